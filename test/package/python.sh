#!/usr/bin/env bash
# Builds the Python package, installs it in an environment of its own, and uses it there.
set -euo pipefail
language=python
source "$(dirname "$0")/pack.sh"
python3 -m venv "$folder/environment"
"$folder/environment/bin/pip" install --quiet --disable-pip-version-check "$folder"/packed/python/*.whl
"$folder/environment/bin/python" test/package/app.py "$folder/dist" "$folder/report.json" 2>"$folder/stderr" || { cat "$folder/stderr" >&2; exit 1; }
bash test/package/reported.sh "$folder/stderr"

# The program of the guide writes what the README shows.
mkdir "$folder/guide"
block python docs/guide/languages.md >"$folder/guide/main.py"
(cd "$folder/guide" && "$folder/environment/bin/python" main.py)
block yaml README.md | diff "$folder/guide/dist/shop.k8s.yaml" -
