"""The manual pages say what the command lines are, in three languages, and man shows them without a complaint."""

import os
import re
import subprocess
from argparse import ArgumentParser
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from deb_tree import MAN_PAGES

from launcher.command_lines import helpdesk_parser, launcher_parser
from launcher.core.exit_codes import ExitCode
from tests.helpers.needed import tools_needed
from tests.helpers.tools import find_tool

PARSERS = {"nkzu-launcher": launcher_parser, "nkzu-helpdesk": helpdesk_parser}
LANGUAGES = ("", ".ru", ".kk")
# Exit codes of the windows alone.
WINDOW_CODES = {ExitCode.OTHER_INSTANCE, ExitCode.LEFT_BY_STAFF}


def pages() -> list[Path]:
    return [MAN_PAGES / f"{name}{language}.1" for name in PARSERS for language in LANGUAGES]


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8").replace("\\-", "-")


def options_of(parser: ArgumentParser) -> Iterator[str]:
    """Every option of a command line and of its commands."""
    for action in parser._actions:
        yield from action.option_strings
        if isinstance(action.choices, dict):
            for command in action.choices.values():
                yield from options_of(command)


def commands_of(parser: ArgumentParser) -> set[str]:
    return {name for action in parser._actions if isinstance(action.choices, dict) for name in action.choices}


def test_each_program_has_a_page_in_each_language() -> None:
    assert set(MAN_PAGES.iterdir()) == set(pages())


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_a_page_has_every_option_and_command_and_no_other(page: Path) -> None:
    parser = PARSERS[page.name.partition(".")[0]]()
    text = text_of(page)
    explained = [line for before, line in pairwise(text.split("\n")) if before == ".TP"]
    options = {option for line in explained for option in re.findall(r"(?<![\w-])--?[a-z][a-z-]*", line)}
    assert options == set(options_of(parser))
    heads = {match[1] for line in explained if (match := re.match(r"\.BR? ([a-z-]+)(?: |$)", line))}
    assert {head for head in heads if not head.startswith("-")} == commands_of(parser)
    # Whatever is named in a sentence exists as well.
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text)) <= set(options_of(parser)) | {"--log-json"}


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_a_page_has_every_exit_code(page: Path) -> None:
    codes = {int(code) for code in re.findall(r"^\.B (\d+)$", text_of(page), re.MULTILINE)}
    assert codes == set(ExitCode) - (WINDOW_CODES if "helpdesk" in page.name else set())


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_man_shows_a_page_without_a_complaint(page: Path) -> None:
    with tools_needed():
        command = [find_tool("man"), "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(page)]
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout) > len(page.read_text(encoding="utf-8")) / 2


@pytest.mark.parametrize("name", list(PARSERS))
def test_the_languages_have_the_same_parts(name: str) -> None:
    shapes = {
        language: re.findall(r"^\.(?:SH|TP|PP)", text_of(MAN_PAGES / f"{name}{language}.1"), re.MULTILINE)
        for language in LANGUAGES
    }
    assert shapes[".ru"] == shapes[".kk"] == shapes[""]
