"""Reading `mimeapps.list`, in folders of the test's own."""

import sys
from pathlib import Path

import pytest

from launcher.system.desktop_entries import Location
from launcher.system.mime_associations import Associations

HTTPS = "x-scheme-handler/https"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktop entries are a matter of Linux")


class Wishes:
    """The `mimeapps.list` files of a test: two folders of settings, two of data."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.desktop = ""

    def write(self, place: str, group: str, ids: str, kind: str = HTTPS, name: str = "mimeapps.list") -> None:
        path = self.folder / place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(f"[{group}]\n{kind}={ids}\n")

    def read(self) -> Associations:
        places = {
            "XDG_CONFIG_HOME": "config-home",
            "XDG_CONFIG_DIRS": "config",
            "XDG_DATA_HOME": "data-home",
            "XDG_DATA_DIRS": "data",
        }
        environment = {name: str(self.folder / place) for name, place in places.items()}
        return Associations(environment | {"XDG_CURRENT_DESKTOP": self.desktop}, (HTTPS,))


@pytest.fixture
def wishes(tmp_path: Path) -> Wishes:
    return Wishes(tmp_path)


DEFAULT, ADDED, REMOVED = "Default Applications", "Added Associations", "Removed Associations"


def test_the_order_of_the_files(wishes: Wishes) -> None:
    wishes.desktop = "KDE:Gnome"
    wishes.write("data/applications", DEFAULT, "system.desktop")
    wishes.write("data-home/applications", DEFAULT, "old.desktop")
    wishes.write("config", DEFAULT, "admin.desktop")
    wishes.write("config", DEFAULT, "admin-gnome.desktop", name="gnome-mimeapps.list")
    wishes.write("config-home", DEFAULT, "mine.desktop;mine2.desktop;")
    wishes.write("config-home", DEFAULT, "mine-gnome.desktop", name="gnome-mimeapps.list")
    wishes.write("config-home", DEFAULT, "mine-kde.desktop", name="kde-mimeapps.list")
    wishes.write("config-home", DEFAULT, "other.desktop", name="xfce-mimeapps.list")
    expected = "mine-kde mine-gnome mine mine2 admin-gnome admin old system"
    assert wishes.read().defaults(HTTPS) == tuple(f"{name}.desktop" for name in expected.split())


def test_an_association_can_be_added_and_removed(wishes: Wishes) -> None:
    wishes.write("config-home", ADDED, "more.desktop;again.desktop;")
    wishes.write("config-home", REMOVED, "less.desktop;")
    wishes.write("config", ADDED, "less.desktop;")
    wishes.write("config", REMOVED, "more.desktop;")
    wishes.write("config", DEFAULT, "less.desktop;")
    wishes.write("data/applications", DEFAULT, "more.desktop;")
    read, location = wishes.read(), Location(Path("/x"), 0)
    assert read.added(HTTPS) == ("more.desktop", "again.desktop")
    assert read.defaults(HTTPS) == ("more.desktop",)
    assert read.accepts(HTTPS, "more.desktop", location, declared=False)
    assert not read.accepts(HTTPS, "less.desktop", location, declared=True)
    assert read.accepts(HTTPS, "plain.desktop", location, declared=True)
    assert not read.accepts(HTTPS, "plain.desktop", location, declared=False)


def test_the_system_cannot_remove_what_a_person_installed(wishes: Wishes) -> None:
    wishes.write("data/applications", REMOVED, "b.desktop")
    read = wishes.read()
    assert read.accepts(HTTPS, "b.desktop", Location(Path("/x"), 0), declared=True)
    assert not read.accepts(HTTPS, "b.desktop", Location(Path("/x"), 1), declared=True)


def test_a_file_of_one_desktop_only_chooses_defaults(wishes: Wishes) -> None:
    wishes.desktop = "gnome:../config:x\0"
    wishes.write("config-home", ADDED, "b.desktop", name="gnome-mimeapps.list")
    wishes.write("config-home", REMOVED, "c.desktop", name="gnome-mimeapps.list")
    read, location = wishes.read(), Location(Path("/x"), 0)
    assert read.added(HTTPS) == ()
    assert read.accepts(HTTPS, "c.desktop", location, declared=True)


def test_other_types_do_not_count(wishes: Wishes) -> None:
    wishes.write("config-home", DEFAULT, "mail.desktop", kind="x-scheme-handler/mailto")
    assert wishes.read().defaults(HTTPS) == ()


@pytest.mark.parametrize("data", [b"", b"\0" * 100, b"\xff\xfe[\0D\0", b"[Default Applications]\n=\n;=;\n"])
def test_a_broken_list_says_nothing(wishes: Wishes, data: bytes) -> None:
    (wishes.folder / "config-home").mkdir()
    (wishes.folder / "config-home/mimeapps.list").write_bytes(data)
    wishes.write("config", DEFAULT, "admin.desktop")
    assert wishes.read().defaults(HTTPS) == ("admin.desktop",)
