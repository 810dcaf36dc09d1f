"""Shortcuts are written as the specification wants them, so that others read and start them as they were meant."""

import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher.core.catalogue import Catalogue
from launcher.core.content import load_content
from launcher.core.languages import Language, LocalText
from launcher.core.shortcut_words import Label, label_of
from launcher.system.desktop_entries import ENTRY_GROUP, parse_groups, split_exec, unescaped
from launcher.system.desktop_file import desktop_file, exec_line, value
from launcher.system.files import read_layer
from launcher.system.own_program import Interpreter, OwnProgram, find_own_program, place_arguments
from launcher.system.paths import Paths
from launcher.system.shortcuts import XdgShortcut, desktop_folders, make_shortcut
from tests.helpers.desktop_readers import complaints, spy, start_by_glib

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the shortcuts of Linux")
ROOT = Path(__file__).resolve().parents[2]
TEXT = LocalText("Қазақша атауы", "Русское имя", "English name")
LABEL = Label(TEXT, LocalText("Не үшін", "Для чего", "What it is for"), TEXT)
# All that the specification reserves, all that a shell takes for something, and letters of everywhere.
NASTY = (
    *(
        " ",
        "a b",
        '"',
        "'",
        "\\",
        "\\\\",
        "$HOME",
        "`id`",
        "%",
        "%u",
        "%%",
        "100%",
        "~",
        "~/x",
        "#",
        "#a",
        "a;b",
        "|&<>()*?",
    ),
    *(
        "",
        "\\s",
        "\\n",
        "a\tb",
        "a\nb",
        "Қашықтықтан оқыту",
        "--open=x y",
        "é 🎓",
        "a\\",
        '\\"',
        "\\$",
        "!",
        "{}",
        "[a]",
    ),
)


@pytest.fixture
def environment(tmp_path: Path) -> Mapping[str, str]:
    return {"HOME": str(tmp_path / "home"), "PATH": os.environ["PATH"]}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_content([read_layer("bundled", ROOT / "resources/content.json")]).catalogue


def keys_of(file: Path) -> dict[str, str]:
    return parse_groups(file.read_text(encoding="utf-8"))[ENTRY_GROUP]


@given(st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=8), max_size=4))
def test_any_words_come_back(words: list[str]) -> None:
    line = value(exec_line(words))
    assert "\n" not in line
    assert split_exec(unescaped(line)) == [word.replace("%", "%%") for word in words]


def test_glib_starts_a_program_of_a_nasty_name_with_nasty_words(environment: Mapping[str, str], tmp_path: Path) -> None:
    program = spy(tmp_path / "a b'c$d`e%f\"g\\h#оқу").asked(*NASTY)
    shortcut = XdgShortcut(environment, program, LABEL)
    assert shortcut.turn_on() is None
    for file in shortcut.files():
        assert complaints(file) == ""
        assert start_by_glib(file, program)[1:] == list(NASTY)


def test_glib_starts_it_in_its_folder(environment: Mapping[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "with space\\and %s\nline"
    folder.mkdir()
    program = replace(spy(tmp_path / "program"), folder=folder)
    shortcut = XdgShortcut(environment, program, LABEL)
    assert shortcut.turn_on() is None
    assert start_by_glib(shortcut.files()[0], program) == [str(folder)]


def test_shortcut_is_on_the_desktop_and_in_the_menu(environment: Mapping[str, str], tmp_path: Path) -> None:
    shortcut = XdgShortcut(environment, spy(tmp_path / "program"), LABEL)
    desktop, menu = shortcut.files()
    assert desktop == tmp_path / "home/Desktop/nkzu-launcher.desktop"
    assert menu == tmp_path / "home/.local/share/applications/nkzu-launcher.desktop"
    assert not shortcut.is_on()
    assert shortcut.turn_on() is None
    assert shortcut.is_on()
    for file in (desktop, menu):
        assert file.stat().st_mode & stat.S_IXUSR
        assert not file.stat().st_mode & stat.S_IWOTH
    keys = keys_of(desktop)
    assert [keys[name] for name in ("Name[kk]", "Name[ru]", "Name")] == [TEXT.kk, TEXT.ru, TEXT.en]
    assert keys["TryExec"] == keys["Exec"] == str(tmp_path / "program/spy")
    assert shortcut.turn_off() is None
    assert not shortcut.is_on()
    assert list((tmp_path / "home").rglob("*.desktop")) == []
    assert shortcut.turn_off() is None


def test_shortcut_that_is_there_is_made_again(environment: Mapping[str, str], tmp_path: Path) -> None:
    assert XdgShortcut(environment, OwnProgram(("/old/place",)), LABEL).turn_on() is None
    shortcut = XdgShortcut(environment, OwnProgram(("/new/place",)), LABEL)
    assert shortcut.is_on()
    assert shortcut.turn_on() is None
    assert {keys_of(file)["Exec"] for file in shortcut.files()} == {"/new/place"}


def test_shortcut_of_an_entry_has_its_name_and_opens_it(
    environment: Mapping[str, str], catalogue: Catalogue, tmp_path: Path
) -> None:
    entry = catalogue.entry("e-learning")
    assert entry is not None
    program = spy(tmp_path / "program")
    shortcut = make_shortcut(environment, program, label_of(catalogue, entry), Language.KK, "e-learning")
    main = make_shortcut(environment, program, label_of(catalogue), Language.KK)
    assert shortcut.turn_on() is None
    assert not main.is_on()
    (desktop, menu) = shortcut.files()
    assert desktop.name == menu.name == "nkzu-launcher-e-learning.desktop"
    assert keys_of(desktop)["Name[kk]"] == entry.title.kk
    assert start_by_glib(desktop, program)[1:] == ["--open", "e-learning"]
    assert complaints(desktop) == ""
    # Only one entry may claim the windows.
    assert "StartupWMClass" not in keys_of(desktop)


def test_name_comes_from_the_content(environment: Mapping[str, str], catalogue: Catalogue) -> None:
    assert catalogue.organisation is not None
    assert label_of(catalogue).name == catalogue.organisation.product
    assert label_of(Catalogue()).name.en


@pytest.mark.parametrize("bad", ["../up", "a/b", "", "a\0b", "Қ", "-a", "a" + "\n"])
def test_what_is_no_entry_becomes_no_path(bad: str, environment: Mapping[str, str]) -> None:
    with pytest.raises(ValueError, match=r"^"):
        make_shortcut(environment, OwnProgram(("/x",)), LABEL, Language.KK, bad)


@pytest.mark.parametrize(
    ("line", "folder"),
    [
        ('XDG_DESKTOP_DIR="$HOME/Жұмыс үстелі"', "home/Жұмыс үстелі"),
        (' XDG_DESKTOP_DIR = "$HOME/a\\"b\\$c"  # mine', 'home/a"b$c'),
        ('XDG_DESKTOP_DIR="$HOME/one"\nXDG_DESKTOP_DIR="$HOME/two"', "home/two"),
        ('#XDG_DESKTOP_DIR="$HOME/other"', "home/Desktop"),
        ('XDG_DESKTOP_DIR="relative"', "home/Desktop"),
        ("XDG_DESKTOP_DIR=", "home/Desktop"),
        ('XDG_DESKTOP_DIR="$HOME/"', None),
        ('XDG_DESKTOP_DIR="$HOME"', None),
    ],
)
def test_the_desktop_is_where_the_person_has_it(
    line: str, folder: str | None, environment: Mapping[str, str], tmp_path: Path
) -> None:
    settings = tmp_path / "home/.config/user-dirs.dirs"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"# comment\n{line}\n", encoding="utf-8")
    assert desktop_folders(environment) == (() if folder is None else (tmp_path / folder,))


def test_absolute_desktop_folder(environment: Mapping[str, str], tmp_path: Path) -> None:
    settings = tmp_path / "config/user-dirs.dirs"
    settings.parent.mkdir()
    settings.write_text('XDG_DESKTOP_DIR="/srv/desk"\n')
    assert desktop_folders({**environment, "XDG_CONFIG_HOME": str(settings.parent)}) == (Path("/srv/desk"),)


def test_without_a_desktop_the_menu_counts(environment: Mapping[str, str], tmp_path: Path) -> None:
    settings = tmp_path / "home/.config/user-dirs.dirs"
    settings.parent.mkdir(parents=True)
    settings.write_text('XDG_DESKTOP_DIR="$HOME/"\n')
    shortcut = XdgShortcut(environment, OwnProgram(("/x",)), LABEL)
    assert shortcut.turn_on() is None
    assert shortcut.is_on()
    assert [file.parent.name for file in shortcut.files()] == ["applications"]


def test_person_without_a_home_is_told_so() -> None:
    shortcut = XdgShortcut({}, OwnProgram(("/x",)), LABEL)
    assert not shortcut.is_on()
    problem = shortcut.turn_on()
    assert problem is not None
    assert "no folder of its own" in problem.source
    assert shortcut.turn_off() is None


def test_folder_that_cannot_be_written_is_told(environment: Mapping[str, str], tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home/Desktop").write_text("a file is in the way")
    shortcut = XdgShortcut(environment, OwnProgram(("/x",)), LABEL)
    problem = shortcut.turn_on()
    assert problem is not None
    assert problem.params == {"file": str(tmp_path / "home/Desktop/nkzu-launcher.desktop")}
    assert not shortcut.is_on()
    assert shortcut.files()[1].is_file()


def test_file_that_cannot_be_removed_is_told(environment: Mapping[str, str], tmp_path: Path) -> None:
    shortcut = XdgShortcut(environment, OwnProgram(("/x",)), LABEL)
    shortcut.files()[0].mkdir(parents=True)
    problem = shortcut.turn_off()
    assert problem is not None
    assert "could not be removed" in problem.source


def test_link_in_place_of_the_file_is_replaced_not_followed(environment: Mapping[str, str], tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine")
    shortcut = XdgShortcut(environment, OwnProgram(("/x",)), LABEL)
    shortcut.files()[0].parent.mkdir(parents=True)
    shortcut.files()[0].symlink_to(precious)
    assert shortcut.turn_on() is None
    assert precious.read_text() == "mine"
    assert stat.S_IMODE(precious.stat().st_mode) != 0o755


def test_texts_cannot_add_lines() -> None:
    evil = LocalText("a\nExec=evil", " b\r\nHidden=true", "c\\n ")
    text = desktop_file(OwnProgram(("/x",), icon=Path("/i\nc")), Label(evil, evil, evil), {})
    keys = parse_groups(text)[ENTRY_GROUP]
    assert keys["Exec"] == "/x"
    assert "Hidden" not in keys
    for language, name in (("[kk]", evil.kk), ("[ru]", evil.ru), ("", evil.en)):
        assert unescaped(keys[f"Name{language}"]) == name


class TestOwnProgram:
    """What is started from outside."""

    def test_source_tree_is_the_working_folder(self) -> None:
        paths = Paths(ROOT / "resources", ROOT / "i18n", Path("/data"))
        found = find_own_program(paths, "--content", "/c", interpreter=Interpreter("/venv/bin/python", frozen=False))
        assert found.command == ("/venv/bin/python", "-m", "launcher", "--content", "/c")
        assert found.folder == ROOT
        assert found.icon == ROOT / "resources/program.svg"

    def test_bundle_starts_the_windowed_program_beside_the_console_one(self, tmp_path: Path) -> None:
        (tmp_path / "nkzu-launcher").touch()
        helpdesk = Interpreter(str(tmp_path / "nkzu-helpdesk"), frozen=True)
        paths = Paths(tmp_path / "resources", tmp_path / "i18n", tmp_path)
        assert find_own_program(paths, interpreter=helpdesk) == OwnProgram((str(tmp_path / "nkzu-launcher"),))

    def test_bundle_of_one_program(self, tmp_path: Path) -> None:
        alone = Interpreter(str(tmp_path / "renamed"), frozen=True)
        paths = Paths(tmp_path / "resources", tmp_path / "i18n", tmp_path)
        assert find_own_program(paths, interpreter=alone).command == (str(tmp_path / "renamed"),)

    def test_installed_package_without_its_script(self) -> None:
        package = ROOT / "launcher"
        paths = Paths(package / "resources", package / "i18n", Path("/data"))
        found = find_own_program(paths, interpreter=Interpreter("/usr/bin/python3", frozen=False))
        assert found == OwnProgram(("/usr/bin/python3", "-P", "-m", "launcher"))

    def test_installed_package_has_a_script_where_its_installer_put_it(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        script = tmp_path / "venv/bin/nkzu-launcher"
        script.parent.mkdir(parents=True)
        script.touch()
        script.with_name("nkzu-helpdesk").touch()
        installed = tmp_path / "venv/lib/site-packages/nkzu_launcher-9.dist-info"
        installed.mkdir(parents=True)
        (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: nkzu-launcher\nVersion: 9\n")
        (installed / "RECORD").write_text("../../bin/nkzu-helpdesk,,\n../../bin/nkzu-launcher,,\nlauncher/cli.py,,\n")
        monkeypatch.syspath_prepend(installed.parent)
        package = ROOT / "launcher"
        paths = Paths(package / "resources", package / "i18n", Path("/data"))
        found = find_own_program(paths, interpreter=Interpreter("/usr/bin/python3", frozen=False))
        assert found == OwnProgram((str(script),))

    def test_places_are_absolute(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        assert place_arguments() == ()
        assert place_arguments(Path("c.json"), data_dir=Path("/d")) == (
            *("--content", str(tmp_path / "c.json")),
            *("--data-dir", "/d"),
        )
