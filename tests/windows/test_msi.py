"""The MSI package on a computer of Wine's: what it installs, what it keeps, what it refuses, and that nothing is left.

Wine's Windows Installer differs from Microsoft's in some ways, so what is said of those below is not proven here: it
puts the links into the folders of the person although the package is for everybody, it removes the folder of the
desktop when it is empty, it leaves UPGRADINGPRODUCTCODE unset, and it keeps a choice in an upgrade even where the newer
package does not ask what was chosen. Files in use and group policy are Microsoft's alone.
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import build_msi
import build_setup
import pytest
from places import NAME
from setup_parts import UPGRADE_CODE, find_links
from windows_resources import PRODUCT

from launcher.system.own_program import OwnProgram
from launcher.system.windows_run_key import run_line
from tests.helpers.installers import (
    APPROVED,
    APPROVED_OF_ALL,
    DATA,
    FOLDER,
    NEW,
    OLD,
    RUN,
    Computer,
    State,
    both_versions,
    make_computer,
    make_programs,
    wait_for,
)
from tests.helpers.needed import tools_needed
from tests.helpers.tools import find_tool

LIST = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
OWN_KEY = rf"HKLM\Software\{PRODUCT}"
PROGRAM = rf"{FOLDER}\{NAME}.exe"
FATAL, OTHER_VERSION = 1603, 1638  # winerror.h
# What Wine itself does at each package, and Windows does not.
OF_WINE = {"windows/Installer", "users/root/Desktop"}


@pytest.fixture(scope="module", autouse=True)
def one_time() -> Iterator[None]:
    """Everything is built at one time, whatever is committed meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1764288000")
        yield


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The package of each version. A file belongs to each version alone."""
    return both_versions(tmp_path_factory.mktemp("packages"), ("msibuild", "gcab"), build_msi.build_msi)


@pytest.fixture(scope="module")
def one_computer(tmp_path_factory: pytest.TempPathFactory) -> Computer:
    """The computer of all tests."""
    return make_computer(tmp_path_factory.mktemp("computer"))


@pytest.fixture(scope="module")
def untouched(one_computer: Computer) -> State:
    """What was on the computer before anything was installed."""
    return one_computer.state()


@pytest.fixture
def computer(one_computer: Computer, untouched: State, packages: dict[str, Path]) -> Iterator[Computer]:
    """A computer on which nothing of ours is installed."""
    yield one_computer
    for package in packages.values():
        if product_of(package) in listed(one_computer):
            assert remove(one_computer, package, "PURGE=yes") == 0
    assert not one_computer.inside(FOLDER).exists()
    one_computer.inside(DATA).unlink(missing_ok=True)


def install(computer: Computer, package: Path, *words: str) -> int:
    """Install silently, as deployment tools do."""
    return computer.run("msiexec", "/i", computer.prefix.outside(package), "/qn", *words)


def remove(computer: Computer, package: Path, *words: str) -> int:
    """Remove silently."""
    return computer.run("msiexec", "/x", computer.prefix.outside(package), "/qn", *words)


def table(package: Path, name: str) -> list[list[str]]:
    """Return the rows of a table of a package."""
    done = subprocess.run([find_tool("msiinfo"), "export", package, name], capture_output=True, check=True)
    return [line.split("\t") for line in done.stdout.decode().splitlines()[3:]]


def product_of(package: Path) -> str:
    """Return the product code of a package."""
    return dict((row[0], row[1]) for row in table(package, "Property"))["ProductCode"]


def listed(computer: Computer) -> str:
    """Return the list of programs as Windows knows it."""
    return computer.prefix.check("reg", "query", LIST, seconds=60)


def is_version(computer: Computer, package: Path, number: str) -> bool:
    """Tell whether all files of a version are there, none of another, and Windows knows it alone."""
    marks = [path.name for path in computer.inside(rf"{FOLDER}\_internal").glob("only-in-*")]
    codes = [line for line in listed(computer).splitlines() if "{" in line]
    return marks == [f"only-in-{number}.txt"] and len(codes) == 1 and product_of(package) in codes[0]


def is_of_wine(left: str | tuple[str, str, str]) -> bool:
    """Tell whether something is a note of Windows Installer, or the Run key, which goes with its last value."""
    text = left if isinstance(left, str) else "".join(left)
    return text == RUN or (r"\Installer" in text and NAME not in text and PRODUCT not in text)


def test_it_installs_the_program_and_a_link_in_the_menu_and_nothing_else(
    computer: Computer, packages: dict[str, Path], untouched: State, tmp_path: Path
) -> None:
    assert install(computer, packages[OLD]) == 0
    files, values = computer.state().added_since(untouched)
    bundle = make_programs(tmp_path / "bundle", f"only-in-{OLD}.txt")
    inside = {f"Program Files/{PRODUCT}/{path.relative_to(bundle)}" for path in bundle.rglob("*")}
    ours = {name for name in files if not name.startswith("windows/Installer")}
    links = {name for name in ours if name.endswith(".lnk")}
    assert ours - links == {f"Program Files/{PRODUCT}", f"ProgramData/{PRODUCT}"} | inside
    assert [Path(name).stem for name in links] == [find_links().name.en]
    for path in (found for found in bundle.rglob("*") if found.is_file()):
        assert (computer.inside(FOLDER) / path.relative_to(bundle)).read_bytes() == path.read_bytes()
    assert computer.values(OWN_KEY) == {"MenuLink": "yes"}
    assert not [value for value in values if r"\CurrentVersion\Run" in value[0]]
    shown = computer.values(rf"{LIST}\{product_of(packages[OLD])}")
    assert (shown["DisplayName"], shown["DisplayVersion"], shown["NoModify"]) == (PRODUCT, OLD, "0x1")


@pytest.mark.parametrize(("start", "words"), [("window", ()), ("kiosk", ("--kiosk", "--guard"))])
def test_choices_are_properties_and_a_newer_version_keeps_them(
    computer: Computer, packages: dict[str, Path], start: str, words: tuple[str, ...]
) -> None:
    computer.prefix.check("reg", "add", APPROVED, "/v", NAME, "/t", "REG_BINARY", "/d", "03", seconds=60)
    assert install(computer, packages[OLD], f"AUTOSTART={start}", "DESKTOPLINK=yes") == 0
    line = run_line(OwnProgram((PROGRAM, *words)))
    assert computer.values(RUN).get(NAME) == line
    assert NAME not in computer.values(APPROVED), "the Task Manager still bars it"
    computer.prefix.check("reg", "delete", APPROVED_OF_ALL, "/f", seconds=60)
    assert install(computer, packages[NEW]) == 0
    assert is_version(computer, packages[NEW], NEW)
    assert computer.values(RUN).get(NAME) == line
    assert computer.values(OWN_KEY) == {"MenuLink": "yes", "DesktopLink": "yes", "Start": start}
    assert len(list(computer.prefix.drive_c.rglob("Desktop/*.lnk"))) == 1


def test_a_newer_version_can_choose_anew(computer: Computer, packages: dict[str, Path]) -> None:
    install(computer, packages[OLD], "AUTOSTART=kiosk", "DESKTOPLINK=yes")
    assert install(computer, packages[NEW], "AUTOSTART=none", "DESKTOPLINK=no") == 0
    assert NAME not in computer.values(RUN)
    assert not list(computer.prefix.drive_c.rglob("Desktop/*.lnk"))


def test_what_the_administrator_has_put_there_survives_a_newer_version(
    computer: Computer, packages: dict[str, Path]
) -> None:
    install(computer, packages[OLD])
    content = computer.inside(rf"{DATA}\content.json")
    content.write_text("of the administrator")
    assert install(computer, packages[NEW]) == 0
    assert content.read_text() == "of the administrator"


def test_an_older_version_comes_back_only_when_it_is_asked_to(computer: Computer, packages: dict[str, Path]) -> None:
    install(computer, packages[NEW])
    assert install(computer, packages[OLD]) == FATAL
    assert is_version(computer, packages[NEW], NEW)
    assert install(computer, packages[OLD], "DOWNGRADE=yes") == 0
    assert is_version(computer, packages[OLD], OLD)


@pytest.mark.parametrize("word", ["AUTOSTART=always", "DESKTOPLINK=perhaps"])
def test_a_wrong_property_changes_nothing(
    computer: Computer, packages: dict[str, Path], untouched: State, word: str
) -> None:
    assert install(computer, packages[OLD], word) == FATAL
    left = computer.state().unlike(untouched) - OF_WINE
    assert not [value for value in left if not is_of_wine(value)]


def test_removing_leaves_nothing(computer: Computer, packages: dict[str, Path], untouched: State) -> None:
    install(computer, packages[OLD], "AUTOSTART=kiosk", "DESKTOPLINK=yes")
    install(computer, packages[NEW])
    assert remove(computer, packages[NEW]) == 0
    state = computer.state()
    assert state.files ^ untouched.files <= OF_WINE
    assert not {
        value for value in state.values ^ untouched.values if PRODUCT in "".join(value) or NAME in "".join(value)
    }


def test_what_the_administrator_has_put_there_stays_unless_it_is_to_be_purged(
    computer: Computer, packages: dict[str, Path]
) -> None:
    install(computer, packages[OLD])
    content = computer.inside(rf"{DATA}\rooms\305.json")
    content.parent.mkdir()
    content.write_text("{}")
    assert remove(computer, packages[OLD]) == 0
    assert content.is_file()
    assert install(computer, packages[OLD]) == 0
    assert content.is_file()
    assert remove(computer, packages[OLD], "PURGE=yes") == 0
    assert not computer.inside(DATA).exists()


def test_a_folder_of_the_administrator_that_is_none_is_refused(
    computer: Computer, packages: dict[str, Path], untouched: State
) -> None:
    computer.inside(DATA).write_text("in the way")
    assert install(computer, packages[OLD]) == FATAL
    assert product_of(packages[OLD]) not in listed(computer)
    assert not computer.inside(PROGRAM).exists()


def test_the_running_program_is_closed_when_that_is_asked_for(computer: Computer, packages: dict[str, Path]) -> None:
    install(computer, packages[OLD])
    with computer.running() as program:
        assert install(computer, packages[NEW], "CLOSE=yes") == 0
        program.wait(timeout=10)
    assert is_version(computer, packages[NEW], NEW)


def test_neither_installer_goes_over_the_other(
    computer: Computer, packages: dict[str, Path], tmp_path: Path, untouched: State
) -> None:
    with tools_needed():
        find_tool("makensis")
    bundle = make_programs(tmp_path / "bundle", "only-in-setup.txt")
    setup = build_setup.build_setup(bundle, tmp_path / "dist", tmp_path / "work", "2.0.0")
    install(computer, packages[OLD])
    assert computer.run(setup, "/S") == OTHER_VERSION
    assert is_version(computer, packages[OLD], OLD)
    assert remove(computer, packages[OLD]) == 0
    assert computer.run(setup, "/S") == 0
    assert install(computer, packages[NEW]) == FATAL
    assert computer.inside(rf"{FOLDER}\_internal\only-in-setup.txt").is_file()
    assert product_of(packages[NEW]) not in listed(computer)
    assert computer.run(rf"{FOLDER}\uninstall.exe", "/S") == 0
    wait_for(lambda: not computer.inside(FOLDER).exists())


def test_two_builds_are_alike(packages: dict[str, Path], tmp_path: Path) -> None:
    bundle = make_programs(tmp_path / "somewhere else", f"only-in-{OLD}.txt")
    again = build_msi.build_msi(bundle, tmp_path / "dist", tmp_path / "another work", OLD)
    assert again.read_bytes() == packages[OLD].read_bytes()


def test_the_codes_follow_from_what_they_stand_for(packages: dict[str, Path], tmp_path: Path) -> None:
    old, new = (dict((row[0], row[1]) for row in table(packages[number], "Component")) for number in (OLD, NEW))
    files = {row[0] for row in table(packages[OLD], "File")} & {row[0] for row in table(packages[NEW], "File")}
    assert len(files) == 5
    assert all(old[f"c{name}"] == new[f"c{name}"] for name in files)
    assert len(set(old.values())) == len(old)
    assert product_of(packages[OLD]) != product_of(packages[NEW])
    # Never to be changed: by it Windows knows every later version.
    assert UPGRADE_CODE == "{6B0E2C52-6C0B-5E0B-9C4A-5C1C1B7D1E64}"
    # The same version with another content is another product, which replaces it.
    bundle = make_programs(tmp_path / "bundle", f"only-in-{OLD}.txt", "one more.txt")
    assert product_of(build_msi.build_msi(bundle, tmp_path / "dist", tmp_path / "work", OLD)) != product_of(
        packages[OLD]
    )


def test_everything_is_64_bit_and_for_any_language(packages: dict[str, Path]) -> None:
    assert all(int(row[3]) & 256 for row in table(packages[OLD], "Component"))
    done = subprocess.run([find_tool("msiinfo"), "suminfo", packages[OLD]], capture_output=True, text=True, check=True)
    assert "Template: x64;0" in done.stdout
    names = {row[2].partition("|")[2] for row in table(packages[OLD], "Shortcut")}
    assert names == {find_links().name.kk, find_links().name.ru, find_links().name.en}
