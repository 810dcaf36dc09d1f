"""An entry with which nothing is wrong, as nearly all are, read in one go.

:func:`launcher.core.sections.entry` looks at each value by itself to say what is wrong and where. That takes six times
as long, and a computer may have a thousand entries to read before it shows anything. What is read here is what is read
there, without a problem: a test holds one against the other. Where anything at all is unusual this returns None.
"""

from enum import StrEnum

from launcher.core.catalogue import Audience, Entry, Format, Kind, Source
from launcher.core.languages import LocalText
from launcher.core.links import HostList
from launcher.core.quick_typing import Any
from launcher.core.shape import LANGUAGES, are_clean, is_identifier

# Messengers and documents may stand without an address: clause 3 leaves its list open, clause 4 names rules
# without saying where they are.
MAY_LACK_ADDRESS = frozenset({Kind.MESSENGER, Kind.DOCUMENT})
_KEYS = frozenset(
    (
        *("id", "kind", "title", "summary", "icon", "category", "clause", "source", "for", "short_title", "note"),
        *("guides", "also_clauses", "written_as", "language", "streams", "format", "keywords", "url", "hidden"),
    )
)
_CHOICES: dict[type[StrEnum], dict[str, Any]] = {
    choices: {str(choice): choice for choice in choices} for choices in (Kind, Source, Audience, Format)
}


def plain_entry(values: dict[str, Any], hosts: HostList, layer: str) -> Entry | None:
    """Return the entry that a JSON object makes if nothing is wrong with it, else None."""
    if not _KEYS.issuperset(values):
        return None
    try:
        return _entry(values, hosts, layer)
    except (AttributeError, LookupError, TypeError, ValueError):  # of a value that is missing, or is another thing
        return None


def _entry(values: dict[str, Any], hosts: HostList, layer: str) -> Entry:
    """Return the entry; raise an error of those above where anything is unusual."""
    texts = [values["clause"]]  # all that a person may read, to be judged together
    kind, url, streams = _CHOICES[Kind][values["kind"]], values["url"], values.get("streams", False)
    link = hosts.admit(url)
    also = _texts(values["also_clauses"], texts) if "also_clauses" in values else ()
    entry = Entry(
        id=values["id"],
        kind=kind,
        title=_text(values["title"], texts),
        summary=_text(values["summary"], texts),
        icon=values["icon"],
        category=values["category"],
        clauses=(values["clause"], *also),
        source=_CHOICES[Source][values["source"]],
        link=link,
        short_title=_text(values["short_title"], texts) if "short_title" in values else None,
        written_as=_plain(values["written_as"], texts) if "written_as" in values else None,
        audience=_CHOICES[Audience][values["for"]] if "for" in values else Audience.EVERYONE,
        guides=_texts(values["guides"], texts) if "guides" in values else (),
        keywords=_keywords(values["keywords"], texts) if "keywords" in values else {},
        streams=streams,
        format=_CHOICES[Format][values["format"]] if "format" in values else None,
        language=_plain(values["language"], texts) if "language" in values else None,
        note=_text(values["note"], texts) if "note" in values else None,
        layer=layer,
    )
    is_link_sound = link is not None or (url is None and kind in MAY_LACK_ADDRESS)
    is_named = is_identifier(entry.id) and is_identifier(entry.icon) and is_identifier(entry.category)
    if not (is_link_sound and is_named and type(streams) is bool and are_clean(texts)):
        raise ValueError(values["id"])
    return entry


def _text(value: dict[str, Any], texts: list[Any]) -> LocalText:
    if len(value) != len(LANGUAGES):
        raise KeyError(*value)
    found = (value["kk"], value["ru"], value["en"])
    texts += found
    return LocalText(*found)


def _texts(value: list[Any], texts: list[Any]) -> tuple[Any, ...]:
    if type(value) is not list:
        raise TypeError(value)
    texts += value
    return tuple(value)


def _plain(value: Any, texts: list[Any]) -> Any:
    texts.append(value)
    return value


def _keywords(value: dict[str, Any], texts: list[Any]) -> dict[str, tuple[str, ...]]:
    if len(value) != len(LANGUAGES):
        raise KeyError(*value)
    return {"kk": _texts(value["kk"], texts), "ru": _texts(value["ru"], texts), "en": _texts(value["en"], texts)}
