"""Every text of the project that a person reads, wherever it is kept, with the languages that it has."""

import ast
import re
from collections.abc import Iterator
from configparser import ConfigParser
from dataclasses import dataclass
from xml.etree import ElementTree

import nsis_words

from launcher.core import change_words
from launcher.core.languages import LocalText
from tests.i18n.linguist import ROOT, content_texts, read_translations, translation_file

_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# What is written in one language a file: the guide, the manual, what administrators get.
_PAGES = (
    *("docs/*.{0}.md", "packaging/linux/man/*.{0}.1", "packaging/licences/*.{0}.txt"),
    *("resources/kiosk/*/README.{0}.md",),
)
_NO_PROSE = re.compile(r"```.*?```|`[^`]*`|!?\[([^\]]*)\]\([^)]*\)", re.DOTALL)
# Marks and options of troff, and what stands in a Latin typeface there: names of options and their values.
_TROFF = re.compile(r'^\.(\\"|TH).*$|^\.[A-Z]+|\\f[IRB]|\\-|"', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Text:
    """One text: where it is kept, and how it is said, by the codes of the languages that it has there."""

    place: str
    said: dict[str, str]


def whole_texts() -> list[Text]:
    """Every text that is kept in all three languages side by side."""
    return [
        *_translated(),
        *(_local("resources/content.json", text) for text in content_texts()),
        *_in_modules("launcher", "LocalText"),
        *_in_modules("packaging", "Words"),
        *_counted(),
        *_debconf(),
        *_desktop_entries(),
        *_metainfo(),
    ]


def all_texts() -> list[Text]:
    """Those, the Kazakh of Debian's NSIS, and every paragraph of what is written in one language a file."""
    windows = [text.replace(r"\r\n", " ") for text in nsis_words.BUILT_IN.values()]
    return [
        *whole_texts(),
        *(Text("packaging/nsis_words.py: BUILT_IN", {"kk": text}) for text in windows),
        *_of_qt(),
        *_pages(),
    ]


def _local(place: str, text: LocalText) -> Text:
    return Text(place, {"kk": text.kk, "ru": text.ru, "en": text.en})


def _translated() -> Iterator[Text]:
    russian = {message.key: message.text for message in read_translations(translation_file("ru"))}
    for message in read_translations(translation_file("kk")):
        yield Text(f"i18n: {message.context}", {"kk": message.text, "ru": russian[message.key], "en": message.source})


def _in_modules(folder: str, name: str) -> Iterator[Text]:
    """Each call of the class `name` with three texts in the modules of a folder."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id != name:
                continue
            given = dict(zip(("kk", "ru", "en"), node.args, strict=False))
            given |= {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
            said = {code: _constant(value) for code, value in given.items()}
            if len(said) == 3 and all(said.values()):
                yield Text(f"{path.relative_to(ROOT)}:{node.lineno}", said)


def _constant(node: ast.expr) -> str:
    """The text of a constant; of an f-string with its places in braces; empty for what is worked out."""
    if isinstance(node, ast.JoinedStr):
        return "".join(_constant(part) or f"{{{ast.unparse(part)[2:-2].strip('{}')}}}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _counted() -> Iterator[Text]:
    """What is said of numbers of changes: the last forms, those for many."""
    for kind, (kazakh, russian, english) in change_words._COUNTED.items():
        yield Text(f"change_words: {kind}", {"kk": kazakh, "ru": russian[-1], "en": english[-1]})


def _debconf() -> Iterator[Text]:
    """The questions of the Debian package: the short line and each paragraph below."""
    template = (ROOT / "packaging" / "debian" / "templates").read_text(encoding="utf-8")
    for question in template.split("\n\n"):
        said = {
            found[1] or "en": re.sub(r"\n ", " ", found[2]).strip()
            for found in re.finditer(r"^Description(?:-(\w\w)\.UTF-8)?: (.*(?:\n .*)*)", question, re.MULTILINE)
        }
        paragraphs = {code: re.split(r" \. ", text) for code, text in said.items()}
        for parts in zip(*paragraphs.values(), strict=True):
            yield Text("packaging/debian/templates", dict(zip(paragraphs, parts, strict=True)))


def _desktop_entries() -> Iterator[Text]:
    for path in sorted((ROOT / "resources" / "kiosk" / "linux").glob("*.desktop")):
        parser = ConfigParser(interpolation=None)
        parser.read(path, encoding="utf-8")
        entry = parser["Desktop Entry"]
        for key in ("Name", "Comment"):
            said = {"en": entry[key], "kk": entry[f"{key}[kk]"], "ru": entry[f"{key}[ru]"]}
            yield Text(f"{path.relative_to(ROOT)}: {key}", said)


def _metainfo() -> Iterator[Text]:
    """What software centres show; each text stands before its translations."""
    path = ROOT / "packaging" / "linux" / "kz.nkzu.launcher.metainfo.xml"
    description = ElementTree.parse(path).getroot().find("description")  # noqa: S314 - a file of our own
    assert description is not None
    said: dict[str, str] = {}
    for element in (*description.iter("p"), *description.iter("li")):
        said[element.get(_XML_LANGUAGE, "en")] = (element.text or "").strip()
        if len(said) == 3:
            yield Text(f"packaging/linux/{path.name}", said)
            said = {}
    assert said == {}, "a text without its translations"


def _of_qt() -> Iterator[Text]:
    """What is said in place of Qt's own texts; the letters for the keyboard are left out."""
    for code in ("kk", "ru"):
        for message in read_translations(ROOT / "i18n" / f"qt_{code}.ts"):
            yield Text(
                f"i18n/qt_{code}.ts", {code: re.sub(r"&(?=\w)|>>|<<", "", message.text).strip().replace("\n", " ")}
            )


def _pages() -> Iterator[Text]:
    for code in ("kk", "ru"):
        for path in sorted(found for pattern in _PAGES for found in ROOT.glob(pattern.format(code))):
            text = path.read_text(encoding="utf-8")
            text = _TROFF.sub("", text) if path.suffix == ".1" else _NO_PROSE.sub(r" \1 ", text)
            for paragraph in filter(None, (part.strip() for part in re.split(r"\n\s*\n|\n(?=#|\.|- )", text))):
                yield Text(str(path.relative_to(ROOT)), {code: " ".join(paragraph.split())})
