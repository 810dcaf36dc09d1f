"""Build what the program loads at run time: ``resources/assets.rcc`` and ``i18n/*.qm``.

    python packaging/build_assets.py            build what is older than its sources
    python packaging/build_assets.py --check    build nothing; exit code 1 if something is older than its sources

Needs PySide6-Essentials and qt-material. The program itself then needs neither qt-material nor Qt's SVG part. The same
sources give the same bytes. Nothing is written outside the two folders and the system's folder for temporary files.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
ASSETS = ROOT / "resources" / "assets.rcc"
FONTS = ROOT / "resources" / "fonts"
TRANSLATIONS = ROOT / "i18n"
BAKER = HERE / "bake_theme.py"


def asset_sources() -> list[Path]:
    """Every file that ``assets.rcc`` depends on."""
    return [
        Path(__file__),
        BAKER,
        *sorted((HERE / "theme").glob("*.qss.in")),
        ROOT / "launcher" / "ui" / "palette.py",
        ROOT / "launcher" / "ui" / "contrast_palettes.py",
        *sorted(FONTS.glob("*.otf")),
        *sorted((ROOT / "resources" / "icons").glob("*.svg")),
    ]


def is_stale(target: Path, sources: Iterable[Path]) -> bool:
    """Whether the target is missing or older than one of its sources."""
    if not target.is_file():
        return True
    built = target.stat().st_mtime_ns
    return any(source.stat().st_mtime_ns > built for source in sources)


def qt_tool(name: str) -> str:
    """Path of a tool of this environment's PySide6; FileNotFoundError if there is none."""
    beside = Path(sys.executable).parent / (name + (".exe" if sys.platform == "win32" else ""))
    found = str(beside) if beside.is_file() else shutil.which(name)
    if found is None:
        raise FileNotFoundError(f"{name} is missing: install PySide6-Essentials into {sys.prefix}")
    return found


def run(command: Sequence[str], folder: Path, home: Path) -> None:
    """Run a tool in a folder, without a display and with an empty home; CalledProcessError if it fails."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "USERPROFILE": str(home),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
    }
    subprocess.run(command, cwd=folder, env=environment, check=True)


def resource_list(folder: Path) -> str:
    """The ``.qrc`` text that puts every file of a folder under the same path in ":/"."""
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    files = "".join(f"<file>{escape(name)}</file>" for name in names)
    return f'<RCC><qresource prefix="/">{files}</qresource></RCC>'


def build_resource(target: Path) -> None:
    """Build the resource file from scratch; a file that is there is replaced only when the new one is complete."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        content = folder / "content"
        baked = folder / "baked"
        baked.mkdir()
        run([sys.executable, str(BAKER), str(baked)], folder, folder)
        for part in ("theme", "pictograms"):
            shutil.copytree(baked / part, content / part)
        shutil.copytree(FONTS, content / "fonts", ignore=shutil.ignore_patterns("*.md", "*.txt"))
        (content / "assets.qrc").write_text(resource_list(content), encoding="utf-8")
        # Version 1 of the format holds no times of files, so that two builds are alike; it knows zlib only.
        options = ["--binary", "--format-version", "1", "--compress-algo", "zlib"]
        built = folder / "assets.rcc"
        run([qt_tool("pyside6-rcc"), *options, "assets.qrc", "-o", str(built)], content, folder)
        put(built, target)


def build_translation(source: Path, target: Path) -> None:
    """Compile one ``.ts`` file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        built = folder / target.name
        run([qt_tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(built)], folder, folder)
        put(built, target)


def put(built: Path, target: Path) -> None:
    """Move a finished file to its place in one step, so that nobody reads half of it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f"{target.name}.{os.getpid()}.new")
    shutil.copyfile(built, beside)
    beside.replace(target)


def stale_translations() -> list[tuple[Path, Path]]:
    """Source and target of each translation that has to be compiled; empty if there is none yet."""
    pairs = [(source, source.with_suffix(".qm")) for source in sorted(TRANSLATIONS.glob("*.ts"))]
    return [(source, target) for source, target in pairs if is_stale(target, [source])]


def build_all() -> None:
    """Bring everything up to date in place."""
    if is_stale(ASSETS, asset_sources()):
        build_resource(ASSETS)
    for source, target in stale_translations():
        build_translation(source, target)


def built_files() -> list[Path]:
    """What there is to pack after ``build_all``."""
    return [ASSETS, *sorted(TRANSLATIONS.glob("*.qm"))]


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code: 0 all is up to date, 1 something was not (only with ``--check``)."""
    parser = argparse.ArgumentParser(description="Build resources/assets.rcc and i18n/*.qm.")
    parser.add_argument("--check", action="store_true", help="build nothing; 1 if something is out of date")
    if parser.parse_args(arguments).check:
        return int(is_stale(ASSETS, asset_sources()) or bool(stale_translations()))
    build_all()
    return 0


if __name__ == "__main__":
    sys.exit(main())
