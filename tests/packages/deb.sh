#!/usr/bin/env bash
# The Debian package as somebody has it: made, looked through, installed into this system with all it depends on, used
# in the terminal and in a window, and removed again without a trace.
# Usage: tests/packages/deb.sh PROGRAM            packages a program that is built already (of any profile)
#        tests/packages/deb.sh --package FILE.deb tries a package that is made already
# Needs root or sudo, cargo-deb (for PROGRAM), and the Debian packages that .ci/run installs. It refuses to run where
# Momentwall is installed, as it ends with removing it.
set -euo pipefail

fail() {
    echo "deb: $*"
    exit 1
}

sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo)
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
# apt reads the package as a user of its own.
chmod 755 "$work"
servers=()
installed=false

tidy() {
    for server in "${servers[@]}"; do kill "$server" 2>/dev/null || true; done
    if $installed; then "${sudo[@]}" dpkg --purge momentwall >/dev/null || true; fi
    rm -rf "$work"
}
trap tidy EXIT

! dpkg-query -W -f='${Status}' momentwall 2>/dev/null | grep -q 'install ok installed' \
    || fail "Momentwall is installed here already; remove it first"

# --- made
if [ "$1" = --package ]; then
    package=$(realpath "$2")
else
    # cargo-deb takes the program from a release folder; the one that is there is as good for a try.
    mkdir -p "$work/target/release"
    # A released program has no symbols (Cargo.toml); the one of the tests has.
    strip -o "$work/target/release/momentwall" "$1"
    (cd "$root" && CARGO_TARGET_DIR=$work/target cargo deb --no-build --locked --fast --quiet --output "$work/momentwall.deb" >/dev/null)
    package=$work/momentwall.deb
fi
cp "$package" "$work/tried.deb"
package=$work/tried.deb

# --- looked through
tree=$work/tree
dpkg-deb -x "$package" "$tree"
dpkg-deb -I "$package" | grep -E '^ (Version|Installed-Size|Depends)'
desktop-file-validate "$tree/usr/share/applications/momentwall.desktop"
appstreamcli validate --no-net "$tree/usr/share/metainfo/org.momentwall.momentwall.metainfo.xml" >/dev/null \
    || fail "appstreamcli does not like the metainfo"
said=$(MANROFFSEQ='' LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l "$tree/usr/share/man/man1/momentwall.1.gz" 2>&1 >"$work/manual.txt")
[ -z "$said" ] || fail "man says of the manual page: $said"
for command in new import add export check summary session recover; do
    grep -q "^ *momentwall $command" "$work/manual.txt" || fail "the manual page does not tell of $command"
done
bash -c "source '$tree/usr/share/bash-completion/completions/momentwall' && complete -p momentwall" >/dev/null
# The maintainer's address is nobody's yet; the package is not for Debian itself, which would want a bug closed; and the
# libraries it is linked with are not packaged there.
unwanted=bogus-mail-host,bogus-mail-host-in-debian-changelog,initial-upload-closes-no-bugs,embedded-library
lintian --fail-on error,warning --allow-root --suppress-tags $unwanted "$package" || fail "lintian found something"

# --- installed, with what it depends on
installed=true
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >"$work/apt.log" 2>&1 \
    || { cat "$work/apt.log"; fail "it cannot be installed"; }

# --- used in the terminal, by a new user of a home of their own
export HOME=$work/home XDG_RUNTIME_DIR=$work/run XDG_CURRENT_DESKTOP=X-Generic LIBGL_ALWAYS_SOFTWARE=1 LANG=C.UTF-8
unset WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_DATA_DIRS
mkdir -p "$HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
cd "$HOME"
[ "$(command -v momentwall)" = /usr/bin/momentwall ] || fail "another momentwall comes first on the path: $(command -v momentwall)"
momentwall --version
momentwall export --sample hotel hotel.png
pngcheck -q hotel.png
momentwall new trip.wall.json --sample cafe
momentwall check trip.wall.json

# --- known to the desktop
type=application/vnd.momentwall.wall+json
gio info -a standard::content-type trip.wall.json | grep -q "standard::content-type: $type" \
    || fail "a wall's file is no $type but $(gio info -a standard::content-type trip.wall.json)"
echo '{}' >other.json
gio info -a standard::content-type other.json | grep -q 'standard::content-type: application/json' \
    || fail "any JSON is taken for a wall"
[ "$(xdg-mime query default $type)" = momentwall.desktop ] || fail "nothing opens a wall's file"

# --- used in a window, as a double click on the file starts it
exec 3<>"$work/display"
Xvfb -displayfd 3 -screen 0 1366x768x24 +extension GLX -noreset >"$work/xvfb.log" 2>&1 &
servers+=($!)
for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
done
DISPLAY=:$(tr -d '[:space:]' <"$work/display")
export DISPLAY
dbus-run-session -- gio launch /usr/share/applications/momentwall.desktop trip.wall.json >"$work/window.log" 2>&1 &
servers+=($!)
window=$(timeout 30 xdotool search --sync --onlyvisible --class '^momentwall$' | head -n 1) \
    || { cat "$work/window.log"; fail "no window opens"; }
xprop -id "$window" WM_CLASS | grep -q '"momentwall"$' || fail "the window is not the desktop entry's: $(xprop -id "$window" WM_CLASS)"
[[ $(xprop -id "$window" _NET_WM_ICON) == *"Icon (64 x 64)"* ]] || fail "the window has no icon"
# While a wall is open a note for others lies beside it.
for _ in $(seq 100); do
    compgen -G '.mw-*.open' >/dev/null && break
    sleep 0.1
done
compgen -G '.mw-*.open' >/dev/null || fail "the window did not open the wall"
xdotool windowfocus --sync "$window" key --clearmodifiers ctrl+q
for _ in $(seq 100); do
    xdotool search --class '^momentwall$' >/dev/null 2>&1 || break
    sleep 0.1
done
! xdotool search --class '^momentwall$' >/dev/null 2>&1 || fail "the window stays"

# --- removed
"${sudo[@]}" dpkg --purge momentwall >/dev/null
installed=false
left=$(cd "$tree" && find . -type f | while read -r file; do [ ! -e "/$file" ] || echo "/$file"; done)
[ -z "$left" ] || fail "left behind: $left"
left=$(find /usr/share /var/lib/dpkg/info /etc -iname '*momentwall*' 2>/dev/null)
[ -z "$left" ] || fail "left behind: $left"
! grep -rqs momentwall /usr/share/mime/globs2 /usr/share/applications/mimeinfo.cache || fail "the desktop still knows it"
echo "deb: the package installs, runs in the terminal and in a window, opens walls, and goes without a trace"
