#!/bin/sh
# Installs what is missing, builds and starts Zaakwijzer. Arguments go to the program: ./run.sh --demo
# Without a display it writes pictures of every screen and the PDFs to out/.
set -eu
cd "$(dirname "$0")"
. tools/packages.sh
need_packages tools/buildpackages.txt
cmake --preset release >build-release.log 2>&1 || give_up "$(cat build-release.log)" "The build could not be prepared; the reason stands above."
rm -f build-release.log
cmake --build --preset release --target zaakwijzer zaakwijzer-cli guide_pictures || give_up "The build did not succeed; the reason stands above."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build-release/app/zaakwijzer "$@"
fi
echo "There is no display here, so no window can open. Writing pictures of every screen and the PDFs, with made-up people…"
mkdir -p out
QT_QPA_PLATFORM=offscreen build-release/app/zaakwijzer --pictures out
echo "They are in $PWD/out:"
ls out
