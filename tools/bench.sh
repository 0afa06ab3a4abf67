#!/bin/sh
# How fast Zaakwijzer is with a full office: 10,000 dossiers, 1,000,000 hour rows, 200,000 notes.
# tools/bench.sh [folder for the caseload] [flags of the program, such as --repetitions 9 or --benchmark_filter=search]
# The caseload is made once, which takes some minutes, and used again. The table comes on standard output.
set -eu
cd "$(dirname "$0")/.."
folder=${1:-build-release/caseload}
[ $# -gt 0 ] && shift
. tools/packages.sh
need_packages tools/buildpackages.txt tools/benchpackages.txt
cmake --preset release >/dev/null
ninja -C build-release zaakwijzer_bench >&2
export QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 TZ=Europe/Amsterdam QT_SCALE_FACTOR=1
bench=build-release/tests/bench/zaakwijzer_bench
"$bench" --folder "$folder" "$@"
"$bench" --folder "$folder" --memory "$@"
