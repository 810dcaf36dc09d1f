"""A layer with thirty mistakes of thirty kinds: all are named at once, each in its line and with the cure that helps.

The layer is `tests/data/thirty_mistakes.json`. The file beside it has a line for each mistake: where it is, what is
said against it in each language, what is wrong in that line, and what is right instead.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from launcher.core.content_lint import lint_content
from launcher.core.languages import Language
from launcher.core.problems import Problem
from tests.helpers.content_layers import bundled, load

ROOT = Path(__file__).resolve().parents[2]
LAYER = ROOT / "tests/data/thirty_mistakes.json"
TEXT = LAYER.read_text(encoding="utf-8")
MISTAKES: list[dict[str, Any]] = [
    json.loads(line) for line in LAYER.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
]
LONGEST_ANSWER_S = 60.0


def validate(language: Language, folder: Path, *options: str) -> str:
    """What the command prints of the layer on a computer without another one."""
    done = subprocess.run(
        (sys.executable, "-m", "launcher.helpdesk", "validate", str(LAYER), "--language", language.value, *options),
        env={**os.environ, "HOME": str(folder), "PYTHONUTF8": "1"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LONGEST_ANSWER_S,
        check=False,
    )
    assert (done.stderr, done.returncode) == ("", 1)
    return done.stdout


def mended(text: str, *mistakes: dict[str, Any]) -> bytes:
    """The layer after what the cures of these `mistakes` say; no line moves."""
    lines = text.split("\n")
    for mistake in mistakes:
        line = lines[mistake["line"] - 1]
        assert mistake["wrong"] in line, mistake
        lines[mistake["line"] - 1] = line.replace(mistake["wrong"], mistake["right"], 1)
    return "\n".join(lines).encode()


def found_in(data: bytes) -> list[Problem]:
    """All that is found in a layer on top of the bundled content, in the order of its lines."""
    content = load(bundled(), data)
    found = (*content.layers[-1].problems, *lint_content(data, content.catalogue))
    return sorted(found, key=lambda each: each.line)


def test_there_are_thirty_kinds_in_thirty_lines() -> None:
    assert len(MISTAKES) == len({each["line"] for each in MISTAKES}) == len({each["code"] for each in MISTAKES}) == 30


@pytest.mark.parametrize("language", Language)
def test_every_mistake_is_named_at_once_with_its_line_and_its_cure(language: Language, tmp_path: Path) -> None:
    reports = validate(language, tmp_path).splitlines()
    assert len(reports) == len(MISTAKES)
    for report, mistake in zip(reports, MISTAKES, strict=True):
        assert report.startswith(f"{LAYER}:{mistake['line']}:"), mistake
        assert mistake[language.value] in report, mistake


@pytest.mark.parametrize("language", Language)
def test_scripts_are_told_the_same(language: Language, tmp_path: Path) -> None:
    [file] = json.loads(validate(language, tmp_path, "--json"))["files"]
    reports = [(each["line"], each["code"]) for each in file["problems"]]
    assert reports == [(each["line"], each["code"]) for each in MISTAKES]
    assert all(
        mistake[language.value] in each["cure"] for each, mistake in zip(file["problems"], MISTAKES, strict=True)
    )


@pytest.mark.parametrize("number", range(len(MISTAKES)), ids=[each["code"] for each in MISTAKES])
def test_each_cure_helps_against_its_own_mistake(number: int) -> None:
    left = [(each["line"], each["code"]) for each in MISTAKES]
    del left[number]
    assert [(each.line, each.code) for each in found_in(mended(TEXT, MISTAKES[number]))] == left


def test_after_all_cures_nothing_is_left_to_say() -> None:
    assert found_in(mended(TEXT, *MISTAKES)) == []
