"""The set-up: the locks are sound, what is missing is said, what is done is not done again."""

import os
import re
import shutil
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest
import setup_words
from setup_words import Words
from system_packages import (
    DIST_TOOLS,
    TEST_TOOLS,
    WINDOWS_TOOLS,
    Requirement,
    SetupError,
    ensure,
    shared_python,
)
from virtual_environment import Environment

from tests.helpers.tools import DEBIAN_PACKAGES

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "packaging" / "requirements"
LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="apt is a matter of Linux")


def pins(lock: str) -> dict[str, str]:
    """Name and version of everything that a lock file holds."""
    text = (LOCKS / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, flags=re.MULTILINE))


@pytest.mark.parametrize("lock", ["run.txt", "test.txt", "core.txt", "build.txt"])
def test_a_lock_has_hashes_and_no_address(lock: str) -> None:
    text = (LOCKS / lock).read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[a-z0-9-]+==)", text, flags=re.MULTILINE)[1:]
    assert blocks
    assert all("--hash=sha256:" in block for block in blocks)
    assert not re.search(r"://|--(extra-)?index-url|--find-links", text)


def test_the_locks_agree() -> None:
    everything = pins("test.txt")
    assert pins("run.txt").items() <= everything.items()
    assert pins("core.txt").items() <= everything.items()
    assert pins("run.txt").items() <= pins("build.txt").items()


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {re.split(r"[<>=!]", text)[0].lower() for text in project["project"]["dependencies"]}
    assert asked <= pins("run.txt").keys()
    groups = project["dependency-groups"]
    for group in ("core-test", "test", "lint", "assets"):
        texts = [text for text in groups[group] if isinstance(text, str)]
        assert {re.split(r"[<>=!]", text)[0].lower() for text in texts} <= pins("test.txt").keys()
    texts = [text for text in groups["build"] if isinstance(text, str)]
    assert {re.split(r"[\[<>=!]", text)[0].lower() for text in texts} <= pins("build.txt").keys()


def test_the_locked_binding_is_a_good_one() -> None:
    version = tuple(int(part) for part in pins("run.txt")["pyside6-essentials"].split("."))
    assert version >= (6, 11)
    assert version != (6, 12, 0), "it loses references to None, see tests/ui/test_binding.py"
    assert pins("run.txt")["shiboken6"] == pins("run.txt")["pyside6-essentials"]


def test_every_tool_of_the_tests_is_installed_with_them() -> None:
    """A tool that only happens to be on a machine would be missing on the next one."""
    installed = {found.package for found in (*TEST_TOOLS, *DIST_TOOLS, *WINDOWS_TOOLS)}
    of_every_system = {"mount", "util-linux"}  # no Debian starts without them
    assert set(DEBIAN_PACKAGES.values()) - of_every_system <= installed


def test_core_is_tested_without_qt() -> None:
    assert not [name for name in pins("core.txt") if "qt" in name or "pyside" in name]


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("kk_KZ.UTF-8", "kk"),
        ("ru_RU.UTF-8", "ru"),
        ("en_GB.UTF-8", "en"),
        ("C.UTF-8", "en"),
        ("C", "en"),
        ("de_DE.UTF-8", "kk"),
    ],
)
def test_it_speaks_the_language_of_the_system(locale: str, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", locale)
    assert setup_words.system_language() == language


def test_every_sentence_keeps_its_places_in_each_language() -> None:
    sentences = [words for words in vars(setup_words).values() if isinstance(words, Words)]
    assert len(sentences) > 5
    for words in sentences:
        places = [re.findall(r"{\w*}", text) for text in (words.kk, words.ru, words.en)]
        assert places[0] == places[1] == places[2], words.en
        assert len({words.kk, words.ru, words.en}) == 3


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder of commands there is, with nothing in it but what the shell needs."""
    folder = tmp_path / "commands"
    folder.mkdir()
    for name in ("env", "touch", "sh"):
        (folder / name).symlink_to(shutil.which(name) or name)
    monkeypatch.setenv("PATH", str(folder))
    return folder


def add_command(folder: Path, name: str, script: str) -> None:
    """Put a shell script into the folder of commands."""
    file = folder / name
    # It may be a link to the system's own command, which must not be written to.
    file.unlink(missing_ok=True)
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)


WANTED = (Requirement("wanted-package", commands=("wanted",)),)


@LINUX_ONLY
def test_what_is_there_needs_nothing(commands: Path) -> None:
    add_command(commands, "wanted", "")
    ensure(WANTED)


@LINUX_ONLY
@pytest.mark.parametrize(
    "requirement",
    [
        Requirement("wanted-package", commands=("wanted",)),
        Requirement("wanted-package", libraries=("libwanted.so.1",)),
        Requirement("wanted-package", files=("/nowhere/wanted",)),
        Requirement("wanted-package", modules=("no_such_module",)),
    ],
)
@pytest.mark.usefixtures("commands")
def test_without_apt_it_names_what_is_missing(requirement: Requirement) -> None:
    with pytest.raises(SetupError, match="wanted-package") as error:
        ensure((requirement,))
    assert "Debian жүйесіндегі" in str(error.value)


@LINUX_ONLY
def test_it_installs_what_is_missing(commands: Path) -> None:
    add_command(commands, "sudo", 'shift\nexec "$@"')
    add_command(commands, "true", "")
    add_command(commands, "apt-get", f"echo $* >> {commands}/log\ntouch {commands}/wanted")
    # apt's file is made executable at once, as a package would bring it.
    add_command(commands, "touch", f"echo '#!/bin/sh' > $1\n{shutil.which('chmod', path=os.defpath)} 755 $1")
    ensure(WANTED)
    log = (commands / "log").read_text(encoding="utf-8")
    assert "--no-install-recommends wanted-package" in log


@LINUX_ONLY
def test_a_failing_apt_is_one_sentence_and_the_command(commands: Path) -> None:
    add_command(commands, "sudo", 'shift\nexec "$@"')
    add_command(commands, "true", "")
    add_command(commands, "apt-get", "echo E: nothing works >&2\nexit 100")
    with pytest.raises(SetupError, match=r"apt install .*wanted-package"):
        ensure(WANTED)


@LINUX_ONLY
def test_without_the_right_to_install_it_prints_the_command(commands: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    add_command(commands, "apt-get", f"touch {commands}/called")
    add_command(commands, "sudo", "exit 1")
    with pytest.raises(SetupError) as error:
        ensure(WANTED)
    assert "sudo apt install --no-install-recommends wanted-package" in str(error.value)
    assert not (commands / "called").exists()


@LINUX_ONLY
def test_a_python_without_its_library_does_not_borrow_that_of_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sysconfig, "get_config_var", {"Py_ENABLE_SHARED": 0}.get)
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    with pytest.raises(SetupError, match="make dist PYTHON=/usr/bin/python3"):
        shared_python()
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    (needed,) = shared_python()
    assert needed.package == f"libpython{sys.version_info[0]}.{sys.version_info[1]}"


def test_an_environment_is_made_once_and_mended(tmp_path: Path) -> None:
    lock = tmp_path / "some.txt"
    lock.write_text("# nothing\n", encoding="utf-8")
    environment = Environment(tmp_path / "environment")
    environment.ensure(lock)
    rest = environment.folder / "rest-of-an-interrupted-run"
    rest.touch()
    environment.ensure(lock)
    assert rest.exists(), "it was complete and should have been left alone"
    (environment.folder / "filled-from-some").unlink()
    environment.ensure(lock)
    assert not rest.exists(), "it was not complete and should have been made afresh"


def test_a_lock_that_cannot_be_had_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = tmp_path / "some.txt"
    lock.write_text("no-such-package-anywhere==1 --hash=sha256:" + "0" * 64, encoding="utf-8")
    environment = Environment(tmp_path / "environment")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(SetupError, match="no-such-package-anywhere"):
        environment.ensure(lock)
    assert not list(environment.folder.glob("filled-from-*")), "the next run has to try again"
