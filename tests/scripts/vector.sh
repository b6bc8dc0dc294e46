#!/usr/bin/env bash
# PDF and SVG as others read them: all text there and in order, every font embedded, and a look like the photo's.
# Usage: tests/scripts/vector.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"

fail() {
    echo "$*"
    exit 1
}

# The notes' texts of a wall, first on the timeline, then parked, are in a PDF in this order.
in_order() {
    pdftotext -raw "$2" - | python3 -c '
import json, sys
squeezed = lambda text: "".join(text.split())
read = squeezed(sys.stdin.read())
wall = json.load(open(sys.argv[1]))
moments = sorted(wall["moments"], key=lambda moment: bool(moment.get("parked")))
place = read.find(squeezed(wall["title"]))
for moment in moments:
    text = squeezed(moment["text"])
    place = read.find(text, place)
    if place < 0:
        sys.exit(f"not in its place in the PDF: {text}")
    place += len(text)
' "$1"
}

# Every font is embedded, and tells which characters its glyphs are.
embedded() {
    # Embedded, subset and with Unicode are the fifth, fourth and third words from the end.
    pdffonts "$1" | tail -n +3 | awk '{ if ($(NF-4) != "yes" || $(NF-2) != "yes") { print; bad = 1 } } END { exit bad }' \
        || fail "not embedded in $1"
}

# How far two pictures are from each other, as a part of the whole, is less than a number; without any text it is 0.1.
alike() {
    local far
    convert "$1" -resize 800x450! -alpha off one.png
    convert "$2" -resize 800x450! -alpha off two.png
    far=$(compare -metric RMSE one.png two.png null: 2>&1 | sed 's/.*(\(.*\)).*/\1/' || true)
    awk -v far="$far" -v most="$3" 'BEGIN { exit !(far < most) }' || fail "$1 and $2 differ by $far"
}

for sample in cafe hotel shop; do
    "$program" export --sample $sample $sample.json
    "$program" export --sample $sample $sample.pdf
    in_order $sample.json $sample.pdf
    embedded $sample.pdf
    "$program" export --sample $sample $sample.png --width 3200
    pdftoppm -r 144 -png -singlefile $sample.pdf $sample-pdf
    alike $sample.png $sample-pdf.png 0.06
    "$program" export --sample $sample $sample.svg --outlines
    rsvg-convert -w 3200 $sample.svg -o $sample-svg.png
    alike $sample.png $sample-svg.png 0.04
    "$program" export --sample $sample text.svg
    rsvg-convert -w 1600 text.svg -o text.png
done

"$program" export --sample hotel poster.pdf --poster a3 --sheets 3
pages=$(pdfinfo poster.pdf 2>/dev/null | awk '/^Pages:/ { print $2 }')
[ $((pages % 3)) -eq 0 ] && [ "$pages" -gt 3 ] || fail "a poster of $pages sheets"
pdftotext -f 5 -l 5 poster.pdf - | grep -q "Row B, sheet 2 · 5 of $pages" || fail "the poster's sheets say not which they are"
embedded poster.pdf

"$program" import "$here/languages.csv" languages.wall.json
for out in languages.pdf languages.svg outlines.svg; do
    outlines=()
    [ $out = outlines.svg ] && outlines=(--outlines)
    said=$("$program" export languages.wall.json $out "${outlines[@]}" 2>&1)
    [ -z "$said" ] || fail "the export said: $said"
done
embedded languages.pdf
"$program" export languages.wall.json languages.png --width 3200
rsvg-convert -w 3200 outlines.svg -o outlines.png
alike languages.png outlines.png 0.04
pdftoppm -r 144 -png -singlefile languages.pdf languages-pdf
alike languages.png languages-pdf.png 0.06
echo "vector: all text is in the PDF in its order, fonts are embedded, PDF and SVG look like the photo"
