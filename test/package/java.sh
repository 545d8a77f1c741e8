#!/usr/bin/env bash
# Builds the Java package, and uses it in a project of its own, with what Maven Central has of cdk8s.
set -euo pipefail
language=java
source "$(dirname "$0")/pack.sh"
# A version that does not change: Maven would take the one that it has.
rm -rf "$HOME/.m2/repository/io/github/secure-windows-workloads"
mvn --quiet --batch-mode --file test/package/java/pom.xml -Dpacked="$folder/packed/java" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
java -cp "$folder/jars/*" test/package/java/App.java "$folder/dist" "$folder/report.json" 2>"$folder/stderr" || { cat "$folder/stderr" >&2; exit 1; }
bash test/package/reported.sh "$folder/stderr"

# The program of the guide writes what the README shows.
mkdir "$folder/guide"
block java docs/guide/languages.md >"$folder/guide/Main.java"
(cd "$folder/guide" && java -cp "$folder/jars/*" Main.java)
block yaml README.md | diff "$folder/guide/dist/shop.k8s.yaml" -
