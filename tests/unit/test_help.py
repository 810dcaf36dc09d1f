"""The help of both command lines, in the language that is asked for, else the system's, and so are the errors."""

import argparse
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from launcher import cli, command_lines
from launcher.command_lines import helpdesk_parser, language_asked, launcher_parser
from launcher.core import help_words
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language
from launcher.core.usage_words import usage_error

PARSERS = {"nkzu-launcher": launcher_parser, "nkzu-helpdesk": helpdesk_parser}
MAINS = {"nkzu-launcher": cli.launcher_main, "nkzu-helpdesk": cli.helpdesk_main}
# What is typed so in every language: names of options and commands, what is chosen of, keys, formats.
TYPED = re.compile(r"(?<!\w)--?[a-z][\w-]*|\{[^}]*\}|\[-h\]|kk\|ru\|en|nkzu-\w+|\b(JSON|Linux|A|B)\b")


def every_parser(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A command line and those of its commands."""
    yield parser
    for action in parser._actions:
        if isinstance(action.choices, dict):
            for command in action.choices.values():
                yield from every_parser(command)


def commands_of(parser: argparse.ArgumentParser) -> set[str]:
    """The names of its commands."""
    return {name for action in parser._actions if isinstance(action.choices, dict) for name in action.choices}


@pytest.mark.parametrize("make", PARSERS.values(), ids=PARSERS)
@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_all_of_it_is_in_the_language(language: Language, make: Callable[[Language], argparse.ArgumentParser]) -> None:
    parser = make(language)
    names = "|".join(map(re.escape, sorted(commands_of(parser) | {"start", "kiosk"}, key=len, reverse=True)))
    for one in every_parser(parser):
        said = TYPED.sub("", one.format_help())
        assert re.findall("[A-Za-z]+", re.sub(rf"\b({names})\b", "", said)) == []
    assert len({one.format_help() for one in every_parser(parser)}) == len(commands_of(parser)) + 1


def test_nothing_is_translated_that_nobody_says(monkeypatch: pytest.MonkeyPatch) -> None:
    said: set[str] = set()

    def note(english: str) -> str:
        said.add(english)
        return english

    monkeypatch.setattr(command_lines, "_saying", lambda _: note)
    for make in PARSERS.values():
        make().format_help()
    assert said == set(help_words._BY_ENGLISH)


@pytest.mark.parametrize("program", MAINS)
@pytest.mark.parametrize(
    ("words", "system", "begins"),
    [
        (["--help"], "ru_KZ.UTF-8", "использование: "),
        (["-h"], "kk_KZ.UTF-8", "қолданылуы: "),
        (["--he", "--language", "kk"], "ru_KZ.UTF-8", "қолданылуы: "),
        (["--help", "--lang=en"], "ru_KZ.UTF-8", "usage: "),
        (["--help"], "C", "usage: "),
    ],
)
def test_it_is_in_the_language_asked_for_or_the_systems(
    program: str, words: list[str], system: str, begins: str,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.setenv("LC_ALL", system)
    with pytest.raises(SystemExit) as ended:
        MAINS[program](words)
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(f"{begins}{program} ")


WRONG = {
    "--no-such": "launcher",
    "--guard": "launcher",
    "--kiosk --l": "launcher",
    "--language xx": "launcher",
    "--open": "launcher",
    "--face wall": "launcher",
    "--kiosk=yes": "launcher",
    "": "helpdesk",
    "vaildate": "helpdesk",
    "validate --no-such": "helpdesk",
    "link": "helpdesk",
    "deploy layer.json --room Room": "helpdesk",
    "doctor --events events.jsonl": "helpdesk",
    "kiosk-profile bsd --output kiosk": "helpdesk",
}
# Values, as they were typed or may be typed.
NAMED = re.compile(r"'[^']*'|\b(desktop|helpdesk|windows|linux|layer.json|events.jsonl|action|links|file|target)\b")


@pytest.mark.parametrize("line", WRONG)
@pytest.mark.parametrize(("language", "begins"), [("ru", "использование"), ("kk", "қолданылуы"), ("en", "usage")])
def test_what_is_asked_wrongly_is_answered_in_the_language(
    line: str, language: str, begins: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.setenv("LC_ALL", f"{language}_KZ.UTF-8")
    with pytest.raises(SystemExit) as ended:
        MAINS[f"nkzu-{WRONG[line]}"](line.split())
    assert ended.value.code == ExitCode.USAGE
    *usage, said = capsys.readouterr().err.splitlines()
    assert usage[0].startswith(f"{begins}: nkzu-{WRONG[line]} ")
    assert said.startswith(f"nkzu-{WRONG[line]}")
    if language == "en":
        assert ": error: " in said
    else:
        rest = NAMED.sub("", TYPED.sub("", said.partition(": ")[2])).split("{")[0]
        names = "|".join(map(re.escape, sorted(commands_of(helpdesk_parser()), key=len, reverse=True)))
        assert re.findall("[A-Za-z]+", re.sub(rf"\b({names})\b", "", rest)) == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("asked", "wrong"),
    [("--events events.jsonl", "--events needs --report"), ("--no-such", "unrecognized arguments: --no-such")],
)
def test_what_a_command_is_asked_wrongly_leads_to_its_own_help(
    asked: str, wrong: str, language: Language, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.helpdesk_main(["doctor", *asked.split(), "--language", language])
    assert ended.value.code == ExitCode.USAGE
    *usage, said = capsys.readouterr().err.splitlines()
    assert ": nkzu-helpdesk doctor " in usage[0]
    assert said.startswith("nkzu-helpdesk doctor: ")
    assert said.endswith(wrong if language is Language.EN else " nkzu-helpdesk doctor --help")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("module", ["launcher", "launcher.helpdesk"])
def test_help_that_cannot_be_printed_is_a_complaint(module: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            (sys.executable, "-m", module, "--help", "--language", "ru"),
            stdout=full, stderr=subprocess.PIPE, text=True, env={"LC_ALL": "C.UTF-8"}, check=False,
        )  # fmt: skip
    assert done.returncode == ExitCode.INTERNAL
    assert done.stderr.startswith("Не удалось записать ответ")
    assert len(done.stderr.splitlines()) == 1


def test_an_empty_word_is_complained_of_in_the_language(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.launcher_main(["--language", "ru", ""])
    assert "неизвестный параметр или лишний аргумент: ." in capsys.readouterr().err


def test_what_python_offers_instead_is_told_in_the_language() -> None:
    english = "argument КОМАНДА: invalid choice: 'chek', maybe you meant 'check'? (choose from check, link)"
    said = usage_error("nkzu-helpdesk", english, Language.RU)
    assert "'chek' выбрать нельзя, возможно, вы имели в виду 'check'; выберите один из вариантов: check, link." in said


def test_words_of_a_later_python_stay_in_english() -> None:
    said = usage_error("nkzu-launcher", "argument --open: no such thing yet", Language.RU)
    assert said == "nkzu-launcher: ошибка: --open: no such thing yet. Справка: nkzu-launcher --help"


def test_the_language_is_found_in_any_form() -> None:
    asked: tuple[list[str], ...] = (
        ["--language", "kk"],
        ["--lan=ru"],
        ["x", "--la", "en", "y"],
        ["--language"],
        ["--l", "kk"],
        ["kk"],
        [],
    )
    expected = [Language.KK, Language.RU, Language.EN, None, Language.KK, None, None]
    assert [language_asked(words) for words in asked] == expected
