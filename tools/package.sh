#!/bin/sh
# Makes the Debian package build-release/zaakwijzer_….deb.
set -eu
cd "$(dirname "$0")/.."
. tools/packages.sh
need_packages tools/buildpackages.txt tools/packagingpackages.txt
cmake --preset release
cmake --build --preset release --target zaakwijzer zaakwijzer-cli guide_pictures
cd build-release
cpack
