#!/bin/sh
# Brings translations/<folder>_nl.ts up to date with the sources of core/<folder> and ui/<folder>; without a name, all of them.
set -eu
cd "$(dirname "$0")/.."
lupdate=$(ls /usr/lib/qt6/bin/lupdate 2>/dev/null || command -v lupdate)
folders=${*:-$(find core ui -mindepth 1 -maxdepth 1 -type d -exec basename {} \; | sort -u) app}
for folder in $folders; do
    places=
    for place in "core/$folder" "ui/$folder"; do
        [ -d "$place" ] && places="$places $place"
    done
    [ "$folder" = app ] && places=app
    [ -n "$places" ] || continue
    # shellcheck disable=SC2086
    "$lupdate" -silent -no-obsolete -locations none -source-language en -target-language nl_NL -I . $places -ts "translations/${folder}_nl.ts"
done
