#!/usr/bin/env bash
# Uses the program in a real window as a person would: on a display without a screen, with pointer and keys, found
# through the accessibility tree. Usage: window.sh PROGRAM [FOLDER_FOR_PICTURES]
set -euo pipefail
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
pictures=${2:-$work/pictures}
mkdir -p "$pictures"
pictures=$(realpath "$pictures")
export HOME=$work/home XDG_RUNTIME_DIR=$work/run XDG_CACHE_HOME=$work/cache
mkdir -p "$HOME/Documents" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME
export LIBGL_ALWAYS_SOFTWARE=1 LANG=C.UTF-8

exec 3<>"$work/display"
Xvfb -displayfd 3 -screen 0 1366x768x24 +extension GLX -noreset >"$work/xvfb.log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
done
DISPLAY=:$(tr -d '[:space:]' <"$work/display")
export DISPLAY
dbus-run-session -- bash -c '
    set -euo pipefail
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    sleep 1
    gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
        --method org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled "<true>" >/dev/null
    /usr/bin/python3 "$0/window.py" "$1" "$2" "$3"
' "$here" "$program" "$HOME" "$pictures"
