#!/usr/bin/env bash
# With fonts for every script installed, a photo of a wall in many languages shows no boxes, and is a sound PNG;
# without any font it is a photo too.
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

# A machine without any font still makes a photo, with boxes, and says so.
printf '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>' > none.conf
said=$(FONTCONFIG_FILE=$PWD/none.conf "$program" export languages.wall.json none.png --width 600 2>&1)
case "$said" in
    *"on this computer and show"*) ;;
    *) echo "without fonts the export said: $said"; exit 1 ;;
esac
pngcheck -q none.png
echo "languages: every character has a glyph, the photos are sound PNGs"
