"""The files by which a Linux desktop knows the program: its entry in the menu, what software centres show, the start
at log-on, and the sessions of a kiosk.

All are made of what the program itself has: the words of the bundled content, its writer of desktop entries, and the
profile that ``nkzu-helpdesk kiosk-profile linux`` writes. So program and package recognise what the other has made.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from places import NAME, ROOT
from release_list import releases
from templates import filled

from launcher.core.content import LayerSource, load_content
from launcher.core.kiosk_files import profile_files
from launcher.core.kiosk_profile import Target
from launcher.core.languages import Language
from launcher.core.shortcut_words import PURPOSE, Label, label_of
from launcher.system.desktop_file import desktop_file
from launcher.system.kiosk_profiles import KioskProfiles
from launcher.system.own_program import OwnProgram

RESOURCES = ROOT / "resources"
COMPONENT = "kz.nkzu.launcher"
METAINFO = ROOT / "packaging" / "linux" / f"{COMPONENT}.metainfo.xml"
PROGRAM = f"/usr/bin/{NAME}"
KIOSK_SESSION = f"/usr/libexec/{NAME}/nkzu-kiosk-session"
# Where a package has what the profile puts into the administrator's places. The rest of the profile locks the whole
# computer, for everybody: that is for the administrator to install, and for no package.
_KIOSK_PLACES: Mapping[str, str] = {
    "/usr/share/xsessions/nkzu-kiosk.desktop": f"/usr/share/{NAME}/kiosk/nkzu-kiosk.desktop",
    "/usr/share/wayland-sessions/nkzu-kiosk-wayland.desktop": f"/usr/share/{NAME}/kiosk/nkzu-kiosk-wayland.desktop",
    "/usr/local/bin/nkzu-kiosk-session": KIOSK_SESSION,
    "/etc/nkzu-launcher/kiosk/openbox-rc.xml": "/etc/nkzu-launcher/kiosk/openbox-rc.xml",
    "/etc/systemd/user/nkzu-kiosk.service": "/usr/lib/systemd/user/nkzu-kiosk.service",
}
_KEYWORDS = (
    ("", ("distance learning", "Moodle", "Zoom", "BigBlueButton", "mail")),
    ("kk", ("қашықтықтан оқыту", "Moodle", "Zoom", "BigBlueButton", "пошта", "сабақ")),
    ("ru", ("дистанционное обучение", "Moodle", "Zoom", "BigBlueButton", "почта", "занятия")),
)
_WINDOW = {"StartupNotify": "true", "StartupWMClass": NAME}


def label() -> Label:
    """The name of the program and one line about it, from the bundled content."""
    data = (RESOURCES / "content.json").read_bytes()
    return label_of(load_content([LayerSource("bundled", "content.json", data)]).catalogue)


def menu_entry() -> str:
    """The desktop entry in the menu of programs, with the keys that the program's own shortcut has."""
    keywords = {
        f"Keywords[{code}]" if code else "Keywords": "".join(f"{word};" for word in words) for code, words in _KEYWORDS
    }
    return desktop_file(_installed(), label(), {"Icon": NAME, "Categories": "Education;", **keywords, **_WINDOW})


def autostart_entry() -> str:
    """The desktop entry that starts the program at log-on of everybody, as the program itself writes it for one."""
    return desktop_file(_installed(), label(), {"Icon": NAME, "X-GNOME-Autostart-enabled": "true"})


def _installed() -> OwnProgram:
    return OwnProgram((PROGRAM,))


def metainfo(version: str, built: int) -> str:
    """What software centres show (AppStream); `built` is the time of a release that has no date yet."""
    named = label()
    texts = {
        f"{key}.{language}": escape(text.text(language))
        for key, text in (("NAME", named.name), ("PURPOSE", PURPOSE))
        for language in Language
    }
    dates = {release.version: release.date for release in releases(built)}
    lines = [
        f'    <release version="{name}" date="{date:%Y-%m-%d}"/>'
        for name, date in ({version: datetime.fromtimestamp(built, UTC)} | dates).items()
    ]
    return filled(METAINFO.read_text(encoding="utf-8"), {**texts, "RELEASES": "\n".join(lines)})


def kiosk_files() -> dict[str, str]:
    """The files of the kiosk's sessions, by the place where a package installs them.

    The places below /usr/share/nkzu-launcher do nothing there: a session is offered only through a link.
    """
    texts = KioskProfiles(RESOURCES / "kiosk").texts(Target.LINUX, PROGRAM)
    profile = {file.installs_to: texts[file.path] for file in profile_files(Target.LINUX) if file.installs_to}
    return {
        place: profile[installs_to].replace("/usr/local/bin/nkzu-kiosk-session", KIOSK_SESSION)
        for installs_to, place in _KIOSK_PLACES.items()
    }
