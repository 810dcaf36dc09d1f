"""The play that installs the program, run by a real ansible-playbook on computers that are overlays of this one.

The packages have the real questions and the real scripts of dpkg; of the program they have only a name.
"""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from build_deb import build_deb
from checksums import write_checksums

from tests.helpers.documents import DOCS, Document
from tests.helpers.needed import tools_needed
from tests.helpers.overlay_computers import SHARED, OverlayComputers, overlay_computers
from tests.helpers.tools import MissingToolError, find_tool

PLAY = DOCS / "ansible/program.yml"
OLD, NEW = "0.0.8", "0.0.9"
FILE, REPOSITORY = "from-file", "from-repository"
RECAP = re.compile(r"^(\S+) +: ok=\d+ +changed=(\d+) +unreachable=0 +failed=(\d+) ", re.MULTILINE)
AUTOSTART = "/etc/xdg/autostart/nkzu-launcher.desktop"
KIOSK = "/usr/share/xsessions/nkzu-kiosk.desktop"


@dataclass(frozen=True, slots=True)
class Control:
    """The administrator's computer, and the computers of the lab."""

    folder: Path
    computers: OverlayComputers

    def play(self, computer: str, version: str, **settings: object) -> tuple[tuple[int, int], str]:
        """Run the play for a computer; return how many steps changed something, how many failed, and all said."""
        interpreter = self.folder / f"python-{computer}"
        chroot = f'exec chroot "{self.computers.root(computer)}" /usr/bin/python3 "$@"'
        interpreter.write_text(f"#!/bin/sh\n{chroot}\n", encoding="utf-8")
        interpreter.chmod(0o755)
        values = {
            "ansible_connection": "local",
            "ansible_become": False,
            "ansible_python_interpreter": str(interpreter),
            "nkzu_packages": str(self.folder / "packages"),
            "nkzu_version": version,
            **settings,
        }
        inventory = self.folder / "inventory.json"
        inventory.write_text(json.dumps({"lab_computers": {"hosts": {computer: values}}}), encoding="utf-8")
        config = self.folder / "ansible.cfg"
        config.touch()
        places = ("ANSIBLE_HOME", "ANSIBLE_LOCAL_TEMP", "ANSIBLE_REMOTE_TEMP")
        plain = {"ANSIBLE_NOCOLOR": "1", "ANSIBLE_CONFIG": str(config), "ANSIBLE_PIPELINING": "1", "LC_ALL": "C.UTF-8"}
        environment = {**os.environ, **dict.fromkeys(places, str(self.folder / "shared")), **plain}
        command = self.computers.around((find_tool("ansible-playbook"), "-i", str(inventory), str(PLAY)))
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=300)
        recap = RECAP.search(done.stdout)
        assert recap is not None, done.stdout + done.stderr
        return (int(recap[2]), int(recap[3])), done.stdout + done.stderr

    def installed(self, computer: str) -> str:
        """Return the version that dpkg knows on a computer."""
        return self.computers.on(computer, "dpkg-query", "--show", "--showformat=${Version}", "nkzu-launcher").stdout

    def links(self, computer: str) -> list[str]:
        """Return which of the two choices are in force."""
        return [link for link in (AUTOSTART, KIOSK) if self.computers.on(computer, "test", "-e", link).returncode == 0]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two versions, as `make dist` lays them down."""
    bundle = tmp_path_factory.mktemp("bundle") / "nkzu-launcher"
    (bundle / "_internal").mkdir(parents=True)
    for program in ("nkzu-launcher", "nkzu-helpdesk"):
        shutil.copy(shutil.which("true") or "/bin/true", bundle / program)
    folder = tmp_path_factory.mktemp("dist") / "packages"
    with tools_needed():
        find_tool("dpkg-shlibdeps")
    for version in (OLD, NEW):
        build_deb(bundle, output=folder / version, version=version, effort=0)
        write_checksums(folder / version, (folder / version).glob("*.deb"))
    return folder


@pytest.fixture
def control(tmp_path: Path, packages: Path) -> Iterator[Control]:
    shutil.copytree(packages, tmp_path / "packages")
    (tmp_path / "shared").mkdir()
    with tools_needed():
        find_tool("ansible-playbook")
        with overlay_computers(tmp_path / "computers", tmp_path / "shared", (FILE, REPOSITORY)) as computers:
            # Ansible would install it, from the network.
            if computers.on(FILE, "/usr/bin/python3", "-c", "import apt").returncode != 0:
                raise MissingToolError("Ansible cannot ask apt: apt-get install python3-apt")
            yield Control(tmp_path, computers)


def test_a_version_is_installed_once_with_the_choices_and_goes_back(control: Control) -> None:
    (changed, failed), said = control.play(FILE, NEW, nkzu_autostart=True)
    assert (failed, control.installed(FILE), control.links(FILE)) == (0, NEW, [AUTOSTART]), said
    assert changed > 0, said

    assert control.play(FILE, NEW, nkzu_autostart=True)[0] == (0, 0)

    # Another choice on a computer that has the version already.
    (_, failed), said = control.play(FILE, NEW, nkzu_kiosk_session=True)
    assert (failed, control.links(FILE)) == (0, [KIOSK]), said

    (_, failed), said = control.play(FILE, OLD, nkzu_kiosk_session=True)
    assert (failed, control.installed(FILE), control.links(FILE)) == (0, OLD, [KIOSK]), said
    assert control.play(FILE, OLD, nkzu_kiosk_session=True)[0] == (0, 0)


def test_a_package_that_was_changed_on_its_way_is_not_installed(control: Control) -> None:
    package = control.folder / f"packages/{NEW}/nkzu-launcher_{NEW}_amd64.deb"
    package.write_bytes(package.read_bytes() + b"\n")
    (_, failed), said = control.play(FILE, NEW)
    assert (failed, control.installed(FILE)) == (1, ""), said
    assert "SHA256SUMS" in said


def test_a_version_comes_from_a_repository_that_the_page_tells_how_to_make(control: Control) -> None:
    with tools_needed():
        find_tool("apt-ftparchive")
        find_tool("gpg")
    # What the computers see of the web server of the page.
    served = control.folder / "shared/apt"
    served.mkdir()
    for version in (OLD, NEW):
        shutil.copy(next((control.folder / "packages" / version).glob("*.deb")), served)
    home = control.folder / "gnupg"
    home.mkdir(mode=0o700)
    environment = {**os.environ, "GNUPGHOME": str(home)}
    commands = [block.text for block in Document(DOCS / "installation.en.md").blocks("sh") if "gpg" in block.text]
    key, index = commands
    quiet = key.replace("gpg --quick-gen-key", "gpg --batch --passphrase '' --quick-gen-key")
    assert quiet != key
    for script in (quiet, index.replace("/srv/apt", str(served))):
        subprocess.run(("sh", "-e", "-c", script), cwd=control.folder, env=environment, check=True, timeout=120)
    settings = {
        "nkzu_repository": f"file:{SHARED}/apt",
        "nkzu_key": str(control.folder / "nkzu-launcher.asc"),
        "nkzu_autostart": True,
    }
    (_, failed), said = control.play(REPOSITORY, OLD, **settings)
    assert (failed, control.installed(REPOSITORY), control.links(REPOSITORY)) == (0, OLD, [AUTOSTART]), said
    # An upgrade of everything leaves the version that was named.
    control.computers.on(REPOSITORY, "apt-get", "--yes", "upgrade")
    assert control.installed(REPOSITORY) == OLD
    (_, failed), said = control.play(REPOSITORY, NEW, **settings)
    assert (failed, control.installed(REPOSITORY)) == (0, NEW), said
    assert control.play(REPOSITORY, NEW, **settings)[0] == (0, 0)
    # As the page tells it without Ansible: name the older version, and apt goes back to it.
    pinned = "/etc/apt/preferences.d/nkzu-launcher"
    control.computers.on(REPOSITORY, "sed", "--in-place", f"s/^Pin: .*/Pin: version {OLD}/", pinned)
    control.computers.on(REPOSITORY, "apt-get", "--yes", "--allow-downgrades", "upgrade")
    assert control.installed(REPOSITORY) == OLD
