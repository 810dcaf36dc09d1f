"""The small library of ICU's data answers as the whole one does, in all that the program asks of it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import icu_data
import pytest

from tests.helpers.needed import tools_needed
from tests.helpers.tools import find_tool

# In a process of its own, because a library is loaded only once.
ASKED = """
import json, sys
from PySide6.QtCore import QByteArray, QCollator, QDateTime, QLocale, QStringDecoder, QTimeZone, qVersion

words = "аяқ әже бала вагон гүл ғылым дала есік ёлка жол зат ит йод кітап қала лақ май нан ңа орман өзен поезд су тау "
words += "уақыт ұл үй фильм хат һәм цирк чай шай щётка ық іні эфир юрта zoom Moodle moodle Ålesund 10 9 2 Ë e E é"
answers = {"platform": qVersion()}
for language in ("kk", "ru", "en", "kk_KZ", "ru_KZ", "en_US", "C"):
    for numeric in (False, True):
        collator = QCollator(QLocale(language))
        collator.setNumericMode(numeric)
        answers[f"order {language} {numeric}"] = sorted(words.split(), key=collator.sortKey)
    zone = QTimeZone(QByteArray(b"Asia/Almaty"))
    answers[f"zone {language}"] = [
        zone.displayName(zone.TimeType.StandardTime, form, QLocale(language))
        for form in (zone.NameType.LongName, zone.NameType.ShortName, zone.NameType.OffsetName)
    ]
    answers[f"case {language}"] = [QLocale(language).toUpper(words), QLocale(language).toLower(words.upper())]
for name in ("UTF-8", "UTF-16", "UTF-32", "ISO-8859-1", "latin1", "us-ascii"):
    decoder = QStringDecoder(name)
    answers[f"encoding {name}"] = [decoder.isValid(), decoder.name()]
answers["zones"] = [bytes(QTimeZone.windowsIdToDefaultIanaId(b"Central Asia Standard Time").data()).decode()]
if sys.argv[1:]:
    answers["legacy"] = QStringDecoder(sys.argv[1]).isValid()
maps = open("/proc/self/maps").read()
answers["data"] = sorted({line.split()[-1] for line in maps.splitlines() if "libicudata" in line})
print(json.dumps(answers))
"""


def whole_library() -> Path:
    """ICU's data as the wheel has it, of the environment that runs the tests."""
    import PySide6

    found = list(Path(PySide6.__path__[0]).glob("Qt/lib/libicudata.so.*"))
    assert len(found) == 1
    return found[0]


@pytest.fixture(scope="module")
def small_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The part that the bundle carries, made anew."""
    with tools_needed():
        for tool in ("icupkg", "as", "ld"):
            find_tool(tool)
    return icu_data.make_small(whole_library(), tmp_path_factory.mktemp("icu"))


def answers(library: Path | None = None, *arguments: str) -> dict[str, object]:
    """What Qt answers with this library of data, or with its own."""
    environment = dict(os.environ)
    if library is not None:
        environment["LD_LIBRARY_PATH"] = str(library.parent)
    command = [sys.executable, "-c", ASKED, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_answers_are_those_of_the_whole_data(small_library: Path) -> None:
    whole, small = answers(), answers(small_library)

    assert whole.pop("data") == [str(whole_library())]
    assert small.pop("data") == [str(small_library)]
    assert small == whole


def test_kazakh_is_in_the_order_of_its_alphabet(small_library: Path) -> None:
    order = answers(small_library)["order kk False"]
    letters = [word for word in order if word[0] in "аәбвгғдеёжзийкқлмнңоөпстуұүфхһцчшщыіэю"]  # type: ignore[attr-defined]

    assert [word[0] for word in letters][:8] == list("аәбвгғде")
    assert letters.index("ық") < letters.index("іні") < letters.index("эфир")


def test_it_is_small(small_library: Path) -> None:
    assert small_library.stat().st_size < 4_000_000 < whole_library().stat().st_size


def test_two_are_alike(small_library: Path, tmp_path: Path) -> None:
    assert icu_data.make_small(whole_library(), tmp_path).read_bytes() == small_library.read_bytes()


def test_old_encodings_are_what_it_costs(small_library: Path) -> None:
    """What the bundle does without: if this is needed one day, the data of it has to be kept."""
    assert answers(None, "windows-1251")["legacy"]
    assert not answers(small_library, "windows-1251")["legacy"]


def test_another_library_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="is no library of ICU's data"):
        icu_data.make_small(Path(sys.executable), tmp_path)
