"""What is in the bundle: all that the programs may need, nothing else, and no trace of where it was made."""

import ast
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import bundle_parts

from tests.helpers.bundle import Bundle
from tests.helpers.needed import tools_needed
from tests.helpers.program import REPOSITORY
from tests.helpers.tools import find_tool

MEGABYTE = 1_000_000
LARGEST = 90 * MEGABYTE
MOST_FILES = 250
DEBIAN_12 = (2, 36)  # the version of its C library
QT_TEXTS = {"qtbase_kk.qm", "qtbase_ru.qm"}
# What other systems have of Python, and what is asked for only where it is there.
ELSEWHERE = {
    *("_scproxy", "_winapi", "_winreg", "msvcrt", "nt", "ntpath", "vms_lib", "winreg", "_overlapped"),
    *("java", "org", "pep517", "importlib_metadata", "importlib_resources"),
}


def size_of(file: Path) -> int:
    """The bytes that a file takes; a link takes none."""
    return 0 if file.is_symlink() else file.stat().st_size


def test_it_is_no_larger_than_promised(bundle: Bundle) -> None:
    files = bundle.files()
    sizes = sorted(((size_of(file), str(file.relative_to(bundle.folder))) for file in files), reverse=True)
    assert sum(size for size, _ in sizes) <= LARGEST, sizes[:12]
    assert len(files) <= MOST_FILES


def test_the_plugins_of_qt_are_those_on_the_list(bundle: Bundle) -> None:
    plugins = bundle.internal / "PySide6/Qt/plugins"
    found = {f"{file.parent.relative_to(plugins)}/{file.stem.removeprefix('lib')}" for file in plugins.rglob("*.so")}
    assert found == bundle_parts.LINUX_PLUGINS
    assert all(file.suffix == ".so" for file in plugins.rglob("*") if file.is_file())


def ours_in(folder: Path) -> dict[str, bytes]:
    """Our own files below a folder, without those that assets.rcc is made from; with what is in them."""
    files = (file for name in ("resources", "i18n") for file in folder.glob(f"{name}/**/*") if file.is_file())
    found = {str(file.relative_to(folder)): file for file in files if file.suffix != ".ts"}
    made_from = ("resources/fonts/", "resources/icons/")
    return {name: file.read_bytes() for name, file in found.items() if not name.startswith(made_from)}


def test_all_our_own_files_are_in_it(bundle: Bundle) -> None:
    assert {"i18n/launcher_kk.qm", "i18n/launcher_ru.qm", "resources/assets.rcc"} <= ours_in(bundle.internal).keys()
    assert ours_in(bundle.internal) == ours_in(REPOSITORY)


def test_of_qts_own_texts_our_languages_are_in_it(bundle: Bundle) -> None:
    assert {file.name for file in bundle.internal.rglob("*.qm")} >= QT_TEXTS
    assert {file.name for file in (bundle.internal / "PySide6/Qt/translations").iterdir()} == QT_TEXTS


def test_nobody_but_its_owner_may_write_and_everybody_may_read(bundle: Bundle) -> None:
    for path in (bundle.folder, *bundle.folder.rglob("*")):
        if not path.is_symlink():
            mode = stat.S_IMODE(path.stat().st_mode)
            assert mode & 0o022 == 0, path
            assert mode & 0o444 == 0o444, path
            assert not path.is_dir() or mode & 0o111 == 0o111, path
    for program in (bundle.launcher, bundle.helpdesk):
        assert stat.S_IMODE(os.stat(program).st_mode) & 0o111 == 0o111  # noqa: PTH116 - a name


def test_no_link_leads_out_of_it(bundle: Bundle) -> None:
    for file in bundle.files():
        if file.is_symlink():
            assert file.resolve(strict=True).is_relative_to(bundle.folder.resolve()), file


def readelf(file: Path, *options: str) -> str:
    """What readelf says of a binary file."""
    command = (find_tool("readelf"), "--wide", *options, str(file))
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=30).stdout


def test_every_library_that_is_needed_is_there(bundle: Bundle) -> None:
    outside = {name: text for name, text in os.environ.items() if name != "LD_LIBRARY_PATH"}
    # As the boot loader lets the programs look for them.
    environment = {**outside, "LD_LIBRARY_PATH": str(bundle.internal)}
    for file in bundle.binaries():
        done = subprocess.run(
            (find_tool("ldd"), str(file)), env=environment, capture_output=True, text=True, check=False, timeout=30
        )
        assert "not found" not in done.stdout, f"{file}:\n{done.stdout}"


def test_no_library_is_looked_for_where_the_bundle_is_not(bundle: Bundle, tools: Callable[..., None]) -> None:
    tools("readelf")
    for file in bundle.binaries():
        for path in re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", readelf(file, "--dynamic")):
            assert path, file
            for part in path.split(":"):
                assert part == "$ORIGIN" or part.startswith("$ORIGIN/"), f"{file}: {path}"
                place = Path(os.path.normpath(part.replace("$ORIGIN", str(file.parent))))
                assert place.is_relative_to(bundle.folder), f"{file}: {path}"


def test_it_runs_with_the_c_library_of_debian_12(bundle: Bundle, tools: Callable[..., None]) -> None:
    tools("readelf")
    for file in bundle.binaries():
        wanted = re.findall(r"GLIBC_(\d+)\.(\d+)", readelf(file, "--version-info"))
        newest = max((tuple(map(int, version)) for version in wanted), default=(0, 0))
        assert newest <= DEBIAN_12, f"{file} needs GLIBC_{newest}"


def imported_by(file: Path) -> Iterator[str]:
    """The modules that a source file may import, at its head or later; of `from a import b`, a."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            # A name of a package may be a module of it.
            yield from (f"{node.module}.{alias.name}" for alias in node.names if is_module(node.module, alias.name))


def is_module(package: str, name: str) -> bool:
    """Whether a name of one of our own packages is a module of its own."""
    folder = REPOSITORY / package.replace(".", "/")
    return (folder / f"{name}.py").is_file() or (folder / name / "__init__.py").is_file()


def for_type_checkers(file: Path) -> set[str]:
    """The modules that a source file imports for type checkers alone."""
    blocks = (node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.If))
    guarded = (block for block in blocks if isinstance(block.test, ast.Name) and block.test.id == "TYPE_CHECKING")
    inside = (node for block in guarded for child in block.body for node in ast.walk(child))
    return {node.module or "" for node in inside if isinstance(node, ast.ImportFrom)}


def test_every_module_that_the_launcher_may_import_is_in_it(bundle: Bundle) -> None:
    with tools_needed():
        inside = bundle.modules()
    built_in = set(sys.builtin_module_names)
    assert {"launcher.cli", "PySide6.QtWidgets", "encodings", "zlib", "rapidfuzz.distance.metrics_cpp"} <= inside
    missing = {}
    for file in sorted((REPOSITORY / "launcher").rglob("*.py")):
        wanted = set(imported_by(file)) - for_type_checkers(file) - inside - built_in - ELSEWHERE
        if wanted and not file.name.startswith("windows_"):
            missing[str(file.relative_to(REPOSITORY))] = sorted(wanted)
    assert missing == {}


def test_every_module_of_the_launcher_is_in_it(bundle: Bundle) -> None:
    with tools_needed():
        inside = bundle.modules()
    files = (REPOSITORY / "launcher").rglob("*.py")
    ours = {".".join(file.relative_to(REPOSITORY).with_suffix("").parts).removesuffix(".__init__") for file in files}
    # The two programs themselves.
    assert ours - inside == {"launcher.__main__", "launcher.helpdesk"}
