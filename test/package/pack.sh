#!/usr/bin/env bash
# Sourced: builds the package for "$language" into "$folder/packed" and goes to the root of the project. The folder goes away with the script.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
npx projen compile
npx jsii-pacmak --target "$language" -o "$folder/packed"

# block LANGUAGE FILE: the code of a document
block() { sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/{/^\`\`\`/!p}" "$2"; }
