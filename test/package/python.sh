#!/usr/bin/env bash
# Builds the Python package, installs it in an environment of its own, and uses it there.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20
cd "$root"
npx projen compile
npx jsii-pacmak --target python -o "$folder/packed"
python3 -m venv "$folder/environment"
"$folder/environment/bin/pip" install --quiet --disable-pip-version-check "$folder"/packed/python/*.whl
"$folder/environment/bin/python" test/package/app.py "$folder/dist" "$folder/report.json" 2>"$folder/stderr" || { cat "$folder/stderr" >&2; exit 1; }
bash test/package/reported.sh "$folder/stderr"
