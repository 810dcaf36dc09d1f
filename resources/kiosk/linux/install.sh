#!/bin/sh
# Puts each file of root/ into its place. What was there before is kept, and uninstall.sh puts it back.
# Can be run again. With DESTDIR=/some/folder it installs there instead, for a disk image or a package.
set -eu
umask 022

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=${DESTDIR-}
state=$root/var/lib/nkzu-kiosk

if [ -z "$root" ] && [ "$(id -u)" -ne 0 ]; then
    echo "Only the administrator can do this: sudo sh $0" >&2
    exit 1
fi

mkdir -p "$state/before"
: >>"$state/files"
cd "$here/root"
find . -type f | sort | while IFS= read -r file; do
    path=${file#.}
    target=$root$path
    if [ "$path" = /etc/nkzu-launcher/settings.json ] && [ -e "$target" ]; then
        cmp -s "$file" "$target" || echo "kept as it is: $target"
        continue
    fi
    if ! grep -Fqx -- "$path" "$state/files"; then
        if [ -e "$target" ]; then
            mkdir -p "$state/before$(dirname -- "$path")"
            cp -p -- "$target" "$state/before$path"
        fi
        echo "$path" >>"$state/files"
    fi
    case $path in
        /usr/local/bin/*) mode=755 ;;
        *) mode=644 ;;
    esac
    install -D -m "$mode" -- "$file" "$target"
    echo "$target"
done

if [ -z "$root" ]; then
    sysctl -q -p /etc/sysctl.d/50-nkzu-kiosk.conf || true
    echo "Restart the computer: some of this holds from the next start on."
fi
