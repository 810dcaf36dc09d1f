"""The Debian package as a file: made alike everywhere, without complaints of Debian's own tools, safe to install."""

import itertools
import json
import os
import re
import shutil
import stat
import subprocess
from pathlib import Path

import pytest
from build_deb import build_deb
from bundle_parts import HOST_LIBRARIES
from deb_control import debian_version
from project_version import version

from launcher.core.machine_settings import machine_settings_from_text
from launcher.system.trusted_files import Trust
from tests.helpers.bundle import Bundle
from tests.helpers.needed import tools_needed
from tests.helpers.tools import find_tool

SCRIPTS = ("config", "postinst", "prerm", "postrm", "../usr/share/nkzu-launcher/choices.sh")
OVERRIDES = "usr/share/lintian/overrides/nkzu-launcher"


def field(tree: Path, name: str) -> str:
    text = (tree / "DEBIAN/control").read_text(encoding="utf-8")
    (value,) = re.findall(rf"^{name}: (.*)$", text, re.MULTILINE)
    return str(value)


def listed(package: Path) -> list[list[str]]:
    """Return rights, owner, size, date, time and name of each file."""
    command = ["dpkg-deb", "--contents", str(package)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "TZ": "UTC"})
    return [line.split(maxsplit=5) for line in done.stdout.splitlines()]


def test_two_builds_are_identical(bundle: Bundle, debian_package: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "басқа жер" / "bundle"
    shutil.copytree(bundle.folder, elsewhere, symlinks=True)
    before = os.umask(0o077)
    try:
        for path in elsewhere.rglob("*"):
            path.chmod(0o700 if path.is_dir() or os.access(path, os.X_OK) else 0o600)
        again = build_deb(elsewhere, output=tmp_path / "out", effort=0)
    finally:
        os.umask(before)
    assert again.name == debian_package.name == f"nkzu-launcher_{debian_version(version())}_amd64.deb"
    # Not their bytes: to say how these differ would take minutes.
    assert listed(again) == listed(debian_package)
    assert again.read_bytes() == debian_package.read_bytes(), "the same files, but other bytes"


def test_lintian_has_nothing_to_say_that_is_not_explained(debian_package: Path, package_tree: Path) -> None:
    with tools_needed():
        command = [find_tool("lintian"), "--tag-display-limit", "0", "--allow-root", "--display-info"]
    done = subprocess.run([*command, str(debian_package)], capture_output=True, text=True, check=False)
    # Information is shown for one of them: an override that nothing needs any more.
    found = [line for line in done.stdout.splitlines() if line[:2] in {"E:", "W:"} or "unused-override" in line]
    assert found == []
    assert done.returncode == 0, done.stderr
    lines = (package_tree / OVERRIDES).read_text(encoding="utf-8").splitlines()
    unexplained = [line for before, line in itertools.pairwise(["", *lines]) if line[:1] != "#" != before[:1]]
    assert unexplained == []


def test_everything_belongs_to_root_and_only_root_may_write(debian_package: Path) -> None:
    entries = listed(debian_package)
    assert {entry[1] for entry in entries} == {"root/root"}
    assert {entry[0] for entry in entries if entry[0][0] != "l"} == {"drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--"}


def test_what_the_system_has_is_left_out_and_depended_on(bundle: Bundle, package_tree: Path) -> None:
    present = {path.name for path in (package_tree / "usr/lib/nkzu-launcher/_internal").iterdir()}
    carried = {path.name for path in bundle.internal.iterdir()}
    assert carried - present == carried & set(HOST_LIBRARIES)
    named = {re.split(r"[ (]", entry)[0] for entry in field(package_tree, "Depends").split(", ")}
    assert {HOST_LIBRARIES[name] for name in carried - present} <= named
    # Qt's wheels are made for this one; a file from a newer system would shut out the oldest that we promise.
    (glibc,) = re.findall(r"\blibc6 \(>= 2\.(\d+)\)", field(package_tree, "Depends"))
    assert int(glibc) <= 35


def test_the_administrators_folder_is_one_that_the_program_trusts(package_tree: Path) -> None:
    folder = package_tree / "etc/nkzu-launcher"
    for path in (folder, *folder.rglob("*")):
        assert Trust(frozenset({path.stat().st_uid})).keeps(path.stat()), path
    files = {f"/{path.relative_to(package_tree)}" for path in (package_tree / "etc").rglob("*") if path.is_file()}
    assert set((package_tree / "DEBIAN/conffiles").read_text().split()) == files
    # A file of this name would stand in the way of one that was brought before the package.
    assert not {"settings.json", "content.json"} & {path.name for path in folder.iterdir()}


def test_the_example_of_settings_can_be_used(package_tree: Path) -> None:
    example = package_tree / "usr/share/doc/nkzu-launcher/examples/settings.json"
    settings = machine_settings_from_text(example.read_text(encoding="utf-8"))
    assert settings.shared
    assert not settings.is_broken
    assert json.loads(example.read_bytes())["schema"] == 1


def test_the_sums_are_those_of_all_files(package_tree: Path) -> None:
    sums = package_tree / "DEBIAN/md5sums"
    done = subprocess.run(["md5sum", "--check", "--strict", "--quiet", str(sums)], cwd=package_tree, check=False)
    assert done.returncode == 0
    files = [path for path in package_tree.rglob("*") if path.is_file() and not path.is_symlink()]
    assert len(sums.read_text().splitlines()) == len([path for path in files if "DEBIAN" not in path.parts])


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_scripts_are_for_any_shell(package_tree: Path, name: str) -> None:
    with tools_needed():
        # What one sources is somewhere else until it is installed; choices.sh is sourced itself.
        command = [find_tool("shellcheck"), "--shell=dash", "--exclude=SC1091"]
    done = subprocess.run([*command, str(package_tree / "DEBIAN" / name)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_each_question_is_asked_in_three_languages_and_off_by_itself(package_tree: Path) -> None:
    text = (package_tree / "DEBIAN/templates").read_text(encoding="utf-8")
    choices = (package_tree / "usr/share/nkzu-launcher/choices.sh").read_text(encoding="utf-8")
    questions = text.strip().split("\n\n")
    assert len(questions) == 2
    for question in questions:
        (name,) = re.findall(r"^Template: nkzu-launcher/(\S+)$", question, re.MULTILINE)
        assert "\nType: boolean\nDefault: false\n" in question
        assert re.findall(r"^Description(\S*):", question, re.MULTILINE) == ["", "-kk.UTF-8", "-ru.UTF-8"]
        assert f"        {name})\n" in choices
        for script in ("config", "postinst", "prerm"):
            assert name in (package_tree / "DEBIAN" / script).read_text(encoding="utf-8"), script


def test_each_link_leads_to_a_file_of_the_package(package_tree: Path) -> None:
    choices = package_tree / "usr/share/nkzu-launcher/choices.sh"
    script = f'. "{choices}"; links_of autostart; links_of kiosk-session'
    done = subprocess.run(["sh", "-eu", "-c", script], capture_output=True, text=True, check=True)
    links = dict(line.split() for line in done.stdout.splitlines())
    assert len(links) == 3
    for link, target in links.items():
        assert (package_tree / target.lstrip("/")).is_file()
        # The folder is there, and a purge takes it again.
        assert stat.S_ISDIR((package_tree / link.lstrip("/")).parent.stat().st_mode)


def test_versions_are_ordered_as_debian_orders_them() -> None:
    ordered = [debian_version(text) for text in ("0.1.0.dev1", "0.1.0a1", "0.1.0rc1", "0.1.0", "0.1.1", "0.10.0")]
    for older, newer in itertools.pairwise(ordered):
        assert subprocess.run(["dpkg", "--compare-versions", older, "lt", newer], check=False).returncode == 0
