"""What belongs in the bundle: lists of what is kept, because whatever is not named here is not needed.

``build.spec`` gives PyInstaller's finds to `kept_binaries` and `kept_data`. A newer Qt brings new plug-ins and
libraries; they stay out until somebody names them here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePosixPath
from re import Pattern

# One find of PyInstaller: where it goes in the bundle, where it is now, what kind it is.
Find = tuple[str, str, str]
# The names of the libraries that a binary file needs.
Needs = Callable[[str], set[str]]

# Qt's plug-ins, as folder/name without "lib" and suffix. Each is loaded by Qt by itself.
LINUX_PLUGINS = frozenset(
    {
        "platforms/qxcb",
        "platforms/qwayland",
        "platforms/qoffscreen",  # draws where there is no display: printing a class card on the console, and our tests
        "xcbglintegrations/qxcb-glx-integration",
        "platforminputcontexts/composeplatforminputcontextplugin",  # dead keys
        "platforminputcontexts/ibusplatforminputcontextplugin",
        "platformthemes/qxdgdesktopportal",  # the file dialogs of the person's own desktop
        "wayland-shell-integration/xdg-shell",
        "wayland-decoration-client/bradient",
        "tls/qopensslbackend",
        "printsupport/cupsprintersupport",
    }
)
WINDOWS_PLUGINS = frozenset(
    {
        "platforms/qwindows",
        "platforms/qoffscreen",
        "styles/qmodernwindowsstyle",
        "tls/qschannelbackend",
    }
)
# The file of all modules of Python; see bundle_start.py.
MODULES = "modules.pyz"
# Qt's own texts of the three languages; English is in the code.
QT_TEXTS = re.compile(r"/translations/qtbase_(kk|ru)\.qm$")

# Libraries that some desktops lack. The archive carries them; the Debian package leaves them out and depends on the
# packages named here. All other libraries of the system (X11, GLib, fontconfig, …) are the system's own in both: one
# that we brought could not read the system's caches or talk to its drivers.
HOST_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libffi.so.8": "libffi8",
}

# What PyInstaller finds through modules that import it for cases that never come here.
EXCLUDED_MODULES = [
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_multibytecodec",
    "_pyrepl",
    "asyncio",
    "bz2",
    "concurrent",
    "curses",
    "decimal",
    "_decimal",
    "_pydecimal",
    "distutils",
    "doctest",
    "ftplib",
    "http.cookiejar",
    "http.server",
    "jinja2",
    "lzma",
    "multiprocessing",
    "netrc",
    "packaging",
    "pdb",
    "pkg_resources",
    "pydoc",
    "pydoc_data",
    "qt_material",
    "readline",
    "setuptools",
    "ssl",
    "statistics",
    "tarfile",
    "tkinter",
    "unittest",
    "webbrowser",
    # segno needs xml.sax.saxutils, and that urllib.request, but no parser.
    "pyexpat",
    "xml.dom",
    "xml.etree",
    "xml.parsers",
    "xml.sax.expatreader",
    "xmlrpc",
    # What the binding says of wrong arguments has a chapter for each module of Qt (see binding_explanations.py).
    "PySide6.QtDataVisualization",
    "PySide6.QtGraphs",
    "PySide6.QtSql",
    # rapidfuzz: the scores of whole texts, and a second form of each for newer processors.
    "rapidfuzz.fuzz_cpp",
    "rapidfuzz.fuzz_cpp_avx2",
    "rapidfuzz.distance.metrics_cpp_avx2",
]
# What nobody sees in the code: rapidfuzz chooses its parts while it runs, and the modules that Qt's binding carries in
# its library import the others (see binding_explanations.py in launcher/system).
HIDDEN_MODULES = [
    "rapidfuzz.fuzz_py",
    *("ast", "base64", "inspect", "keyword", "struct", "textwrap", "traceback", "typing", "warnings", "zipfile"),
]

# Run-time hooks of PyInstaller that do nothing for us but are run at each start, 50 ms of them: without them
# `--version` and a second start answer in the time of the bare interpreter. Qt finds its plug-ins by the qt.conf
# beside the programs (see build_bundle.py).
USELESS_HOOKS = frozenset({"pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing", "pyi_rth_pyside6"})

# The script of PyInstaller that bundle_start.py replaces, and the modules that only that one needs.
_FIRST_SCRIPT = "pyiboot01_bootstrap"
_USELESS_LOADERS = frozenset({"pyimod03_ctypes", "pyimod04_pywin32"})

_DEEPER = re.compile(r"^(?!.*/plugins/).+/lib[^/]+\.so")


def kept_scripts(scripts: Sequence[Find]) -> list[Find]:
    """The scripts without the hooks that are useless here. ValueError for a hook that nobody has judged yet."""
    hooks = {found[0] for found in scripts if found[0].startswith("pyi_rth_")}
    if not hooks <= USELESS_HOOKS:
        raise ValueError(f"Is this run-time hook needed, or does it only cost time? {sorted(hooks - USELESS_HOOKS)}")
    return [found for found in scripts if found[0] not in USELESS_HOOKS]


def own_start(loader: Sequence[Find], script: Path) -> list[Find]:
    """PyInstaller's loader with our first `script`, and without what only its own needs. ValueError if it changed."""
    if _FIRST_SCRIPT not in {found[0] for found in loader}:
        raise ValueError(f"PyInstaller has another first script now: {[found[0] for found in loader]}")
    kept = (found for found in loader if found[0] not in _USELESS_LOADERS)
    return [(name, str(script) if name == _FIRST_SCRIPT else source, kind) for name, source, kind in kept]


def kept_binaries(finds: Iterable[Find], needs: Needs) -> list[Find]:
    """The binary files that are named here, and the libraries that those need, as far as they are Qt's or Python's.

    `needs` tells the names of the libraries that a file needs.
    """
    finds = [found for found in finds if found[2] != "SYMLINK"]
    by_name: dict[str, list[Find]] = {}
    for found in finds:
        by_name.setdefault(_name(found).lower(), []).append(found)
    waiting = [found for found in finds if _is_root(found)]
    kept: dict[str, Find] = {}
    while waiting:
        found = waiting.pop()
        if found[0] in kept:
            continue
        kept[found[0]] = found
        needed = (_nearest(found, by_name.get(name.lower(), [])) for name in needs(found[1]))
        waiting += [library for library in needed if library is not None and _is_carried(library)]
    return [found for found in finds if found[0] in kept]


def with_links(finds: Sequence[Find]) -> list[Find]:
    """The finds, and a link in the top to each library of Linux that lies deeper.

    The boot loader puts the top before all folders of LD_LIBRARY_PATH, and that comes before what a library says of its
    own neighbours. Without the links a Qt of the system would be loaded where that variable names its folder.
    """
    deeper = [found for found in finds if found[2] == "BINARY" and _DEEPER.search(found[0])]
    return [*finds, *((_name(found), found[0], "SYMLINK") for found in deeper)]


def with_smaller(finds: Iterable[Find], name: Pattern[str], smaller: Callable[[Path], Path]) -> list[Find]:
    """The finds with what `smaller` makes of the file whose name fits `name`."""
    return [
        (place, str(smaller(Path(source))), kind) if kind != "SYMLINK" and name.search(place) else (place, source, kind)
        for place, source, kind in finds
    ]


def _nearest(found: Find, libraries: list[Find]) -> Find | None:
    """The one of several libraries of one name that `found` gets: the one beside it, else the one in the top.

    Each package for Windows brings Microsoft's run-time library. Windows looks for it beside the file that needs it and
    never in other packages, and python311.dll, which lies in the top, is loaded when nobody has told of any folder yet.
    """
    folder = PurePosixPath(_posix(found[0])).parent
    places = [(PurePosixPath(_posix(library[0])).parent, library) for library in libraries]
    near = sorted(places, key=lambda place: (place[0] != folder, len(place[0].parts)))
    return near[0][1] if near else None


def kept_data(finds: Iterable[Find]) -> list[Find]:
    """The data files: ours, and Qt's texts."""
    return [found for found in finds if _is_our_data(_posix(found[0]))]


def _is_our_data(place: str) -> bool:
    return place.startswith(("resources/", "i18n/")) or place == "base_library.zip" or bool(QT_TEXTS.search(place))


def _is_root(found: Find) -> bool:
    """Whether a file is wanted for itself: a module of Python, or a plug-in that is on the list."""
    plugin = re.search(r"PySide6/(?:Qt/)?plugins/(.+?)/(?:lib)?([^/]+?)\.(so|dll)$", _posix(found[0]))
    if plugin is not None:
        return f"{plugin[1]}/{plugin[2]}" in (WINDOWS_PLUGINS if plugin[3] == "dll" else LINUX_PLUGINS)
    return found[2] == "EXTENSION" or re.match(r"(libpython3|python3)", _name(found)) is not None


def _is_carried(library: Find) -> bool:
    """Whether a library that is needed goes into the bundle: those of the system stay the system's."""
    place = _posix(library[0])
    in_a_package = "/" in place  # PySide6/, shiboken6/; libraries of the system are found into the top
    return in_a_package or _name(library) in HOST_LIBRARIES or place.lower().endswith(".dll")


def _name(found: Find) -> str:
    return PurePosixPath(_posix(found[0])).name


def _posix(place: str) -> str:
    return place.replace("\\", "/")
