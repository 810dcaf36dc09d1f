"""The parts of the Windows build that need neither Windows nor Wine."""

import re
import shutil
from pathlib import Path

import pytest
import windows_resources
import wine_python
from bundle_parts import kept_binaries
from wine import Prefix

from launcher import __version__

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "packaging" / "requirements"
# What needs what in a bundle for Windows, as far as it matters here.
NEEDS = {
    "python311.dll": {"VCRUNTIME140.dll", "KERNEL32.dll"},
    "QtCore.pyd": {"Qt6Core.dll", "python3.dll"},
    "Qt6Core.dll": {"MSVCP140.dll", "vcruntime140.dll"},
    "Shiboken.pyd": {"shiboken6.abi3.dll"},
    "shiboken6.abi3.dll": {"MSVCP140.dll", "VCRUNTIME140.dll"},
    "fast.pyd": {"VCRUNTIME140.dll"},
}
FINDS = [
    ("python311.dll", "BINARY"),
    ("python3.dll", "BINARY"),
    ("VCRUNTIME140.dll", "BINARY"),
    ("libcrypto-3.dll", "BINARY"),
    (r"PySide6\QtCore.pyd", "EXTENSION"),
    (r"PySide6\Qt6Core.dll", "BINARY"),
    (r"PySide6\MSVCP140.dll", "BINARY"),
    (r"PySide6\VCRUNTIME140.dll", "BINARY"),
    (r"PySide6\opengl32sw.dll", "BINARY"),
    (r"PySide6\plugins\platforms\qwindows.dll", "BINARY"),
    (r"PySide6\plugins\platforms\qdirect2d.dll", "BINARY"),
    (r"PySide6\plugins\tls\qopensslbackend.dll", "BINARY"),
    (r"shiboken6\Shiboken.pyd", "EXTENSION"),
    (r"shiboken6\shiboken6.abi3.dll", "BINARY"),
    (r"shiboken6\MSVCP140.dll", "BINARY"),
    (r"rapidfuzz\fast.pyd", "EXTENSION"),
]


def name_of(place: str) -> str:
    return place.rpartition("\\")[2]


def kept(finds: list[tuple[str, str]]) -> set[str]:
    whole = [(place, place, kind) for place, kind in finds]
    return {place for place, _, _ in kept_binaries(whole, lambda file: NEEDS.get(name_of(file), set()))}


def test_each_file_keeps_the_library_that_windows_finds_for_it() -> None:
    found = kept(FINDS)
    assert {place for place in found if "140" in place} == {
        "VCRUNTIME140.dll",
        r"PySide6\MSVCP140.dll",
        r"PySide6\VCRUNTIME140.dll",
        r"shiboken6\MSVCP140.dll",
    }
    # The order in which PyInstaller finds them is nothing to go by.
    assert kept(FINDS[::-1]) == found


def test_what_nobody_names_stays_out() -> None:
    out = {"opengl32sw.dll", "qdirect2d.dll", "qopensslbackend.dll", "libcrypto-3.dll"}
    found = {name_of(place) for place in kept(FINDS)}
    assert found & out == set()
    assert {"qwindows.dll", "python3.dll", "python311.dll"} <= found


@pytest.mark.parametrize(
    ("text", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("2.10", (2, 10, 0, 0)), ("1.2.3rc4", (1, 2, 3, 0))]
)
def test_windows_counts_a_version_in_four_numbers(text: str, numbers: tuple[int, ...]) -> None:
    assert windows_resources.four_numbers(text) == numbers


@pytest.mark.parametrize("text", ["", "x1", "1.2.3.4.5", "1.70000"])
def test_other_versions_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no version for Windows"):
        windows_resources.four_numbers(text)


def test_both_programs_say_the_one_version() -> None:
    for program in windows_resources.DESCRIPTIONS:
        assert f"StringStruct('ProductVersion', '{__version__}')" in windows_resources.version_information(program)


def test_the_paths_of_both_sides(tmp_path: Path) -> None:
    prefix = Prefix(tmp_path)
    file = tmp_path / "drive_c/Program Files/x.exe"
    assert prefix.inside(r"C:\Program Files\x.exe") == file
    assert prefix.outside(file) == r"C:\Program Files\x.exe"
    assert prefix.outside(Path("/etc/hosts")) == r"Z:\etc\hosts"
    assert prefix.inside(r"Z:\etc\hosts") == Path("/etc/hosts")


def test_a_library_that_is_not_the_one_is_refused_with_what_to_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "os.py").write_text("changed\n", encoding="utf-8")
    monkeypatch.setenv(wine_python.LIBRARY_VARIABLE, str(tmp_path))
    with pytest.raises(wine_python.LibraryMissingError, match=f"pyenv install {re.escape(wine_python.VERSION)}"):
        wine_python.standard_library()


def test_the_library_is_judged_by_its_modules_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the ends of lines nor what is installed beside change it; a changed module does."""
    library = tmp_path / "Lib"
    (library / "json").mkdir(parents=True)
    (library / "os.py").write_bytes(b"one\ntwo\n")
    (library / "json/__init__.py").write_bytes(b"")
    monkeypatch.setenv(wine_python.LIBRARY_VARIABLE, str(library))
    monkeypatch.setattr(wine_python, "LIBRARY_SHA256", wine_python.digest(library))
    for beside in ("site-packages/x.py", "test/test_os.py", "__pycache__/os.py", "_sysconfigdata__linux.py"):
        (library / beside).parent.mkdir(exist_ok=True)
        (library / beside).write_text("x", encoding="utf-8")
    (library / "os.py").write_bytes(b"one\r\ntwo\r\n")
    assert wine_python.standard_library() == library
    shutil.copy(library / "os.py", library / "more.py")
    with pytest.raises(wine_python.LibraryMissingError):
        wine_python.standard_library()


def locked(name: str) -> dict[str, str]:
    text = (LOCKS / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", text, re.MULTILINE))


def test_both_bundles_are_made_of_the_same_versions() -> None:
    windows = locked("windows.txt")
    assert {"pyside6-essentials", "shiboken6", "pyinstaller", "rapidfuzz", "platformdirs", "segno"} <= set(windows)
    assert windows.items() <= locked("build.txt").items()
