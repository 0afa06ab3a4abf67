#!/bin/sh
# Brings the translations of core/<folder> and ui/<folder> up to date with their sources; without a name, of all of them.
# translations/<folder>_nl.ts gets every text, <folder>_en.ts only those with a number in them, for their singular and plural.
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
    dutch=translations/${folder}_nl.ts
    english=translations/${folder}_en.ts
    # shellcheck disable=SC2086
    "$lupdate" -silent -no-obsolete -locations none -source-language en -target-language nl_NL -I . $places -ts "$dutch"
    # shellcheck disable=SC2086
    "$lupdate" -silent -no-obsolete -pluralonly -locations none -source-language en -target-language en_US -I . $places -ts "$english"
    if grep -q "<message" "$english"; then
        tools/plurals.py "$english"
    else
        rm -f "$english"
    fi
done
