"""The tree of files that the Debian package installs, staged in a folder: what goes where."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bundle_parts import HOST_LIBRARIES
from deb_control import changelog
from linux_files import COMPONENT, autostart_entry, kiosk_files, menu_entry, metainfo
from places import NAME, PROGRAMS, ROOT
from program_icons import SIZES
from templates import filled

DEBIAN = ROOT / "packaging" / "debian"
MAN_PAGES = ROOT / "packaging" / "linux" / "man"
LIB = Path("usr/lib") / NAME
SHARE = Path("usr/share") / NAME
DOC = Path("usr/share/doc") / NAME
# What the administrator's files and links are put into; a purge takes a folder that nobody else uses.
_FOLDERS_OF_OTHERS = ("etc/xdg/autostart", "usr/share/xsessions", "usr/share/wayland-sessions")


@dataclass(frozen=True, slots=True)
class Parts:
    """What was built before: the bundle, the icons, and the notices; and the version and time of the package."""

    bundle: Path
    icons: Path
    notices: Path
    version: str
    built: int


def stage(parts: Parts, tree: Path) -> None:
    """Put every file into the new folder `tree`, as it is installed; without the files of dpkg itself."""
    tree.mkdir(parents=True)
    _bundle(parts.bundle, tree)
    _icons(parts.icons, tree)
    _texts(parts, tree)
    _documents(parts, tree)
    _manual(tree)
    for folder in (*_FOLDERS_OF_OTHERS, "etc/nkzu-launcher/rooms"):
        (tree / folder).mkdir(parents=True, exist_ok=True)


def left_out(bundle: Path) -> list[Path]:
    """The libraries in a bundle that the system's own packages bring."""
    return [path for path in sorted((bundle / "_internal").iterdir()) if path.name in HOST_LIBRARIES]


def _bundle(bundle: Path, tree: Path) -> None:
    target = tree / LIB
    shutil.copytree(bundle, target, symlinks=True)
    for library in left_out(target):
        library.unlink()
    commands = tree / "usr/bin"
    commands.mkdir(parents=True)
    for program in PROGRAMS:
        (commands / program).symlink_to(f"../lib/{NAME}/{program}")


def _icons(icons: Path, tree: Path) -> None:
    hicolor = Path("usr/share/icons/hicolor")
    for size in SIZES:
        _copy(icons / f"{NAME}-{size}.png", tree / hicolor / f"{size}x{size}/apps/{NAME}.png")
    _copy(icons / f"{NAME}.svg", tree / hicolor / f"scalable/apps/{NAME}.svg")


def _texts(parts: Parts, tree: Path) -> None:
    texts = {
        f"usr/share/applications/{NAME}.desktop": menu_entry(),
        f"usr/share/metainfo/{COMPONENT}.metainfo.xml": metainfo(parts.version, parts.built),
        f"{SHARE}/autostart.desktop": autostart_entry(),
        **{place.lstrip("/"): text for place, text in kiosk_files().items()},
    }
    for place, text in texts.items():
        _write(tree / place, text)
        if place.endswith("-session"):
            (tree / place).chmod(0o755)
    _copy(DEBIAN / "choices.sh", tree / SHARE / "choices.sh")


def _documents(parts: Parts, tree: Path) -> None:
    _copy(DEBIAN / "README", tree / "etc/nkzu-launcher/README")
    _copy(ROOT / "resources/kiosk/settings.json", tree / DOC / "examples/settings.json")
    _copy(DEBIAN / "lintian-overrides", tree / "usr/share/lintian/overrides" / NAME)
    _write(tree / DOC / "copyright", _copyright())
    _compress(changelog(parts.version, parts.built), tree / DOC / "changelog.gz")
    if parts.notices.is_dir():
        for path in sorted(parts.notices.iterdir()):
            # Policy 12.5: what is in copyright already is not brought twice.
            if path.name != "LICENSE":
                copy = shutil.copytree if path.is_dir() else _copy
                copy(path, tree / DOC / path.name)


def _copyright() -> str:
    texts = {
        "MIT": ROOT / "LICENSE",
        "OFL": ROOT / "resources/fonts/OFL.txt",
        "PSF": ROOT / "packaging/licences/texts/PSF-2.0.txt",
    }
    fields = {name: _field(path.read_text(encoding="utf-8").splitlines()) for name, path in texts.items()}
    return filled((DEBIAN / "copyright").read_text(encoding="utf-8"), fields)


def _field(lines: Iterable[str]) -> str:
    """Lines as the value of a field: each begins with a space, an empty one is a full stop (Policy 5.1)."""
    return "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in lines)


def _manual(tree: Path) -> None:
    """The pages: NAME.1 is English, NAME.kk.1 Kazakh."""
    for page in sorted(MAN_PAGES.glob("*.1")):
        name, _, language = page.stem.partition(".")
        folder = Path("usr/share/man") / language / "man1"
        _compress(page.read_text(encoding="utf-8"), tree / folder / f"{name}.1.gz")


def _compress(text: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # Without a time inside: Policy 12.3 wants level 9, and a build that repeats wants this.
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
