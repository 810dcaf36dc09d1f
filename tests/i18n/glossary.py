"""The glossary for people, as the tests read it: ``docs/glossary.md``."""

import re
from dataclasses import dataclass

from tests.i18n.linguist import ROOT

_CELLS = 5
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_LANGUAGE = re.compile(r"\b(kk|ru|en): ")


@dataclass(frozen=True, slots=True)
class Term:
    """One thing: the parts of its words that stay, by language, and those of words that are not used for it."""

    name: str
    said: dict[str, re.Pattern[str]]
    unsaid: dict[str, tuple[re.Pattern[str], ...]]


def read_glossary() -> tuple[Term, ...]:
    """Every row of the tables."""
    lines = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| **")]
    assert all(len(row) == _CELLS for row in rows), rows
    return tuple(_term(row) for row in rows)


def _term(cells: list[str]) -> Term:
    english, kazakh, russian, _, others = cells
    name = " ".join(_BOLD.findall(english))
    word = re.escape(name)
    said = {
        # A plural, and not a part of a name such as nkzu-helpdesk or e-mail.
        "en": re.compile(rf"(?<![\w-])(?:{word}(?:e?s)?|{word.removesuffix('y')}ies)(?![\w-])", re.IGNORECASE),
        "kk": _stems(kazakh),
        "ru": _stems(russian),
    }
    parts = _LANGUAGE.split(others)[1:]
    unsaid = {
        code: tuple(_stems(found) for found in listed.split(",") if _BOLD.search(found))
        for code, listed in zip(parts[::2], parts[1::2], strict=True)
    }
    return Term(name, said, unsaid)


def _stems(cell: str) -> re.Pattern[str]:
    """What is bold in a cell, at the beginning of words, with any ending behind each part; a slash parts choices."""
    choices = [_BOLD.findall(choice) for choice in cell.split("/")]
    assert all(choices), cell
    found = "|".join(r"\w*\s+".join(re.escape(part) for part in parts) for parts in choices)
    return re.compile(rf"\b(?:{found})", re.IGNORECASE)
