"""The help of both command lines, in the language that is asked for, else the system's; errors are in English."""

import argparse
import re
from collections.abc import Callable, Iterator

import pytest

from launcher import cli, command_lines
from launcher.command_lines import asks_for_help, helpdesk_parser, language_asked, launcher_parser
from launcher.core import help_words
from launcher.core.languages import Language

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


def test_what_is_asked_wrongly_is_answered_in_english(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "ru_KZ.UTF-8")
    for main in MAINS.values():
        with pytest.raises(SystemExit):
            main(["--no-such", "--language", "kk"])
        said = capsys.readouterr().err
        assert said.startswith("usage: ")
        assert not re.search("[А-Яа-яә]", said)


def test_help_and_language_are_found_in_any_form() -> None:
    assert [asks_for_help([word]) for word in ("--h", "--help", "-h", "help", "--", "--helpdesk", "-")] == [
        True, True, True, False, False, False, False,
    ]  # fmt: skip
    asked = (["--language", "kk"], ["--lan=ru"], ["x", "--la", "en", "y"], ["--language"], ["--l", "kk"], ["kk"])
    assert [language_asked(words) for words in asked] == [Language.KK, Language.RU, Language.EN, None, None, None]
