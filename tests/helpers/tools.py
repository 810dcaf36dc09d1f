"""Programs of the operating system that the tests need, found or named as missing."""

import shutil
from pathlib import Path

DEBIAN_PACKAGES = {
    "ansible-playbook": "ansible-core",
    "appstreamcli": "appstream",
    "apt-ftparchive": "apt-utils",
    "as": "binutils",
    "cage": "cage",
    "chromium": "chromium",
    "convert": "imagemagick",
    "dbus-daemon": "dbus",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-shlibdeps": "dpkg-dev",
    "firefox-esr": "firefox-esr",
    "gcab": "gcab",
    "gio": "libglib2.0-bin",
    "gpg": "gpg",
    "icupkg": "icu-devtools",
    "import": "imagemagick",
    "ip": "iproute2",
    "ld": "binutils",
    "localedef": "locales",
    "makensis": "nsis",
    "man": "man-db",
    "mount": "mount",
    "msibuild": "msitools",
    "msiinfo": "msitools",
    "nsenter": "util-linux",
    "objcopy": "binutils",
    "openbox": "openbox",
    "orca": "orca",
    "pdffonts": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pdftotext": "poppler-utils",
    "prlimit": "util-linux",
    "readelf": "binutils",
    "setpriv": "util-linux",
    "systemd-analyze": "systemd",
    "tinyproxy": "tinyproxy-bin",
    "unshare": "util-linux",
    "weston": "weston",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "xdotool": "xdotool",
    "xmllint": "libxml2-utils",
    "xprop": "x11-utils",
    "xrandr": "x11-xserver-utils",
    "Xvfb": "xvfb",
    "Xwayland": "xwayland",
    "xwininfo": "x11-utils",
    "xz": "xz-utils",
    "zbarimg": "zbar-tools",
}


class MissingToolError(Exception):
    """A program that a test needs is not installed, or this machine does not allow it."""


def find_tool(*names: str) -> str:
    """The full path of the first of `names` that is installed. Raises MissingToolError."""
    for name in names:
        path = shutil.which(name)
        if path is not None:
            return path
    package = DEBIAN_PACKAGES.get(names[0], names[0])
    raise MissingToolError(f"{names[0]} is not installed: apt-get install {package}")


def find_accessibility_service() -> Path:
    """The D-Bus service file that starts AT-SPI. Raises MissingToolError."""
    for folder in (Path("/usr/share"), Path("/usr/local/share")):
        service = folder / "dbus-1/services/org.a11y.Bus.service"
        if service.is_file():
            return service
    raise MissingToolError("AT-SPI is not installed: apt-get install at-spi2-core")
