"""What we use of others: asked for, used, pinned by sum, and nothing beside it.

What is checked here needs no network: that nothing is installed but what a sum of ours allows, and that there is
nothing to install that nobody needs. Whether a hole is known in one of these versions is not checked here, since the
lists of those are elsewhere and change daily: `make audit` asks for it.
"""

import re
from pathlib import Path

import pytest
from lock_requirements import LOCKS as GROUPS_OF

from tests.helpers.bundle import BUILD_PYTHON, build_python
from tests.helpers.dependencies import (
    LOCKS,
    REPOSITORY,
    Project,
    Request,
    imports,
    not_asked_for,
    not_imported,
    pins,
    reached,
)
from tests.helpers.needed import tools_needed

PROJECT = Project.read()
LAUNCHER = imports(REPOSITORY.glob("launcher/**/*.py"))
BUILDING = imports(
    [
        REPOSITORY / "build.spec",
        *REPOSITORY.glob("packaging/**/*.py"),
        *REPOSITORY.glob("benchmarks/**/*.py"),
        *REPOSITORY.glob("benchmarks/*.spec"),
    ]
)
TESTING = imports(REPOSITORY.glob("tests/**/*.py"))
# They are run as programs, the last one as a plug-in of pytest: see the Makefile.
PLUG_IN = "pytest-xdist"
PROGRAMS = {"ruff", "mypy", PLUG_IN}
# Written by hand, for the Python of python.org that is in it: see its first lines.
BY_HAND = "windows-python.txt"
ALL_LOCKS = sorted(path.name for path in LOCKS.iterdir())


@pytest.mark.parametrize("lock", ALL_LOCKS)
def test_every_line_of_a_lock_is_one_version_with_its_sums(lock: str) -> None:
    found = pins(LOCKS / lock)
    assert found
    assert [pin.name for pin in found if not pin.hashes] == []
    assert len({pin.name for pin in found}) == len(found)


@pytest.mark.parametrize(
    "line", ["segno>=1.6", "segno", "--index-url=https://example.org", "segno @ file:///segno.whl", "-r more.txt"]
)
def test_a_loose_line_in_a_lock_is_seen(tmp_path: Path, line: str) -> None:
    lock = tmp_path / "lock.txt"
    lock.write_text(f"{(LOCKS / 'run.txt').read_text(encoding='utf-8')}{line}\n", encoding="utf-8")
    with pytest.raises(AssertionError, match=r"lock\.txt"):
        pins(lock)


def test_every_lock_file_is_compiled_from_the_project() -> None:
    assert sorted([*GROUPS_OF, BY_HAND]) == ALL_LOCKS


def test_whatever_is_installed_is_held_to_its_sum() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in REPOSITORY.glob("packaging/*.py")}
    installing = {name for name, text in texts.items() if '"pip"' in text}
    # The third one compiles the locks and installs nothing.
    assert installing == {"virtual_environment.py", "wine_python.py", "lock_requirements.py"}
    for name in installing - {"lock_requirements.py"}:
        assert '"--require-hashes"' in texts[name], name
        assert '"--only-binary", ":all:"' in texts[name], name


@pytest.mark.parametrize("lock", GROUPS_OF)
def test_nothing_is_locked_that_nobody_needs(lock: str) -> None:
    with tools_needed():
        build_python()
    folders = [*REPOSITORY.glob(".venv/lib/python3*/site-packages")]
    folders += BUILD_PYTHON.parents[1].glob("lib/python3*/site-packages")
    needed = reached(PROJECT.of(*GROUPS_OF[lock]), folders)
    locked = {pin.name for pin in pins(LOCKS / lock)}
    assert sorted(locked - needed) == []
    asked = {request.name for request in PROJECT.of(*GROUPS_OF[lock])}
    assert sorted(asked - locked) == []


def test_what_the_program_imports_is_asked_for_and_the_other_way_round() -> None:
    assert not_asked_for(LAUNCHER, PROJECT.run) == []
    assert not_imported(LAUNCHER, PROJECT.run) == set()


def test_what_the_build_and_the_tests_import_is_asked_for() -> None:
    building = PROJECT.of("project", "build", "assets", "sbom") | PROJECT.wheel
    assert not_asked_for(BUILDING, building) == []
    assert not_asked_for(TESTING, building | PROJECT.of("test")) == []


def test_nothing_else_is_asked_for() -> None:
    everything = PROJECT.of("project", *PROJECT.groups) | PROJECT.wheel
    assert not_imported({**LAUNCHER, **BUILDING, **TESTING}, everything) == PROGRAMS
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    assert all(f"-m {name}" in makefile for name in PROGRAMS - {PLUG_IN})
    assert "-n auto" in makefile


@pytest.mark.parametrize(
    ("text", "complaint"),
    [("import hypothesis\n", "hypothesis"), ("from markupsafe import escape\n", "markupsafe"), ("import nobody\n", "")],
)
def test_an_import_that_was_not_asked_for_is_seen(tmp_path: Path, text: str, complaint: str) -> None:
    module = tmp_path / "module.py"
    module.write_text(text, encoding="utf-8")
    (found,) = not_asked_for(imports([module]), PROJECT.run)
    assert (f"['{complaint}']" if complaint else "nobody") in found


def test_a_package_that_nothing_imports_is_seen() -> None:
    assert not_imported(LAUNCHER, [*PROJECT.run, Request("jinja2")]) == {"jinja2"}


def test_each_is_in_the_architecture_with_its_reason() -> None:
    named = reasons((REPOSITORY / "ARCHITECTURE.md").read_text(encoding="utf-8"))
    assert sorted(PROJECT.names() - named.keys()) == []
    assert sorted(name for name in PROJECT.names() if not named[name]) == []


def reasons(text: str) -> dict[str, str]:
    """The table of the dependencies: each word in the first cell of a row, with what the others say of it."""
    (table,) = re.findall(r"^## Dependencies\n+((?:\|.*(?:\n|\Z))+)", text, re.MULTILINE)
    rows = [[cell.strip() for cell in row.strip("|\n").split("|")] for row in table.splitlines()[2:]]
    return {word: " ".join(why).strip() for first, *why in rows for word in re.findall(r"[a-z0-9-]+", first.lower())}
