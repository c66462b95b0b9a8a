#!/usr/bin/env bash
# What the live suites need: Java 17 or 21, and a Python environment in .cache/live-venv with requirements.txt in it.
# Java and Python come from the machine, or from its package manager when this runs as root on Debian or Ubuntu.
# Where there is Go, also the Databricks CLI, built from its public module into .cache/databricks-cli: without it one suite
# says that it is skipped, and nothing fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

works() {
  java -version 2>&1 | grep -qE 'version "(17|21)[."]' && python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'
}
if ! works; then
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo 'The live suites need Java 17 or 21 and Python 3.11 or later with venv: install them and run this again.' >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends openjdk-17-jre-headless python3-venv
  works || {
    echo 'Java 17 or 21 and Python 3.11 or later with venv are still not the ones that "java" and "python3" start.' >&2
    exit 1
  }
fi
[ -x .cache/live-venv/bin/python ] || python3 -m venv .cache/live-venv
.cache/live-venv/bin/python -m pip install --quiet --disable-pip-version-check -r test/live/requirements.txt

cli_version=1.12.1
cli=.cache/databricks-cli/databricks
build_cli() {
  local built="$PWD/$cli" directory kept_modules status=0
  directory=$(mktemp -d)
  kept_modules=$(go env GOMODCACHE)
  # Modules are kept only where somebody keeps modules.
  if [ ! -d "$kept_modules" ]; then
    export GOMODCACHE="$directory/modules" GOCACHE="$directory/cache" GOFLAGS="${GOFLAGS:-} -modcacherw"
  fi
  # Not "go install": that asks for the list of versions, too, which not every module proxy has.
  (
    cd "$directory" && go mod init scratch && go mod edit -require="github.com/databricks/cli@v$cli_version" &&
      nice -n 19 go build -mod=mod -ldflags "-X github.com/databricks/cli/internal/build.buildVersion=$cli_version" \
        -o "$built" github.com/databricks/cli
  ) || status=$?
  rm -rf "$directory"
  return "$status"
}
if command -v databricks >/dev/null || [ "$("$cli" --version 2>/dev/null)" = "Databricks CLI v$cli_version" ]; then
  :
elif ! command -v go >/dev/null; then
  echo 'There is no "databricks" and no Go to build it with: the suite about it will be skipped.' >&2
elif ! (build_cli); then
  echo 'The Databricks CLI could not be built from its Go module: the suite about it will be skipped.' >&2
fi
