# The choices of the administrator, read by the scripts of the package nkzu-launcher. Each choice is a question of
# debconf, and each of its answers is links: from places where the system looks to files that do nothing elsewhere.

share=/usr/share/nkzu-launcher

# Prints the links of a question, one a line: where it is, and what it leads to.
links_of() {
    case $1 in
        autostart)
            echo "/etc/xdg/autostart/nkzu-launcher.desktop $share/autostart.desktop"
            ;;
        kiosk-session)
            echo "/usr/share/xsessions/nkzu-kiosk.desktop $share/kiosk/nkzu-kiosk.desktop"
            echo "/usr/share/wayland-sessions/nkzu-kiosk-wayland.desktop $share/kiosk/nkzu-kiosk-wayland.desktop"
            ;;
    esac
}

# Makes the links of a question, or removes them. What somebody else has put there stays as it is.
switch() {
    links_of "$1" | while read -r link file; do
        if [ -L "$link" ] && [ "$(readlink "$link")" = "$file" ]; then
            [ "$2" = true ] || rm -f "$link"
        elif [ "$2" = true ] && [ ! -e "$link" ] && [ ! -L "$link" ]; then
            mkdir -p "${link%/*}"
            ln -s "$file" "$link"
        fi
    done
}
