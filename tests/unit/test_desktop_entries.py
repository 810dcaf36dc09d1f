"""Reading desktop entries, on folders of the test's own."""

import os
import sys
from pathlib import Path

import pytest

from launcher.system.desktop_entries import (
    MAXIMUM_BYTES,
    config_folders,
    data_folders,
    expand_exec,
    find_program,
    locate_entries,
    read_entry,
    split_exec,
)

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktop entries are a matter of Linux")


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("firefox %u", ("firefox", "%u")),
        ("firefox %U", ("firefox", "%u")),
        ("firefox %f", ("firefox", "%u")),
        ("firefox %F", ("firefox", "%u")),
        ("firefox", ("firefox", "%u")),
        ("firefox --new-window", ("firefox", "--new-window", "%u")),
        ("  firefox \t %u  ", ("firefox", "%u")),
        ("flatpak run org.x @@u %u @@", ("flatpak", "run", "org.x", "@@u", "%u", "@@")),
        ("viewer --app=%u", ("viewer", "--app=%u")),
        ('"/opt/My Browser/run" "%u"', ("/opt/My Browser/run", "%u")),
        ('b "--profile-directory=Profile 1" %u', ("b", "--profile-directory=Profile 1", "%u")),
        ("b 'two words' %u", ("b", "two words", "%u")),
        ("b two\\ words %u", ("b", "two words", "%u")),
        (r'b "a\"b" "c\\d" "\$HOME" "\`x\`" "e\f" %u', ("b", 'a"b', "c\\d", "$HOME", "`x`", r"e\f", "%u")),
        ('b "" %u', ("b", "", "%u")),
        ('b pre"quo ted"post %u', ("b", "prequo tedpost", "%u")),
        ("b 100%% %u", ("b", "100%", "%u")),
        ("b %i %u", ("b", "--icon", "globe", "%u")),
        ("b -t %c -k %k %u", ("b", "-t", "Шолғыш 1", "-k", "/data/b.desktop", "%u")),
        ("b %d %D %n %N %v %m %u", ("b", "%u")),
        ("b $HOME ; rm -rf / | cat %u", ("b", "$HOME", ";", "rm", "-rf", "/", "|", "cat", "%u")),
    ],
)
def test_exec_becomes_an_argument_list(line: str, command: tuple[str, ...]) -> None:
    assert expand_exec(line, name="Шолғыш 1", icon="globe", location="/data/b.desktop") == command


@pytest.mark.parametrize(
    "line",
    [
        "",
        "   ",
        "b %u %u",
        "b %u %F",
        "b %x",
        "b %",
        "b %%u %u",
        "b %%u",
        'b "open',
        "b 'open",
        "b \\",
        "%u",
        "%c b",
        '""',
    ],
)
def test_an_exec_that_no_rule_explains_is_not_used(line: str) -> None:
    """`%%u` is refused too: an argument that looks like the placeholder would receive the address."""
    assert expand_exec(line, name="") is None


def test_a_name_cannot_smuggle_in_a_second_address() -> None:
    assert expand_exec("b %c %u", name="%u") is None


def test_no_icon_leaves_no_option() -> None:
    assert expand_exec("b %i %u", icon="") == ("b", "%u")


def test_a_quote_left_open_is_no_list() -> None:
    assert split_exec('a "b') is None


def write_entry(folder: Path, name: str, *lines: str, group: str = "[Desktop Entry]") -> Path:
    path = folder / "applications" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join((group, *lines)) + "\n", encoding="utf-8")
    return path


def test_the_file_escapes_come_before_the_quoting(tmp_path: Path) -> None:
    """Specification, "The Exec key": a backslash in a quoted argument is written as four."""
    path = write_entry(tmp_path, "b.desktop", "Type=Application", r'Exec=b "C:\\\\Users" \s%u', r"Name=A\sB")
    entry = read_entry("b.desktop", path)
    assert entry is not None
    assert entry.command == ("b", r"C:\Users", "%u")
    assert entry.name == "A B"


def test_only_the_plain_name_is_read(tmp_path: Path) -> None:
    path = write_entry(
        tmp_path, "b.desktop", "# Name=Comment", "Name[kk]=Шолғыш", " Name = Plain ", "Type=Application", "Exec=b"
    )
    entry = read_entry("b.desktop", path)
    assert entry is not None
    assert entry.name == "Plain"


def test_keys_of_other_groups_do_not_count(tmp_path: Path) -> None:
    lines = ("Type=Application", "Exec=b %u", "[Desktop Action new]", "Name=New window", "Exec=b --new", "Hidden=true")
    entry = read_entry("b.desktop", write_entry(tmp_path, "b.desktop", *lines))
    assert entry is not None
    assert (entry.name, entry.command) == ("b", ("b", "%u"))


@pytest.mark.parametrize("line", ["Type=Link", "Type=Directory", "Hidden=true", "type=Application"])
def test_what_is_deleted_or_no_program_is_not_read(tmp_path: Path, line: str) -> None:
    kind = () if line.lower().startswith("type") else ("Type=Application",)
    assert read_entry("b.desktop", write_entry(tmp_path, "b.desktop", *kind, line, "Exec=b")) is None


def test_a_browser_in_a_terminal_has_no_command(tmp_path: Path) -> None:
    entry = read_entry(
        "w.desktop", write_entry(tmp_path, "w.desktop", "Type=Application", "Name=W", "Exec=w3m %u", "Terminal=true")
    )
    assert entry is not None
    assert (entry.name, entry.command) == ("W", None)


GOOD = b"[Desktop Entry]\nType=Application\nName=N\nExec=b %u\n"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0" * 4096,
        bytes(range(256)) * 40,
        GOOD[:11],
        GOOD.replace(b"Exec=b", b"Exec=b\0c"),
        GOOD.decode().encode("utf-16"),
        GOOD + b"#" * MAXIMUM_BYTES,
        b"[" * 100_000,
        b"=\n=\n==\n[]\n[]]\n",
        b"Exec=b %u\n" * 1000,
    ],
)
def test_a_broken_file_is_no_entry(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "b.desktop"
    path.write_bytes(data)
    assert read_entry("b.desktop", path) is None


@pytest.mark.parametrize(
    "data", [GOOD, b"\xef\xbb\xbf" + GOOD, GOOD.replace(b"\n", b"\r\n"), GOOD + b"Comment=\xff\xfe\n", b"junk\n" + GOOD]
)
def test_an_odd_file_is_an_entry_still(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "b.desktop"
    path.write_bytes(data)
    entry = read_entry("b.desktop", path)
    assert entry is not None
    assert (entry.name, entry.command) == ("N", ("b", "%u"))


def test_a_pipe_a_folder_and_a_ring_of_links_do_not_hold_us_up(tmp_path: Path) -> None:
    folder = tmp_path / "applications"
    (folder / "folder.desktop").mkdir(parents=True)
    os.mkfifo(folder / "pipe.desktop")
    (folder / "ring.desktop").symlink_to("ring.desktop")
    (folder / "round").symlink_to(folder)
    located = locate_entries({"XDG_DATA_HOME": str(tmp_path), "XDG_DATA_DIRS": "/nowhere"})
    assert {"folder.desktop", "pipe.desktop", "ring.desktop"} <= located.keys()
    assert [read_entry(desktop_id, found.path) for desktop_id, found in located.items()] == [None] * len(located)


def test_a_pipe_that_somebody_fills_is_not_read_either(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.desktop")
    writer = os.open(tmp_path / "pipe.desktop", os.O_RDWR)
    try:
        os.write(writer, GOOD)
        assert read_entry("pipe.desktop", tmp_path / "pipe.desktop") is None
    finally:
        os.close(writer)


def open_files() -> set[str]:
    return {file.name for file in Path("/proc/self/fd").iterdir()}


def test_no_file_stays_open(tmp_path: Path) -> None:
    folder = tmp_path / "folder.desktop"
    folder.mkdir()
    before = open_files()
    assert read_entry("folder.desktop", folder) is None
    assert open_files() == before


def test_a_stronger_folder_hides_the_same_id(tmp_path: Path) -> None:
    home, first, second = (tmp_path / name for name in ("home", "first", "second"))
    for folder in (second, first, home):
        write_entry(folder, "all.desktop")
    write_entry(second, "two.desktop")
    write_entry(first, "two.desktop")
    write_entry(second, "one.desktop")
    located = locate_entries({"XDG_DATA_HOME": str(home), "XDG_DATA_DIRS": f"{first}:{second}"})
    ranks = {desktop_id: found.rank for desktop_id, found in located.items()}
    assert ranks == {"all.desktop": 0, "two.desktop": 1, "one.desktop": 2}
    assert located["all.desktop"].path == home / "applications/all.desktop"


def test_folders_become_dashes_in_the_id(tmp_path: Path) -> None:
    deep = write_entry(tmp_path, "kde/net/k.desktop")
    write_entry(tmp_path, "a/b.desktop")
    flat = write_entry(tmp_path, "a-b.desktop")
    located = locate_entries({"XDG_DATA_HOME": str(tmp_path), "XDG_DATA_DIRS": "/nowhere"})
    assert {desktop_id: found.path for desktop_id, found in located.items()} == {
        "kde-net-k.desktop": deep,
        "a-b.desktop": flat,
    }


def test_the_usual_folders() -> None:
    home = Path("/home/aigul")
    assert data_folders({"HOME": str(home)}) == (home / ".local/share", Path("/usr/local/share"), Path("/usr/share"))
    assert config_folders({"HOME": str(home)}) == (home / ".config", Path("/etc/xdg"))
    assert data_folders({}) == (Path("/usr/local/share"), Path("/usr/share"))
    assert config_folders({"XDG_CONFIG_DIRS": ""}) == (Path("/etc/xdg"),)


def test_relative_folders_are_ignored() -> None:
    environment = {"HOME": "/h", "XDG_DATA_HOME": "data", "XDG_DATA_DIRS": "x:/y::./z:/w"}
    assert data_folders(environment) == (Path("/h/.local/share"), Path("/y"), Path("/w"))
    assert config_folders({"HOME": "relative", "XDG_CONFIG_DIRS": "no"}) == ()


def make_program(path: Path, mode: int = 0o755) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n", encoding="utf-8")
    path.chmod(mode)
    return path


def test_programs_are_found_on_absolute_folders_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    here = make_program(tmp_path / "here")
    there = make_program(tmp_path / "bin/there")
    odd = make_program(tmp_path / "with:colon")
    plain = make_program(tmp_path / "bin/plain", 0o644)
    (tmp_path / "bin/folder").mkdir()
    search_path = f":.:bin:{tmp_path / 'none'}:{tmp_path / 'bin'}"
    assert find_program("there", search_path) == there
    assert find_program(str(here), "") == here
    assert find_program(str(odd), "") == odd
    for name in ("here", "./here", "bin/there", "folder", "plain", str(plain), "", "nul\0", "x" * 5000):
        assert find_program(name, search_path) is None, name


def test_try_exec_and_env_decide_whether_a_program_is_there(tmp_path: Path) -> None:
    make_program(tmp_path / "bin/b")
    make_program(tmp_path / "bin/env")

    def found(*lines: str) -> bool:
        entry = read_entry("b.desktop", write_entry(tmp_path, "b.desktop", "Type=Application", *lines))
        return entry is not None and entry.program(str(tmp_path / "bin")) is not None

    assert found("Exec=b %u")
    assert found("Exec=b %u", "TryExec=b")
    assert found("Exec=env HINT=1 b %u")
    assert not found("Exec=b %u", "TryExec=gone")
    assert not found("Exec=gone %u")
    assert not found("Exec=env HINT=1 gone %u")
    assert not found("Name=No command")
