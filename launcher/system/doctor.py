"""``doctor``: looks at this computer for everything that the launcher needs."""

import os
import platform
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from PySide6 import __version__ as binding_version
from PySide6.QtCore import QLibraryInfo, QPluginLoader, QResource, QTranslator, qVersion

from launcher import __version__
from launcher.core.content import Content
from launcher.core.diagnosis import Diagnosis, Finding, Status
from launcher.core.languages import Language
from launcher.core.machine_settings import MachineSettings
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.opening import Browser, LinkOpener
from launcher.core.quick_typing import Any
from launcher.core.shortcut_words import label_of
from launcher.system.autostart import make_autostart
from launcher.system.autostart_state import AutostartState
from launcher.system.doctor_layers import layer_findings
from launcher.system.machine import machine_file, read_machine_settings
from launcher.system.own_program import find_own_program
from launcher.system.paths import Paths
from launcher.system.preflight import SYSTEM_PACKAGES

_CONTEXT = "Doctor"


def diagnose(
    paths: Paths, content: Content, opener: LinkOpener, environment: Mapping[str, str], machine_dir: Path | None
) -> Diagnosis:
    """Look at everything; nothing is changed and no network is used. `machine_dir` is as on the command line."""
    browsers = opener.browsers()
    findings = (
        _display(environment),
        _window_system(),
        _assets(paths),
        _translations(paths),
        _content(content),
        *layer_findings(content),
        _browsers(browsers, opener.dead_default()),
        _data_folder(paths.data),
        _machine(read_machine_settings(environment, machine_dir), machine_file(environment, machine_dir)),
        _autostart(make_autostart(environment, find_own_program(paths), label_of(content.catalogue)).state()),
    )
    return Diagnosis(findings, _facts(paths, content, browsers, environment))


def _finding(finding_id: str, status: Status, message: str, cure: str | None = None, **params: str) -> Finding:
    advice = None if cure is None else Message(_CONTEXT, cure, params)
    return Finding(finding_id, status, Message(_CONTEXT, message, params), advice)


def _display(environment: Mapping[str, str]) -> Finding:
    asked = environment.get("QT_QPA_PLATFORM", "")
    # A list in the order of preference, each with arguments of its own: «wayland;xcb:…».
    names = [name.partition(":")[0].lower() for name in asked.split(";")]
    if asked and not _window_systems().intersection(names):
        return _finding(
            "display",
            Status.FAILED,
            QT_TRANSLATE_NOOP(
                "Doctor",
                "The variable QT_QPA_PLATFORM asks for the window system “{asked}”, which the program does not have.",
            ),
            QT_TRANSLATE_NOOP("Doctor", "Remove this variable where it is set, and start the program again."),
            asked=asked,
        )
    named = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY") or asked
    if named or not sys.platform.startswith("linux"):
        text = QT_TRANSLATE_NOOP("Doctor", "There is a display to show windows on.")
        return _finding("display", Status.OK, text)
    return _finding(
        "display",
        Status.WARNING,
        QT_TRANSLATE_NOOP("Doctor", "No display was found here, so no window can open from this command line."),
        QT_TRANSLATE_NOOP("Doctor", "Run the command in a terminal on the desktop of this computer."),
    )


def _plugins() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"


def _window_systems() -> set[str]:
    """Return the names of those that Qt has plug-ins for here."""
    told: Iterator[Any] = (QPluginLoader(str(file)).metaData() for file in _plugins().glob("*"))
    return {key.lower() for plugin in told for key in plugin.get("MetaData", {}).get("Keys", ())}


def _window_system() -> Finding:
    """Load Qt's X11 plugin: the loader names the library that is missing, which Qt itself does not."""
    loader = QPluginLoader(str(_plugins() / "libqxcb.so"))
    if not sys.platform.startswith("linux") or loader.load():
        return _finding(
            "libraries", Status.OK, QT_TRANSLATE_NOOP("Doctor", "Every library that windows need is there.")
        )
    parts = loader.errorString().split(": ")
    return _finding(
        "libraries",
        Status.FAILED,
        QT_TRANSLATE_NOOP("Doctor", "A library that windows need is missing: {library}."),
        QT_TRANSLATE_NOOP("Doctor", "Install it with: {command}"),
        library=parts[1] if len(parts) > 1 else parts[0],
        command=SYSTEM_PACKAGES,
    )


def _assets(paths: Paths) -> Finding:
    # Under a name of its own: a window that is open has registered the same file, and goes on using it.
    if paths.assets.is_file() and QResource.registerResource(str(paths.assets), "/doctor"):
        QResource.unregisterResource(str(paths.assets), "/doctor")
        return _finding("assets", Status.OK, QT_TRANSLATE_NOOP("Doctor", "Fonts, colours and pictograms are there."))
    return _finding(
        "assets",
        Status.FAILED,
        QT_TRANSLATE_NOOP("Doctor", "The file with fonts, colours and pictograms is missing or damaged: {file}."),
        QT_TRANSLATE_NOOP("Doctor", "Install the program again; in a source tree run make run."),
        file=str(paths.assets),
    )


def _translations(paths: Paths) -> Finding:
    missing = [
        code
        for code in (Language.KK, Language.RU)
        if not QTranslator().load(str(paths.translations / f"launcher_{code}.qm"))
    ]
    if not missing:
        return _finding("translations", Status.OK, QT_TRANSLATE_NOOP("Doctor", "All three languages are there."))
    return _finding(
        "translations",
        Status.FAILED,
        QT_TRANSLATE_NOOP("Doctor", "Translations are missing: {languages}."),
        QT_TRANSLATE_NOOP("Doctor", "Install the program again; in a source tree run make run."),
        languages=", ".join(missing),
    )


def _content(content: Content) -> Finding:
    count = len(content.problems)
    if not count:
        text = QT_TRANSLATE_NOOP("Doctor", "The content is sound (edition {edition}).")
        return _finding("content", Status.OK, text, edition=content.catalogue.edition)
    return _finding(
        "content",
        Status.WARNING if content.catalogue.entries else Status.FAILED,
        QT_TRANSLATE_NOOP("Doctor", "The content has mistakes: {count}."),
        QT_TRANSLATE_NOOP("Doctor", "The command “nkzu-helpdesk validate” names each of them with its cure."),
        count=str(count),
    )


def _browsers(browsers: Sequence[Browser], dead_default: str | None) -> Finding:
    names = ", ".join(browser.name for browser in browsers)
    if not browsers:
        return _finding(
            "browsers",
            Status.FAILED,
            QT_TRANSLATE_NOOP("Doctor", "No browser was found, so nothing can be opened."),
            QT_TRANSLATE_NOOP("Doctor", "Install a browser, for example Firefox or Chromium."),
        )
    if dead_default is not None:
        return _finding(
            "browsers",
            Status.WARNING,
            QT_TRANSLATE_NOOP(
                "Doctor",
                "The default browser {default} is no longer there; "
                "at each press the program has to ask which one to use.",
            ),
            QT_TRANSLATE_NOOP("Doctor", "Choose another default browser in the system's settings."),
            default=dead_default,
        )
    return _finding("browsers", Status.OK, QT_TRANSLATE_NOOP("Doctor", "Browsers found: {names}."), names=names)


def _data_folder(folder: Path) -> Finding:
    nearest = next((place for place in (folder, *folder.parents) if os.access(place, os.F_OK)), folder)
    if nearest.is_dir() and os.access(nearest, os.W_OK):
        text = QT_TRANSLATE_NOOP("Doctor", "Settings can be saved in {folder}.")
        return _finding("data-folder", Status.OK, text, folder=_without_user(folder))
    return _finding(
        "data-folder",
        Status.WARNING,
        QT_TRANSLATE_NOOP("Doctor", "Settings cannot be saved in {folder}; the program works, but forgets them."),
        QT_TRANSLATE_NOOP(
            "Doctor", "On a shared computer this may be wanted. Otherwise give the right to write there."
        ),
        folder=_without_user(folder),
    )


def _machine(settings: MachineSettings, file: Path) -> Finding:
    if settings.is_broken:
        return _finding(
            "machine-settings",
            Status.FAILED,
            QT_TRANSLATE_NOOP(
                "Doctor", "The file “{file}” cannot be used, so nothing personal is shown or kept on this computer."
            ),
            QT_TRANSLATE_NOOP(
                "Doctor", "Correct its JSON, and let nobody but administrators write to the file and its folder."
            ),
            file=str(file),
        )
    if settings.shared:
        text = QT_TRANSLATE_NOOP("Doctor", "This computer is shared: nothing personal is shown or kept.")
    else:
        text = QT_TRANSLATE_NOOP("Doctor", "This computer is not shared: everybody keeps their own rooms and settings.")
    return _finding("machine-settings", Status.OK, text)


def _autostart(state: AutostartState) -> Finding:
    if state.lost is not None:
        return _finding(
            "autostart",
            Status.WARNING,
            QT_TRANSLATE_NOOP("Doctor", "At log-on a program should start that is not there any more: {program}."),
            QT_TRANSLATE_NOOP(
                "Doctor", "Run “nkzu-helpdesk autostart enable” to start this one, or “… disable” to start none."
            ),
            program=state.lost,
        )
    if state.enabled:
        return _finding("autostart", Status.OK, QT_TRANSLATE_NOOP("Doctor", "The program starts at log-on."))
    return _finding("autostart", Status.OK, QT_TRANSLATE_NOOP("Doctor", "The program does not start at log-on."))


def _without_user(folder: Path) -> str:
    """Return the path of `folder` with ``~`` for the home folder, which would name the user."""
    try:
        return f"~/{folder.relative_to(Path.home()).as_posix()}"
    except (RuntimeError, ValueError):
        return str(folder)


def _facts(
    paths: Paths, content: Content, browsers: Sequence[Browser], environment: Mapping[str, str]
) -> dict[str, object]:
    return {
        "version": __version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        "pyside": binding_version,
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "display": environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY"),
        "desktop": environment.get("XDG_CURRENT_DESKTOP"),
        "edition": content.catalogue.edition,
        "browsers": [
            {"name": item.name, "program": str(item.program), "default": item.is_default} for item in browsers
        ],
        "paths": {
            "resources": str(paths.resources),
            "translations": str(paths.translations),
            "data": _without_user(paths.data),
        },
    }
