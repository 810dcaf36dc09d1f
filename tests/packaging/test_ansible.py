"""The play of docs/ansible, run by a real ansible-playbook against this computer in folders of the test's own."""

import grp
import json
import os
import pwd
import re
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.needed import tools_needed
from tests.helpers.tools import find_tool

ROOT = Path(__file__).resolve().parents[2]
PLAYS = ROOT / "docs/ansible"
LAYER = '{"schema": 1, "edition": "%s", "entries": [{"id": "telegram", "hidden": true}]}\n'
NEW, OLD = LAYER % "2026-11-28", LAYER % "2026-11-21"
# The address is on no approved host, so the launcher takes none of it.
BROKEN = '{"schema": 1, "edition": "2026-11-29", "entries": [{"id": "moodle", "url": "https://moodle.example.kz/"}]}\n'
ROOM = '{"schema": 1, "entries": [{"id": "whatsapp", "hidden": true}]}\n'
RECAP = re.compile(r"^(\S+) +: ok=\d+ +changed=(\d+) +unreachable=0 +failed=(\d+) ", re.MULTILINE)
FILES = ("content.json", "content.last-good.json", "rooms/305.json", "rooms/305.last-good.json")


@dataclass(frozen=True, slots=True)
class Control:
    """The administrator's computer: the editions, and the lab computers, each a folder on this one."""

    folder: Path

    def edition(self, name: str, content: str, **rooms: str) -> None:
        """Put an edition into the folder of editions."""
        place = self.folder / "layers" / name
        self.computer_has(place, content, **rooms)

    def computer(self, name: str) -> Path:
        """Return what stands for /etc/nkzu-launcher of a lab computer; a space has to be quoted."""
        return self.folder / f"the {name}"

    @staticmethod
    def computer_has(place: Path, content: str, **rooms: str) -> None:
        """Let a folder have these files."""
        (place / "rooms").mkdir(parents=True)
        (place / "content.json").write_text(content, encoding="utf-8")
        for room, text in rooms.items():
            (place / f"rooms/{room.strip('_')}.json").write_text(text, encoding="utf-8")

    def play(self, **editions: str) -> tuple[dict[str, tuple[int, int]], str]:
        """Bring each computer its edition; return how many steps changed something and how many failed, and all said.

        Ansible says it in English, and nothing of it is written outside the folder.
        """
        program = self.folder / "helpdesk"
        program.write_text(f'#!/bin/sh\ncd "{ROOT}" && exec "{sys.executable}" -m launcher.helpdesk "$@"\n')
        program.chmod(0o755)
        common = {
            "ansible_connection": "local",
            "ansible_become": False,
            "ansible_python_interpreter": "/usr/bin/python3",
            "nkzu_helpdesk": str(program),
            "nkzu_layers": str(self.folder / "layers"),
            "nkzu_owner": pwd.getpwuid(os.getuid()).pw_name,
            "nkzu_group": grp.getgrgid(os.getgid()).gr_name,
        }
        hosts = {
            name: {"nkzu_edition": edition, "nkzu_folder": str(self.computer(name))}
            for name, edition in editions.items()
        }
        inventory = self.folder / "inventory.json"
        inventory.write_text(json.dumps({"lab_computers": {"vars": common, "hosts": hosts}}), encoding="utf-8")
        done = self.ansible(inventory)
        found = {name: (int(changed), int(failed)) for name, changed, failed in RECAP.findall(done.stdout)}
        return found, done.stdout + done.stderr

    def shown(self, name: str) -> list[tuple[str, str, str]]:
        """Return each layer that the launcher finds on a computer, what became of it, and its edition."""
        command = (str(self.folder / "helpdesk"), "explain", "--json", "--machine-dir", str(self.computer(name)))
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        layers = json.loads(done.stdout)["layers"]
        return [(layer["name"], layer["status"], layer["edition"]) for layer in layers[1:]]

    def ansible(self, inventory: Path, *options: str) -> "subprocess.CompletedProcess[str]":
        """Run the play."""
        places = {
            name: str(self.folder / "ansible") for name in ("ANSIBLE_HOME", "ANSIBLE_LOCAL_TEMP", "ANSIBLE_REMOTE_TEMP")
        }
        # An empty one, so that none of this computer's is read.
        settings = self.folder / "ansible.cfg"
        settings.touch()
        plain = {"ANSIBLE_NOCOLOR": "1", "ANSIBLE_CONFIG": str(settings), "LC_ALL": "C.UTF-8"}
        command = (find_tool("ansible-playbook"), "-i", str(inventory), *options, str(PLAYS / "layer.yml"))
        environment = {**os.environ, **places, **plain}
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture
def control(tmp_path: Path) -> Control:
    with tools_needed():
        find_tool("ansible-playbook")
    return Control(tmp_path)


def test_the_play_brings_an_edition_once_and_never_a_broken_one(control: Control) -> None:
    control.edition("new", NEW, _305=ROOM)
    control.edition("old", OLD)
    control.edition("broken", BROKEN)
    new, back, stays = (control.computer(name) for name in ("new", "back", "stays"))
    # One computer goes back to an older edition, in which a room has no file of its own.
    control.computer_has(back, NEW, _305=ROOM)
    shutil.copy(back / "rooms/305.json", back / "rooms/305.last-good.json")
    control.computer_has(stays, OLD)

    found, said = control.play(new="new", back="old", stays="broken")

    assert [found[name][1] for name in ("new", "back", "stays")] == [0, 0, 1], said
    assert found["new"][0] > 0, said
    assert [(new / name).read_text(encoding="utf-8") for name in FILES] == [NEW, NEW, ROOM, ROOM]
    for path in (new, new / "rooms", new / "incoming", *(new / name for name in FILES)):
        assert stat.S_IMODE(path.stat().st_mode) == (0o755 if path.is_dir() else 0o644), path
    assert control.shown("new") == [("machine", "used", "2026-11-28")]
    assert [(back / name).read_text(encoding="utf-8") for name in FILES[:2]] == [OLD, OLD]
    assert [path for path in back.rglob("*") if path.parent.name == "rooms"] == []
    assert "moodle.example.kz" in said  # why, in the words of the launcher
    assert (stays / "content.json").read_text(encoding="utf-8") == OLD
    assert {path.name for path in stays.iterdir()} == {"content.json", "rooms", "incoming"}

    again, said = control.play(new="new", back="old")

    assert again == {"new": (0, 0), "back": (0, 0)}, said


def test_the_play_fits_the_example_of_an_inventory(control: Control) -> None:
    done = control.ansible(PLAYS / "inventory.example.yml", "--list-hosts")
    assert done.returncode == 0, done.stderr
    assert "lab-305-01.example.kz" in done.stdout
    assert "hosts (35)" in done.stdout
