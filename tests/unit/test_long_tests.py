"""`make soak` runs every test that does more there than in an ordinary run, and nothing that is not there."""

import ast
from pathlib import Path

import pytest

from tests.helpers import long_tests
from tests.helpers.long_tests import chance, times

ROOT = Path(__file__).resolve().parents[2]


def soaked() -> set[Path]:
    """The files and folders of tests that `make soak` names."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    recipe = makefile.partition("\nsoak: ")[2].partition("\n\n")[0]
    commands = [line for line in recipe.replace("\\\n", "").splitlines() if "pytest" in line]
    assert all("NKZU_LONG_TESTS=1" in line for line in commands)
    return {ROOT / word for line in commands for word in line.split() if word.startswith("tests/")}


def is_long(file: Path) -> bool:
    """Whether a file of tests asks how often it is to do something."""
    imports = [node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)]
    return any(node.module == "tests.helpers.long_tests" for node in imports)


def test_the_soak_has_every_long_test() -> None:
    named = soaked()
    assert [place for place in named if not place.exists()] == []
    files = {file for file in ROOT.glob("tests/**/test_*.py") if is_long(file)} - {Path(__file__).resolve()}
    assert len(files) > 10
    assert {file.name for file in files if not {file, file.parent} & named} == set()


def test_the_switch_chooses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_tests, "ARE_LONG", False)
    assert times(3, 1000) == 3
    monkeypatch.setattr(long_tests, "ARE_LONG", True)
    assert times(3, 1000) == 1000


def test_chance_is_the_same_in_each_run_and_another_one_in_each_soak(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("NKZU_SEED", raising=False)
    monkeypatch.setattr(long_tests, "ARE_LONG", False)
    assert chance(7).random() == chance(7).random() != chance(8).random()
    assert capsys.readouterr().out == "NKZU_SEED=7\nNKZU_SEED=7\nNKZU_SEED=8\n"
    monkeypatch.setattr(long_tests, "ARE_LONG", True)
    drawn = [chance(7).random() for _ in range(4)]
    assert len({*drawn}) == 4
    seed = capsys.readouterr().out.splitlines()[-1].removeprefix("NKZU_SEED=")
    monkeypatch.setenv("NKZU_SEED", seed)
    assert chance(7).random() == drawn[-1]
