#!/bin/sh
# Takes away what install.sh has put there, and puts back what was there before.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=${DESTDIR-}
state=$root/var/lib/nkzu-kiosk
settings=/etc/nkzu-launcher/settings.json

if [ -z "$root" ] && [ "$(id -u)" -ne 0 ]; then
    echo "Only the administrator can do this: sudo sh $0" >&2
    exit 1
fi
if [ ! -e "$state/files" ]; then
    echo "Nothing of this is installed." >&2
    exit 0
fi

while IFS= read -r path; do
    target=$root$path
    if [ -e "$state/before$path" ]; then
        cp -p -- "$state/before$path" "$target"
        continue
    fi
    if [ "$path" = $settings ] && ! cmp -s "$here/root$path" "$target"; then
        echo "kept, since it was changed: $target"
        continue
    fi
    rm -f -- "$target"
    rmdir -p --ignore-fail-on-non-empty -- "$(dirname -- "$target")" 2>/dev/null || true
done <"$state/files"
rm -rf -- "$state"

if [ -z "$root" ]; then
    echo "Restart the computer: some of this holds from the next start on."
fi
