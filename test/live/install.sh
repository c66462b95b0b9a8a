#!/usr/bin/env bash
# What the live suites need: Java 17 or 21, and a Python environment in .cache/live-venv with requirements.txt in it.
# Java and Python come from the machine, or from its package manager when this runs as root on Debian or Ubuntu.
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
