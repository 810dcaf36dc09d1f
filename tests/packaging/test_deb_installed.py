"""The Debian package on a fresh Debian 12: installed, switched, upgraded, downgraded, removed without a trace."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from project_version import version

from tests.helpers.debian_root import DebianRoot
from tests.helpers.next_package import ADDED, CHANGED, DROPPED, MARK

NAME = "nkzu-launcher"
AUTOSTART = "/etc/xdg/autostart/nkzu-launcher.desktop"
SESSIONS = ("/usr/share/xsessions/nkzu-kiosk.desktop", "/usr/share/wayland-sessions/nkzu-kiosk-wayland.desktop")
LINKS = (AUTOSTART, *SESSIONS)
LAYER = '{"schema": 1, "edition": "2026-11-28", "entries": [{"id": "telegram", "hidden": true}]}\n'
# Where no display is, no window can be opened, and no browser was installed.
EXPECTED_FINDINGS = {"display", "browsers"}


@pytest.fixture
def root(debian_root: DebianRoot) -> Iterator[DebianRoot]:
    """The computer without the package, before and after."""
    yield debian_root
    debian_root.run("apt-get", "purge", "-q", "-y", NAME, is_checked=False)


def choose(root: DebianRoot, **answers: bool) -> None:
    """Answer the questions before they are asked, as one does on many computers."""
    names = {name.replace("_", "-"): str(answer).lower() for name, answer in answers.items()}
    lines = [f"{NAME} {NAME}/{name} boolean {answer}\n" for name, answer in names.items()]
    root.run("debconf-set-selections", given="".join(lines))


def present(root: DebianRoot) -> list[str]:
    """Which of the links are there; each leads to a file."""
    found = [link for link in LINKS if root.path(link).is_symlink()]
    assert all(root.path(str(root.path(link).readlink())).is_file() for link in found)
    return found


def findings(root: DebianRoot) -> dict[str, str]:
    done = root.run("nkzu-helpdesk", "doctor", "--json", is_checked=False)
    return {finding["id"]: finding["status"] for finding in json.loads(done.stdout)["findings"]}


def test_installed_it_works_and_a_purge_leaves_nothing(root: DebianRoot, debian_package: Path) -> None:
    # An empty list of answers, where there was none.
    root.run("debconf-set-selections")
    before = root.state()

    root.install(debian_package)

    assert root.run(NAME, "--version").stdout == f"{NAME} {version()}\n"
    assert {name for name, status in findings(root).items() if status != "ok"} <= EXPECTED_FINDINGS
    assert root.run("dpkg", "--verify", NAME).stdout == ""
    assert present(root) == []
    # What the administrator does with it later goes too.
    choose(root, autostart=True, kiosk_session=True)
    root.run("dpkg-reconfigure", "--frontend=noninteractive", NAME)
    assert present(root) == list(LINKS)
    root.path("/layer.json").write_text(LAYER)
    root.run("nkzu-helpdesk", "deploy", "/layer.json")
    root.run("nkzu-helpdesk", "deploy", "/layer.json", "--room", "305")
    root.path("/etc/nkzu-launcher/settings.json").write_text('{"schema": 1}')
    root.path("/layer.json").unlink()

    root.run("apt-get", "purge", "-q", "-y", NAME)

    assert root.traces("nkzu", before) == []


def test_the_choices_can_be_made_before_the_installation(root: DebianRoot, debian_package: Path) -> None:
    root.install("debconf")
    choose(root, autostart=True)
    root.install(debian_package)
    assert present(root) == [AUTOSTART]
    done = root.run("nkzu-helpdesk", "autostart", "status", "--json")
    assert json.loads(done.stdout)["autostart"]["enabled"] is True
    # Without the program there is nothing to start; with it, all is as it was chosen.
    root.run("apt-get", "remove", "-q", "-y", NAME)
    assert present(root) == []
    root.install(debian_package)
    assert present(root) == [AUTOSTART]


def test_only_a_new_answer_changes_what_an_administrator_did_by_hand(
    root: DebianRoot, debian_package: Path, later_package: Path
) -> None:
    choose(root, autostart=True, kiosk_session=True)
    root.install(debian_package)
    root.path(AUTOSTART).unlink()
    theirs = root.path(SESSIONS[0])
    theirs.unlink()
    theirs.write_text("[Desktop Entry]\nName=Ours\n")
    root.install(later_package)
    assert present(root) == [SESSIONS[1]]
    # A later answer holds, also without being asked again.
    choose(root, kiosk_session=False)
    root.install(debian_package, options=("--allow-downgrades",))
    assert present(root) == []
    choose(root, autostart=True, kiosk_session=True)
    root.run("dpkg-reconfigure", "--frontend=noninteractive", NAME)
    assert present(root) == [AUTOSTART, SESSIONS[1]]
    root.run("apt-get", "purge", "-q", "-y", NAME)
    assert theirs.read_text() == "[Desktop Entry]\nName=Ours\n"
    theirs.unlink()


def test_up_and_down_again_without_a_question(root: DebianRoot, debian_package: Path, later_package: Path) -> None:
    root.install(debian_package)
    root.install(later_package)
    assert MARK in root.path(CHANGED).read_text()
    assert root.path(ADDED).exists()
    assert not root.path(DROPPED).exists()
    root.install(debian_package, options=("--allow-downgrades",))
    assert MARK not in root.path(CHANGED).read_text()
    assert not root.path(ADDED).exists()
    assert root.run("dpkg", "--verify", NAME).stdout == ""


def test_a_file_that_the_administrator_changed_stays(
    root: DebianRoot, debian_package: Path, later_package: Path
) -> None:
    root.install(debian_package)
    root.path(CHANGED).write_text("<openbox_config/>\n")
    root.install(later_package, options=("-o", "Dpkg::Options::=--force-confold"))
    assert root.path(CHANGED).read_text() == "<openbox_config/>\n"


def test_what_others_put_into_the_folder_outlives_a_purge(root: DebianRoot, debian_package: Path) -> None:
    root.install(debian_package)
    assist = root.path("/etc/nkzu-launcher/kiosk/assist")
    assist.write_text("#!/bin/sh\n")
    root.run("apt-get", "purge", "-q", "-y", NAME)
    kept = sorted(str(path.relative_to(root.folder)) for path in root.path("/etc/nkzu-launcher").rglob("*"))
    assert kept == ["etc/nkzu-launcher/kiosk", "etc/nkzu-launcher/kiosk/assist"]
    shutil.rmtree(root.path("/etc/nkzu-launcher"))
