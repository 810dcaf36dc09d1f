"""What stands in the translation files, and what stands in the program now."""

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import build_assets

from launcher.core import plain_words
from launcher.core.languages import LocalText

ROOT = Path(__file__).resolve().parents[2]
CODES = ("kk", "ru")

_PLACES = re.compile(r"\{(\w*)\}")


@dataclass(frozen=True, slots=True)
class Translated:
    """One message of a ``.ts`` file; `state` is empty for a finished one that is still in use."""

    context: str
    source: str
    text: str
    state: str

    @property
    def key(self) -> tuple[str, str]:
        """What tells one message from another."""
        return self.context, self.source


def translation_file(code: str) -> Path:
    """The translations into the language `code`."""
    return ROOT / "i18n" / f"launcher_{code}.ts"


def read_translations(file: Path) -> list[Translated]:
    """Every message of a ``.ts`` file, in its order."""
    found: list[Translated] = []
    root = ElementTree.parse(file).getroot()  # noqa: S314 - a file of our own
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            found.append(
                Translated(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    "" if translation is None else translation.text or "",
                    "missing" if translation is None else translation.get("type", ""),
                )
            )
    return found


def extract_sources(folder: Path) -> list[Translated]:
    """What ``lupdate`` finds in the program now; its file is written to `folder`."""
    target = folder / "launcher_kk.ts"
    modules = sorted(str(path) for path in (ROOT / "launcher").rglob("*.py"))
    tool = build_assets.qt_tool("pyside6-lupdate")
    subprocess.run([tool, *modules, "-ts", str(target)], cwd=folder, check=True, capture_output=True, timeout=120)
    return read_translations(target)


def places(text: str) -> list[str]:
    """The names of the ``{places}`` of a sentence, sorted."""
    return sorted(_PLACES.findall(text))


def plain_texts() -> dict[str, LocalText]:
    """The sentences for the time without Qt, by name."""
    return {name: value for name, value in vars(plain_words).items() if isinstance(value, LocalText)}


def content_texts() -> list[LocalText]:
    """Every text in three languages of the content that comes with the program."""
    return _texts_in(json.loads((ROOT / "resources" / "content.json").read_text(encoding="utf-8")))


def _texts_in(value: object) -> list[LocalText]:
    if isinstance(value, list):
        return [text for item in value for text in _texts_in(item)]
    if not isinstance(value, dict):
        return []
    if isinstance(value.get("kk"), str):
        return [LocalText(value["kk"], value["ru"], value["en"])]
    return [text for item in value.values() for text in _texts_in(item)]
