#!/usr/bin/env bash
# Makes Momentwall.app for macOS from a built program. Usage: bundle.sh PROGRAM FOLDER
# The bundle is not notarised. Where codesign is there it is signed for this machine alone, which programs for Apple's
# own processors need to start at all.
set -euo pipefail
program=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$here/../../Cargo.toml" | head -n 1)
app=$folder/Momentwall.app
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp "$program" "$app/Contents/MacOS/momentwall"
chmod 755 "$app/Contents/MacOS/momentwall"
cp "$here/../icon/momentwall.icns" "$app/Contents/Resources/"
cp "$here"/../../LICENSE-* "$app/Contents/Resources/"
sed "s/@VERSION@/$version/" "$here/Info.plist" >"$app/Contents/Info.plist"
if command -v codesign >/dev/null; then
    codesign --force --sign - "$app"
fi
echo "$app"
