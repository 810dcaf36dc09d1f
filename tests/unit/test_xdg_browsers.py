"""Finding the browsers of a Linux desktop."""

import os
import sys
from pathlib import Path

import pytest

from launcher.core.opening import Browser
from launcher.system.browser_types import command_line, in_order
from launcher.system.browsers import URL_PLACEHOLDER, dead_default, find_browsers
from tests.helpers.small_computer import WEB, House

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktop entries are a matter of Linux")


@pytest.fixture
def house(tmp_path: Path) -> House:
    (tmp_path / "home").mkdir()
    return House(tmp_path)


def test_the_default_comes_first_then_the_names(house: House) -> None:
    for name in ("zebra", "Alpha", "middle"):
        house.browser(name)
    assert house.found() == ["Alpha", "middle", "zebra"]
    house.choose("zebra.desktop")
    assert house.found() == ["*zebra", "Alpha", "middle"]
    assert dead_default(house.environment) is None


def test_what_a_browser_is(house: House) -> None:
    program = house.program("b")
    house.entry("b", "Name=Шолғыш", "Name[ru]=Обозреватель", "Exec=b --one %U --two", WEB)
    assert find_browsers(house.environment) == (
        Browser("b.desktop", "Шолғыш", program, ("--one", URL_PLACEHOLDER, "--two"), is_default=False),
    )


@pytest.mark.parametrize(
    ("kinds", "default"),
    [
        (("x-scheme-handler/https=a", "x-scheme-handler/http=b", "text/html=c"), "*a"),
        (("x-scheme-handler/http=b", "text/html=c"), "*b"),
        (("text/html=c",), "*c"),
        (("x-scheme-handler/https=gone", "x-scheme-handler/http=b"), "*b"),
        (("x-scheme-handler/https=gone;a", "x-scheme-handler/http=b"), "*a"),
        (("x-scheme-handler/mailto=b",), "a"),
    ],
)
def test_https_goes_before_http_before_pages(house: House, kinds: tuple[str, ...], default: str) -> None:
    for name in "abc":
        house.browser(name)
    for kind, _, ids in (line.partition("=") for line in kinds):
        house.choose(";".join(f"{name}.desktop" for name in ids.split(";")), kind=kind)
    assert house.found()[0] == default
    assert dead_default(house.environment) is None


def test_an_editor_of_pages_is_no_browser(house: House) -> None:
    house.browser("b")
    house.program("editor")
    house.entry("editor", "Name=Editor", "Exec=editor %f", "MimeType=text/html;")
    house.choose("editor.desktop", kind="text/html")
    assert house.found() == ["b"]
    assert dead_default(house.environment) is None


def test_a_dead_default_is_named_and_not_listed(house: House) -> None:
    house.browser("b")
    house.entry("gone", "Name=Gone Browser", "Exec=/opt/gone %u", WEB)
    house.choose("gone.desktop")
    assert house.found() == ["b"]
    assert dead_default(house.environment) == "Gone Browser"


def test_a_default_without_an_entry_is_named_by_its_id(house: House) -> None:
    house.browser("b")
    house.choose("removed-browser.desktop;also-gone.desktop")
    assert dead_default(house.environment) == "removed-browser"


def test_a_hidden_entry_masks_that_of_the_system(house: House) -> None:
    house.browser("b")
    house.entry("b", "Hidden=true", folder="home/.local/share")
    house.browser("c")
    assert house.found() == ["c"]


def test_an_entry_outside_of_the_menus_is_taken_only_as_the_default(house: House) -> None:
    """Firefox, made the default from its own menu, writes such an entry ("userapp-Firefox-….desktop")."""
    house.browser("b")
    house.browser("userapp", "NoDisplay=true")
    assert house.found() == ["b"]
    house.choose("userapp.desktop")
    assert house.found() == ["*userapp", "b"]


def test_associations_count(house: House) -> None:
    house.browser("a")
    house.browser("b")
    house.program("plain")
    house.entry("plain", "Name=Plain", "Exec=plain")
    for kind in ("x-scheme-handler/https", "x-scheme-handler/http"):
        house.choose("b.desktop", kind=kind, group="Removed Associations")
    assert house.found() == ["a"]
    house.choose("plain.desktop", group="Added Associations")
    assert house.found() == ["*plain", "a"]


def test_one_program_is_listed_once_and_as_the_default(house: House) -> None:
    program = house.program("b")
    (house.folder / "bin/link").symlink_to(program)
    house.entry("aaa", "Name=Aaa", "Exec=b %u", WEB)
    house.entry("private", "Name=Private", "Exec=link --private %u", WEB)
    assert house.found() == ["aaa"]
    house.choose("private.desktop")
    assert house.found() == ["*private"]


def test_two_browsers_that_one_program_carries_are_two(house: House) -> None:
    house.program("flatpak")
    for name in ("org.a", "org.b"):
        house.entry(name, f"Name={name}", f"Exec=flatpak run {name} @@u %u @@", WEB)
    assert house.found() == ["org.a", "org.b"]


def test_what_asks_the_desktop_again_is_no_browser(house: House) -> None:
    house.browser("xdg-open")
    house.browser("b")
    assert house.found() == ["b"]


def test_damage_beside_a_good_entry_does_no_harm(house: House) -> None:
    house.browser("good")
    folder = house.folder / "share/applications"
    (folder / "zero.desktop").write_bytes(b"\0" * 5000)
    (folder / "latin.desktop").write_bytes("Name=é".encode("latin-1"))
    os.mkfifo(folder / "pipe.desktop")
    (folder / "dead.desktop").symlink_to("/nowhere/at/all")
    house.entry("nul", "Name=Nul", 'Exec="good" \0 %u', WEB)
    house.entry("open", "Name=Open", 'Exec="good %u', WEB)
    assert house.found() == ["good"]


def test_without_entries_the_path_is_searched(house: House) -> None:
    for name in ("yandex-browser", "firefox", "unknown-browser"):
        house.program(name)
    assert [b.name for b in find_browsers(house.environment)] == ["Firefox", "Yandex Browser"]
    house.browser("b")
    assert house.found() == ["b"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("mine", ["*mine", "firefox"]),
        ("gone:mine %s:firefox", ["*mine", "firefox"]),
        ("firefox", ["*firefox"]),
        ("xdg-open:sensible-browser", ["firefox"]),
        ("mine --option %s", ["firefox"]),
        ("mine;touch x:mine $(id)", ["firefox"]),
        ("%s", ["firefox"]),
        (":: :", ["firefox"]),
    ],
)
def test_browser_variable_holds_plain_commands(house: House, value: str, expected: list[str]) -> None:
    for name in ("mine", "firefox", "xdg-open", "sensible-browser"):
        house.program(name)
    found = find_browsers(house.environment | {"BROWSER": value})
    assert [("*" if b.is_default else "") + b.id for b in found] == expected


def test_nothing_anywhere_is_no_error() -> None:
    assert find_browsers({"XDG_DATA_DIRS": "/nowhere", "XDG_CONFIG_DIRS": "/nowhere"}) == ()
    assert find_browsers({"HOME": "", "PATH": "", "XDG_DATA_DIRS": "/nowhere"}) == ()


@pytest.mark.parametrize("arguments", [(), ("--x",), ("%u", "%u"), ("%u%u",)])
def test_a_browser_takes_the_address_exactly_once(arguments: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="exactly one"):
        command_line(Browser("b", "B", Path("/b"), arguments), "https://zoom.us/")


def test_the_order_does_not_depend_on_that_of_the_folder() -> None:
    made = [Browser(name, name, Path(f"/{name}"), ("%u",), is_default=name == "c") for name in "badc"]
    assert [browser.id for browser in in_order(made)] == list("cabd")
