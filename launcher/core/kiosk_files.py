"""The files of each profile: a table for Linux, and one for Windows."""

from collections.abc import Iterable, Mapping

from launcher.core.kiosk_policies import PolicyBrowser, registry_key
from launcher.core.kiosk_profile import ProfileFile, Target
from launcher.core.messages import QT_TRANSLATE_NOOP, Message

# On Linux the folder `root` is the computer's own root in small: a file belongs where it lies there.
_ROOT = "root"
_DATA = r"%ProgramData%\NKZU Launcher"
_MDM = r"root\cimv2\mdm\dmmap:MDM_AssignedAccess"

_EXPLAINS = QT_TRANSLATE_NOOP(
    "KioskProfile", "Explains each file, and says what this does not prevent. Begin here. ({language})"
)
_SETTINGS = QT_TRANSLATE_NOOP(
    "KioskProfile",
    "Settings of the launcher for a shared computer: when a turn ends, and what happens without privacy.",
)
_BROWSER_POLICIES = QT_TRANSLATE_NOOP(
    "KioskProfile", "What {browser} lets people do: no files, no printing, no developer tools."
)
_BROWSERS = {"Chromium": "chromium", "Google Chrome": "opt/chrome", "Microsoft Edge": "opt/edge"}


def profile_files(target: Target) -> tuple[ProfileFile, ...]:
    """Return the files of a profile in the order in which a person reads about them."""
    return tuple(_linux() if target is Target.LINUX else _windows())


def _file(path: str, purpose: str, installs_to: str | None, template: str | None, **params: str) -> ProfileFile:
    return ProfileFile(path, Message("KioskProfile", purpose, params), installs_to, template)


def _readmes(target: Target) -> Iterable[ProfileFile]:
    for language, name in (("en", "English"), ("ru", "Русский")):
        path = f"README.{language}.md"
        yield _file(path, _EXPLAINS, None, f"{target}/{path}", language=name)


def _linux() -> Iterable[ProfileFile]:
    yield from _readmes(Target.LINUX)
    for script, purpose in _LINUX_SCRIPTS.items():
        yield _file(script, purpose, None, f"linux/{script}")
    for place, (template, purpose) in _LINUX_PLACES.items():
        yield _file(_ROOT + place, purpose, place, f"linux/{template}")
    yield _file(
        f"{_ROOT}/etc/nkzu-launcher/settings.json", _SETTINGS, "/etc/nkzu-launcher/settings.json", "settings.json"
    )
    for name, folder in _BROWSERS.items():
        place = f"/etc/{folder}/policies/managed/nkzu-kiosk.json"
        browser = PolicyBrowser.EDGE if "edge" in folder else PolicyBrowser.CHROME
        yield _file(_ROOT + place, _BROWSER_POLICIES, place, f"policies/{browser}.json", browser=name)
    place = "/etc/firefox/policies/policies.json"
    yield _file(_ROOT + place, _BROWSER_POLICIES, place, "policies/firefox.json", browser="Firefox")


_LINUX_SCRIPTS: Mapping[str, str] = {
    "install.sh": QT_TRANSLATE_NOOP("KioskProfile", "Puts each file into its place. Keeps what was there before."),
    "uninstall.sh": QT_TRANSLATE_NOOP("KioskProfile", "Takes the files away and puts back what was there before."),
}
_LINUX_PLACES: Mapping[str, tuple[str, str]] = {
    "/usr/share/xsessions/nkzu-kiosk.desktop": (
        "nkzu-kiosk.desktop",
        QT_TRANSLATE_NOOP("KioskProfile", "The kiosk in the list of sessions at log-on, for Xorg."),
    ),
    "/usr/share/wayland-sessions/nkzu-kiosk-wayland.desktop": (
        "nkzu-kiosk-wayland.desktop",
        QT_TRANSLATE_NOOP("KioskProfile", "The kiosk in the list of sessions at log-on, for Wayland with cage."),
    ),
    "/usr/local/bin/nkzu-kiosk-session": (
        "nkzu-kiosk-session",
        QT_TRANSLATE_NOOP(
            "KioskProfile", "What both sessions run: the window manager and the kiosk, until staff leave it."
        ),
    ),
    "/etc/nkzu-launcher/kiosk/openbox-rc.xml": (
        "openbox-rc.xml",
        QT_TRANSLATE_NOOP(
            "KioskProfile",
            "Takes every menu and key of its own from the window manager openbox, but for the key that starts the "
            "screen reader.",
        ),
    ),
    "/etc/systemd/user/nkzu-kiosk.service": (
        "nkzu-kiosk.service",
        QT_TRANSLATE_NOOP("KioskProfile", "Starts the kiosk again after a crash, and when it answers no more."),
    ),
    "/etc/X11/xorg.conf.d/50-nkzu-kiosk.conf": (
        "xorg.conf",
        QT_TRANSLATE_NOOP("KioskProfile", "Keeps Ctrl+Alt and an F key from leaving the screen of Xorg."),
    ),
    "/etc/systemd/logind.conf.d/50-nkzu-kiosk.conf": (
        "logind.conf",
        QT_TRANSLATE_NOOP("KioskProfile", "Lets no text console wait behind the screen."),
    ),
    "/etc/sysctl.d/50-nkzu-kiosk.conf": (
        "sysctl.conf",
        QT_TRANSLATE_NOOP("KioskProfile", "Switches off the key combinations of the kernel."),
    ),
}


def _windows() -> Iterable[ProfileFile]:
    yield from _readmes(Target.WINDOWS)
    for name, (purpose, installs_to) in _WINDOWS_FILES.items():
        yield _file(name, purpose, installs_to, f"windows/{name}")
    yield _file("settings.json", _SETTINGS, rf"{_DATA}\settings.json", "settings.json")
    for browser, name in ((PolicyBrowser.CHROME, "Google Chrome"), (PolicyBrowser.EDGE, "Microsoft Edge")):
        yield _file(f"{browser}-policies.reg", _BROWSER_POLICIES, registry_key(browser), None, browser=name)
    yield _file("undo-policies.reg", _UNDO_POLICIES, None, None)
    firefox = r"%ProgramFiles%\Mozilla Firefox\distribution\policies.json"
    yield _file("policies.json", _BROWSER_POLICIES, firefox, "policies/firefox.json", browser="Firefox")


_UNDO_POLICIES = QT_TRANSLATE_NOOP(
    "KioskProfile", "Takes away the settings of Chrome and Edge. The script that undoes everything reads it."
)
_WINDOWS_FILES: Mapping[str, tuple[str, str | None]] = {
    "apply.ps1": (QT_TRANSLATE_NOOP("KioskProfile", "Makes the computer a kiosk. Keeps what was there before."), None),
    "undo.ps1": (
        QT_TRANSLATE_NOOP("KioskProfile", "Takes everything back and restores what was there before."),
        None,
    ),
    "shell-launcher.xml": (
        QT_TRANSLATE_NOOP("KioskProfile", "Starts the kiosk in place of the Windows desktop, and again when it ends."),
        rf"{_MDM}.ShellLauncher",
    ),
    "assigned-access.xml": (
        QT_TRANSLATE_NOOP("KioskProfile", "Keeps the Windows desktop, and lets only the launcher and browsers start."),
        rf"{_MDM}.Configuration",
    ),
}
