#!/bin/sh
# Installs what is missing, builds with the sanitizers on and warnings as errors, and runs every test.
# Arguments go to ctest: ./test.sh -R PdfPrinter
set -eu
cd "$(dirname "$0")"
. tools/packages.sh
began=$(date +%s)
need_packages tools/buildpackages.txt tools/testpackages.txt
installed=$(date +%s)
cmake --preset check
cmake --build --preset check
built=$(date +%s)
status=0
ctest --preset check --parallel "$(nproc)" --output-junit "$PWD/build-check/junit.xml" "$@" || status=$?
ended=$(date +%s)
echo "Packages $((installed - began)) s, build $((built - installed)) s, tests $((ended - built)) s. Every test by name: build-check/junit.xml"
exit $status
