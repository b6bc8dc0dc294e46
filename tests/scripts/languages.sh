#!/usr/bin/env bash
# With fonts for every script installed, a photo of a wall in many languages shows no boxes, and is a sound PNG.
# Usage: tests/scripts/languages.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"

"$program" import "$here/languages.csv" languages.wall.json
said=$("$program" export languages.wall.json languages.png --width 2400 2>&1)
if [ -n "$said" ]; then
    echo "the export said: $said"
    exit 1
fi
pngcheck -q languages.png
echo "languages: every character has a glyph, the photo is a sound PNG"
