"""Which browsers can be opened so that nothing of a person stays, and how each family wants to be told.

The guarantee does not come from the private mode alone: the whole profile is a folder that belongs to one turn and is
removed with it. The private mode keeps sign-ins and histories out of that folder in the first place. A program that
is not in the table cannot be opened privately: whatever starts another program (env, flatpak, snap) is not in it.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import PurePath

from launcher.core.quick_dataclasses import dataclass

ADDRESS = "%u"


class Engine(StrEnum):
    """What decides how a profile is laid out and how switches are written."""

    CHROMIUM = "chromium"
    FIREFOX = "firefox"


@dataclass(frozen=True, slots=True)
class Family:
    """One row of the table.

    `programs` are ends of paths in small letters without ".exe": a name alone, or folders and a name where the name
    is too common. `private` are the switches for its private mode, `known_from` where they are known from.
    """

    name: str
    engine: Engine
    programs: tuple[str, ...]
    private: tuple[str, ...]
    known_from: str


FAMILIES = (
    Family(
        "Chromium",
        Engine.CHROMIUM,
        ("chromium", "chromium-browser"),
        ("--incognito",),
        "run by the tests: Chromium 150, Debian 12",
    ),
    Family(
        "Google Chrome",
        Engine.CHROMIUM,
        ("google-chrome", "google-chrome-stable", "chrome"),
        ("--incognito",),
        "the action for a private window in its own desktop file; the same switches as Chromium",
    ),
    Family(
        "Microsoft Edge",
        Engine.CHROMIUM,
        ("microsoft-edge", "microsoft-edge-stable", "msedge"),
        ("--inprivate",),
        "the action for a private window in its own desktop file; not run",
    ),
    Family(
        "Yandex Browser",
        Engine.CHROMIUM,
        ("yandex-browser", "yandex-browser-stable", "yandexbrowser/application/browser"),
        ("--incognito",),
        "the action for a private window in its own desktop file; not run",
    ),
    Family(
        "Opera",
        Engine.CHROMIUM,
        ("opera", "opera-stable"),
        # Its own desktop file has the second, descriptions for Windows the first. Which it does not know it ignores.
        ("--private", "--incognito"),
        "the action for a private window in its own desktop file, and manuals of others; not run",
    ),
    Family(
        "Brave",
        Engine.CHROMIUM,
        ("brave", "brave-browser", "brave-browser-stable"),
        ("--incognito",),
        "the action for a private window in its own desktop file; not run",
    ),
    Family(
        "Vivaldi",
        Engine.CHROMIUM,
        ("vivaldi", "vivaldi-stable"),
        ("--incognito",),
        "the action for a private window in its own desktop file; not run",
    ),
    Family(
        "Firefox",
        Engine.FIREFOX,
        ("firefox", "firefox-esr"),
        ("--private-window",),
        "run by the tests: Firefox 140 ESR, Debian 12",
    ),
)

# All of them are in the program that the tests run; other browsers of the family ignore what they do not know.
_CHROMIUM_SWITCHES = (
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-sync",
    "--hide-crash-restore-bubble",
    # Passwords never go to the key ring of the session, which outlives the turn.
    "--password-store=basic",
    # Memory dumps hold what was on the screen.
    "--disable-breakpad",
    # A fresh profile has no size of the window before, and would take half the screen.
    "--start-maximized",
    # A fresh profile would fetch tens of megabytes in each turn.
    "--disable-component-update",
)
# What a desktop file or the registry may say, and what would undo ours. Names without dashes, in small letters.
_NOT_KEPT = {
    Engine.CHROMIUM: frozenset(
        {
            *("app", "app-id", "crash-dumps-dir", "disk-cache-dir", "guest", "incognito", "inprivate", "kiosk"),
            *("new-window", "no-startup-window", "password-store", "private", "profile-directory"),
            *("restore-last-session", "single-argument", "user-data-dir"),
        }
    ),
    Engine.FIREFOX: frozenset(
        {
            *("allow-downgrade", "browser", "createprofile", "migration", "new-instance", "new-tab", "new-window"),
            *("no-remote", "osint", "p", "private", "private-window", "profile", "profilemanager", "url"),
        }
    ),
}
# Of those, the ones whose value is the next argument.
_WITH_VALUE = {Engine.CHROMIUM: frozenset[str](), Engine.FIREFOX: frozenset({"createprofile", "p", "profile"})}

_FIREFOX_PREFERENCES: Mapping[str, bool | int | str] = {
    # Every window is private, however it was opened.
    "browser.privatebrowsing.autostart": True,
    # No questions and no pages of its own at the first start, which each start is.
    "browser.aboutwelcome.enabled": False,
    "browser.preonboarding.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage": "about:blank",
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "startup.homepage_welcome_url": "",
    "termsofuse.bypassNotification": True,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    # Nothing comes back after a crash, and nothing asks before the end.
    "browser.sessionstore.resume_from_crash": False,
    "browser.tabs.warnOnClose": False,
    "browser.warnOnQuit": False,
    "toolkit.startup.max_resumed_crashes": -1,
    # Nothing is kept, and nothing is taken along to another computer.
    "browser.cache.disk.enable": False,
    "browser.formfill.enable": False,
    "identity.fxaccounts.enabled": False,
    "places.history.enabled": False,
    "signon.rememberSignons": False,
    # Into the folder that the next preference names, without asking where to.
    "browser.download.folderList": 2,
    "browser.download.useDownloadDir": True,
}


def family_of(program: PurePath) -> Family | None:
    """Return the row of the table for a program by the end of its path, None where there is no row."""
    path = "/" + "/".join(program.parts).lower().removesuffix(".exe").lstrip("/")
    return next((row for row in FAMILIES if any(path.endswith(f"/{end}") for end in row.programs)), None)


def private_arguments(family: Family, given: Sequence[str], profile: str) -> tuple[str, ...]:
    """Return the arguments that open an address (``%u``) privately with a profile folder of the turn.

    Of those `given` by the system's own list, all stay that do not contradict: an administrator may need them.
    """
    kept = tuple(_kept(family.engine, given))
    if family.engine is Engine.FIREFOX:
        return (*kept, "--profile", profile, *family.private, ADDRESS)
    return (*kept, f"--user-data-dir={profile}", *_CHROMIUM_SWITCHES, *family.private, ADDRESS)


def _kept(engine: Engine, given: Sequence[str]) -> Iterator[str]:
    is_value = False
    for argument in given:
        name = argument.lstrip("-").partition("=")[0].lower() if argument.startswith("-") else ""
        if not is_value and name not in _NOT_KEPT[engine] and ADDRESS not in argument:
            yield argument
        is_value = not is_value and name in _WITH_VALUE[engine] and "=" not in argument


def engine_environment(engine: Engine) -> Mapping[str, str]:
    """Return the variables with which a browser keeps no report of a crash, and asks nobody to send one."""
    return {"MOZ_CRASHREPORTER_DISABLE": "1"} if engine is Engine.FIREFOX else {}


def first_files(engine: Engine, downloads: str) -> Mapping[str, str]:
    """Return the files, by their place in a new profile, with which a browser asks nothing and keeps to the turn.

    `downloads` is the absolute path of the turn's own folder for them.
    """
    if engine is Engine.FIREFOX:
        preferences = {**_FIREFOX_PREFERENCES, "browser.download.dir": downloads}
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items()]
        return {"user.js": "".join(lines)}
    preferences_of_person = {
        "download": {"default_directory": downloads, "prompt_for_download": False},
        "savefile": {"default_directory": downloads},
        # No offer to keep a password.
        "credentials_enable_service": False,
    }
    return {
        "Default/Preferences": json.dumps(preferences_of_person),
        # The program ends with its last window.
        "Local State": json.dumps({"background_mode": {"enabled": False}}),
    }
