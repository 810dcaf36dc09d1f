"""The files of the Windows bundle, read without starting anything: what is there, and that nothing is missing."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import bundle_parts
import pefile
import pytest
import windows_resources
import wine

from launcher import __version__
from tests.helpers.carried_python import not_compared
from tests.helpers.windows_files import Binary, read_binaries

MEGABYTE = 1_000_000
LARGEST, MOST_FILES = 72 * MEGABYTE, 90
PROGRAMS = ("nkzu-launcher", "nkzu-helpdesk")
INSIDE = PurePosixPath("_internal")
# Folders that the packages themselves add to the search (os.add_dll_directory) before they load anything.
ADDED = {
    "PySide6": [INSIDE / "shiboken6"],
    "rapidfuzz": [INSIDE / "rapidfuzz.libs"],
}
# Libraries of every Windows since 10 1809, the oldest that Qt 6.11 runs on. icuuc.dll is there since 10 1703.
OF_WINDOWS = frozenset(
    {
        *("advapi32", "authz", "bcrypt", "comctl32", "comdlg32", "crypt32", "d3d9", "d3d11", "d3d12", "dnsapi"),
        *("dwmapi", "dwrite", "dxgi", "gdi32", "icuuc", "imm32", "iphlpapi", "kernel32", "mpr", "ncrypt", "netapi32"),
        *("ntdll", "ole32", "oleaut32", "secur32", "setupapi", "shell32", "shlwapi", "uiautomationcore", "user32"),
        *("userenv", "uxtheme", "version", "winhttp", "winmm", "ws2_32", "wtsapi32"),
    }
)
QT_LIBRARIES = {"Core", "Gui", "Network", "PrintSupport", "Widgets"}


@pytest.fixture(scope="module")
def binaries(bundle: Path) -> list[Binary]:
    """Every program and library of the bundle."""
    return read_binaries(bundle)


@pytest.fixture(scope="module")
def programs(binaries: list[Binary]) -> dict[str, Binary]:
    """The two programs."""
    return {binary.place.stem: binary for binary in binaries if binary.place.suffix == ".exe"}


def is_of_windows(name: str) -> bool:
    return name.startswith(("api-ms-win-core-", "api-ms-win-crt-", "api-ms-win-shcore-")) or (
        name.removesuffix(".dll") in OF_WINDOWS or name == "winspool.drv"
    )


def folders_searched(binary: Binary) -> Iterator[PurePosixPath]:
    """Where Windows looks for what a file needs: beside it, where the boot loader said, and where its package said."""
    yield binary.place.parent
    if binary.place.parent.parts:
        # SetDllDirectoryW of the boot loader, in force until the first program is started.
        yield INSIDE
        for package, added in ADDED.items():
            if package in binary.place.parts:
                yield from added
    if "plugins" in binary.place.parts:
        # Whoever loads a plug-in of Qt has loaded Qt, and Windows takes what is loaded.
        yield INSIDE / "PySide6"


def test_nothing_is_there_but_what_is_named(bundle: Path, binaries: list[Binary]) -> None:
    # The texts of the licences come after the bundle was built.
    top = {path.name for path in bundle.iterdir()} - {"licenses"}
    assert top == {"nkzu-launcher.exe", "nkzu-helpdesk.exe", "qt.conf", "_internal"}
    places = [PurePosixPath(path.relative_to(bundle / "_internal")) for path in bundle.rglob("_internal/**/*")]
    plugins = {binary.place for binary in binaries if "plugins" in binary.place.parts}
    assert {f"{plugin.parent.name}/{plugin.stem}" for plugin in plugins} == bundle_parts.WINDOWS_PLUGINS
    libraries = {binary.name for binary in binaries if binary.name.startswith("qt6")}
    assert libraries == {f"qt6{name}.dll".lower() for name in QT_LIBRARIES}
    modules = {
        binary.place.stem for binary in binaries if binary.name.startswith("qt") and binary.name.endswith(".pyd")
    }
    assert modules == {f"Qt{name}" for name in QT_LIBRARIES}
    unwanted = [place for place in places if place.suffix in {".py", ".pyc", ".pyi", ".lib", ".obj", ".qml", ".so"}]
    assert unwanted == []


def test_it_is_small(bundle: Path) -> None:
    files = [path for path in bundle.rglob("*") if path.is_file() and "licenses" not in path.parts]
    assert len(files) <= MOST_FILES
    assert sum(file.stat().st_size for file in files) <= LARGEST


def test_nothing_of_wine_is_in_it(binaries: list[Binary]) -> None:
    assert [binary.place for binary in binaries if binary.is_wines] == []
    stand_ins = {f"{name}.dll" for name in wine.STAND_INS}
    assert [binary.place for binary in binaries if binary.name in stand_ins] == []


def test_the_mark_of_wine_is_known(tmp_path: Path) -> None:
    """The test above would see one."""
    from build_windows import cache_folder

    prefix = wine.make_prefix(tmp_path / "prefix", cache_folder())
    (found,) = read_binaries_named(prefix.drive_c / "windows/system32", "kernel32.dll")
    assert found.is_wines


def read_binaries_named(folder: Path, name: str) -> list[Binary]:
    file = folder / name
    return [Binary(PurePosixPath(name), file, pefile.PE(str(file), fast_load=True))]


def test_whatever_a_file_needs_is_where_windows_looks_for_it(binaries: list[Binary]) -> None:
    there = {(binary.place.parent, binary.name): binary for binary in binaries}
    faults = []
    for binary in binaries:
        for name, symbols in binary.imports():
            found = next((there[folder, name] for folder in folders_searched(binary) if (folder, name) in there), None)
            if found is None and not is_of_windows(name):
                faults.append(f"{binary.place} does not find {name}")
            elif found is not None and (missing := symbols - found.exports()):
                faults.append(f"{binary.place} misses {sorted(missing)[:3]} in {found.place}")
    assert faults == []


def test_every_file_is_for_64_bits_and_may_lie_anywhere_in_memory(binaries: list[Binary]) -> None:
    safe = pefile.DLL_CHARACTERISTICS["IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE"]
    safe |= pefile.DLL_CHARACTERISTICS["IMAGE_DLLCHARACTERISTICS_NX_COMPAT"]
    for binary in binaries:
        assert binary.parsed.FILE_HEADER.Machine == pefile.MACHINE_TYPE["IMAGE_FILE_MACHINE_AMD64"], binary.place
        assert binary.parsed.OPTIONAL_HEADER.DllCharacteristics & safe == safe, binary.place


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_says_who_it_is(programs: dict[str, Binary], name: str) -> None:
    texts = programs[name].texts()
    assert texts["FileVersion"] == texts["ProductVersion"] == __version__
    assert texts["FileDescription"] == windows_resources.DESCRIPTIONS[name]
    assert texts["ProductName"] == "NKZU Launcher"
    assert texts["OriginalFilename"] == f"{name}.exe"
    (numbers,) = programs[name].parsed.VS_FIXEDFILEINFO
    parts = (numbers.FileVersionMS >> 16, numbers.FileVersionMS & 0xFFFF, numbers.FileVersionLS >> 16)
    assert ".".join(map(str, parts)) == __version__
    assert len(programs[name].resources("RT_ICON")) == 7


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_says_how_it_wants_to_be_run(programs: dict[str, Binary], name: str) -> None:
    said = programs[name].manifest()
    assert said["requestedExecutionLevel"] == "asInvoker"
    assert said["supportedOS"] == "{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"
    assert said["dpiAwareness"] == "PerMonitorV2"
    assert said["dpiAware"] == "true/pm"
    assert said["longPathAware"] == "true"


def test_only_the_helpdesks_program_has_a_console(programs: dict[str, Binary]) -> None:
    kinds = {name: program.parsed.OPTIONAL_HEADER.Subsystem for name, program in programs.items()}
    assert kinds["nkzu-launcher"] == pefile.SUBSYSTEM_TYPE["IMAGE_SUBSYSTEM_WINDOWS_GUI"]
    assert kinds["nkzu-helpdesk"] == pefile.SUBSYSTEM_TYPE["IMAGE_SUBSYSTEM_WINDOWS_CUI"]


def test_the_binding_is_one_that_starts_quickly(bundle: Path) -> None:
    assert not (complaint := not_compared(bundle / INSIDE / "shiboken6/shiboken6.abi3.dll")), complaint
