"""The files by which a Linux desktop knows the program: valid for others, and the same as the program's own."""

import re
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import linux_files
import pytest
import release_list
from project_version import version

from launcher.core.kiosk_files import profile_files
from launcher.core.kiosk_profile import Target
from launcher.core.languages import Language
from launcher.system.autostart import XdgAutostart
from launcher.system.desktop_entries import parse_groups
from launcher.system.kiosk_profiles import KioskProfiles
from launcher.system.own_program import OwnProgram
from launcher.system.shortcuts import XdgShortcut
from tests.helpers.kiosk_profile_readers import unit_complaints
from tests.helpers.needed import tools_needed
from tests.helpers.tools import find_tool

BUILT = 1_795_000_000  # seconds since 1970: in November 2026
DAY = "2026-11-18"
GROUP = "Desktop Entry"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def complaints(*command: str) -> str:
    """What a tool says of a file, empty if it accepts it."""
    with tools_needed():
        tool = find_tool(command[0])
    done = subprocess.run((tool, *command[1:]), capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 and "W:" not in done.stdout else done.stdout + done.stderr


@pytest.mark.parametrize("text", [linux_files.menu_entry(), linux_files.autostart_entry()], ids=["menu", "autostart"])
def test_the_entries_are_valid_and_start_the_installed_program(text: str, tmp_path: Path) -> None:
    file = tmp_path / "nkzu-launcher.desktop"
    file.write_text(text, encoding="utf-8")
    with tools_needed():
        command = [find_tool("desktop-file-validate"), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    keys = parse_groups(text)[GROUP]
    assert keys["Exec"] == keys["TryExec"] == "/usr/bin/nkzu-launcher"
    assert all(keys[f"{key}[{code}]"] for key in ("Name", "Comment") for code in ("kk", "ru"))


def test_the_menu_has_what_a_persons_own_shortcut_has(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path)}
    own = XdgShortcut(environment, OwnProgram((linux_files.PROGRAM,)), linux_files.label())
    assert own.turn_on() is None
    (menu,) = (path for path in own.files() if "applications" in path.parts)
    ours, theirs = (parse_groups(text)[GROUP] for text in (linux_files.menu_entry(), menu.read_text(encoding="utf-8")))
    assert theirs.items() <= ours.items()
    # A person's own file takes the place of the package's only if it has the same name.
    assert menu.name == "nkzu-launcher.desktop"


def test_the_program_knows_the_autostart_of_the_package_and_can_switch_it_off(tmp_path: Path) -> None:
    everybody, home = tmp_path / "xdg", tmp_path / "home"
    (everybody / "autostart").mkdir(parents=True)
    program = tmp_path / "nkzu-launcher"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    # The package makes a link to its own file.
    file = tmp_path / "autostart.desktop"
    text = linux_files.autostart_entry().replace(linux_files.PROGRAM, str(program))
    file.write_text(text, encoding="utf-8")
    (everybody / "autostart/nkzu-launcher.desktop").symlink_to(file)
    environment = {"HOME": str(home), "XDG_CONFIG_DIRS": str(everybody), "PATH": "/usr/bin"}
    autostart = XdgAutostart(environment, OwnProgram((str(program),)), linux_files.label())
    assert autostart.is_on()
    assert autostart.turn_off() is None
    assert not autostart.is_on()
    assert autostart.turn_on() is None
    assert autostart.is_on()
    assert file.read_text(encoding="utf-8") == text


def test_the_metainfo_is_valid_and_says_the_same_in_three_languages(tmp_path: Path) -> None:
    file = tmp_path / f"{linux_files.COMPONENT}.metainfo.xml"
    file.write_text(linux_files.metainfo(version(), BUILT), encoding="utf-8")
    assert complaints("appstreamcli", "validate", "--no-net", str(file)) == ""
    tree = ElementTree.parse(file)  # noqa: S314 - ours
    for tag in ("name", "summary", "p", "li"):
        found = [element.get(LANGUAGE, "en") for element in tree.iter(tag) if element.get(LANGUAGE) or tag != "name"]
        counts = {language: found.count(language) for language in ("kk", "ru")}
        assert len(set(counts.values())) == 1, (tag, counts)
        assert counts["kk"] > 0
    assert tree.findtext("launchable") == "nkzu-launcher.desktop"
    assert "@" not in re.sub(r"<!--.*?-->", "", file.read_text(encoding="utf-8"))
    assert tree.findtext("name") == linux_files.label().name.text(Language.EN)


def test_the_releases_are_those_of_the_list_of_changes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    changes = tmp_path / "CHANGELOG.md"
    changes.write_text(
        "# Changes\n\n## 0.2.0 (not released)\n\nNew.\n\n- One `thing`\n  of [two lines](a.md).\n- Two.\n\n"
        "## 0.1.0 (2026-10-01)\n\n- First.\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(release_list, "CHANGES", changes)
    newest, first = release_list.releases(BUILT)
    assert newest.changes == ("One thing of two lines.", "Two.")
    assert (f"{newest.date:%Y-%m-%d}", f"{first.date:%Y-%m-%d}") == (DAY, "2026-10-01")
    found = re.findall(r'<release version="(.*?)" date="(.*?)"/>', linux_files.metainfo("0.2.0", BUILT))
    assert found == [("0.2.0", DAY), ("0.1.0", "2026-10-01")]


def test_the_list_of_changes_names_this_version_first() -> None:
    assert release_list.releases(BUILT)[0].version == version()


def test_the_kiosk_is_that_of_the_profile(tmp_path: Path) -> None:
    files = linux_files.kiosk_files()
    texts = KioskProfiles(linux_files.RESOURCES / "kiosk").texts(Target.LINUX, linux_files.PROGRAM)
    profile = {Path(file.path).name: texts[file.path] for file in profile_files(Target.LINUX) if file.installs_to}
    assert len(files) == 5
    for place, text in files.items():
        assert text == profile[Path(place).name].replace("/usr/local/bin/nkzu-kiosk-session", linux_files.KIOSK_SESSION)
        # What belongs to the administrator is nothing for a package.
        assert "/usr/local" not in text + place
    sessions = [text for place, text in files.items() if place.endswith(".desktop")]
    for text, kind in zip(sessions, ("x11", "wayland"), strict=True):
        assert parse_groups(text)[GROUP]["Exec"] == f"{linux_files.KIOSK_SESSION} {kind}"
    assert linux_files.KIOSK_SESSION in files


def test_systemd_accepts_the_unit_of_the_kiosk(tmp_path: Path) -> None:
    unit = tmp_path / "nkzu-kiosk.service"
    text = linux_files.kiosk_files()["/usr/lib/systemd/user/nkzu-kiosk.service"]
    unit.write_text(text.replace(linux_files.PROGRAM, "/bin/true"), encoding="utf-8")
    with tools_needed():
        assert unit_complaints(unit, {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}) == ""
