"""Hosts that imitate approved ones, by letters, typing errors, or a known name in the wrong place.

A help to the eye and nothing more: what is approved is decided by :class:`launcher.core.links.HostList` alone. The
ways are those of browsers (Chromium's lookalike heuristics, UTS 39), with the limits that found most of a public
list of phishing hosts and hardly any university: a long name may differ in three letters, a short one hardly at all.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum

from rapidfuzz.distance import OSA

from launcher.core.confusables import readable, skeleton
from launcher.core.quick_dataclasses import dataclass

_LONGEST_HOST = 253  # characters, RFC 1035
_LONG_NAME = 6  # letters; such a name inside a longer word is no accident
_OWN_NAME = 8  # letters; a name below a domain that is known by itself, such as bigbluebutton
# Endings of two labels under which people register names: edu.kz, co.uk, ac.jp.
_SECOND_LEVEL = frozenset({
    "ac", "co", "com", "edu", "gob", "gov", "mil", "ne", "net", "nom", "or", "org", "sch",
})  # fmt: skip
# What is put before or after a known name to make it look official.
_LURES = frozenset({
    "account", "app", "apps", "call", "class", "classroom", "client", "conference", "connect", "desktop",
    "download", "education", "free", "go", "help", "id", "join", "kz", "lesson", "live", "login", "meet",
    "meeting", "meetings", "my", "office", "official", "online", "pro", "room", "secure", "service", "signin",
    "student", "students", "study", "support", "teacher", "the", "university", "us", "verify", "video", "web",
    "webinar", "www", "zoom",
})  # fmt: skip
# Ordinary words and names of known sites that are near a name of today's list.
_ORDINARY = frozenset({
    "bloom", "boom", "doodle", "doom", "groom", "loom", "noodle", "poodle", "room", "telecom", "telegraaf", "telegraf",
    "telegraph", "zoo", "zoos",
})  # fmt: skip


class Way(StrEnum):
    """How a host imitates another."""

    LETTERS = "letters"
    ENDING = "ending"
    HYPHENS = "hyphens"
    EMBEDDED = "embedded"
    COMBINED = "combined"
    TYPING = "typing"


@dataclass(frozen=True, slots=True)
class Likeness:
    """The approved `host` that another one resembles, and in which way."""

    host: str
    way: Way


@dataclass(frozen=True, slots=True)
class _Host:
    """A host taken apart: what was registered is `name` and `ending`, all `before` it belongs to the same owner.

    `names` are those by which people know the site, `shapes` their skeletons.
    """

    text: str
    before: tuple[str, ...]
    name: str
    ending: str
    names: tuple[str, ...]
    shapes: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "_Host":
        """Take `text` apart, which has a dot inside."""
        labels = text.split(".")
        wide = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL
        cut = max(len(labels) - (3 if wide else 2), 0)
        names = (labels[cut], *(label for label in labels[:cut] if len(label) >= _OWN_NAME))
        shapes = tuple(skeleton(name) for name in names)
        return cls(text, tuple(labels[:cut]), labels[cut], ".".join(labels[cut + 1 :]), names, shapes)

    @property
    def domain(self) -> str:
        """What somebody registered."""
        return f"{self.name}.{self.ending}"


def resembles(host: str, hosts: Iterable[str]) -> Likeness | None:
    """Return which of the approved `hosts` a `host` that is not among them resembles; the first of equals.

    `host` may be in any letters, also in those of Punycode. A host below the domain of an approved one has the
    same owner: it can only be a typing error.
    """
    if len(host) > _LONGEST_HOST:
        return None
    text = readable(host)
    if "." not in text.strip("."):
        return None
    asked, known = _Host.of(text.strip(".")), [_Host.of(name) for name in dict.fromkeys(hosts)]
    family = [other for other in known if other.domain == asked.domain]
    if family and (not host.isascii() or "xn--" in host.lower()):  # the same to the eye, but in other letters
        return Likeness(_nearest(asked, family[0], known), Way.LETTERS)
    if family:
        return _below_the_same_domain(asked, family)
    for way, test in _TESTS:
        found = next((other for other in known if test(asked, other)), None)
        if found is not None:
            return Likeness(_nearest(asked, found, known), way)
    return None


def _nearest(asked: _Host, found: _Host, known: list[_Host]) -> str:
    """Return the host of the domain of `found` that has most in common with the one `asked` about."""
    family = [other for other in known if other.domain == found.domain]
    words = set(_words(asked.text))
    return max(family, key=lambda other: (len(words.intersection(_words(other.text))), other is found)).text


def _below_the_same_domain(asked: _Host, known: list[_Host]) -> Likeness | None:
    for other in known:
        mine, theirs = skeleton(".".join(asked.before)), skeleton(".".join(other.before))
        if theirs and _is_near(mine, theirs, _tolerance(theirs)):
            return Likeness(other.text, Way.TYPING)
    return None


def _words(text: str) -> list[str]:
    """Return the parts of a host between dots and hyphens, so that they can be compared by the eye."""
    return [skeleton(word) for word in text.replace("-", ".").split(".") if word]


def _same_letters(asked: _Host, known: _Host) -> bool:
    return asked.name not in known.names and asked.shapes[0] in known.shapes


def _other_ending(asked: _Host, known: _Host) -> bool:
    return asked.name in known.names


def _hyphens(asked: _Host, known: _Host) -> bool:
    joined = asked.shapes[0].replace("-", "")
    return "-" in asked.name and any(joined == shape.replace("-", "") for shape in known.shapes)


def _embedded(asked: _Host, known: _Host) -> bool:
    """Tell whether a known domain stands somewhere in the host: zoom.us.example.com, zoom-us.com, zoomus.com."""
    words, domain = _words(asked.text), _words(known.domain)
    runs = (words[start : start + len(domain)] for start in range(len(words)))
    return domain in runs or "".join(domain) in words


def _combined(asked: _Host, known: _Host) -> bool:
    """Tell whether a known name stands beside other words: zoom-login.com, telegramweb.com."""
    words, joined = asked.shapes[0].split("-"), asked.shapes[0].replace("-", "")
    return any(_is_part(shape, words, joined) for shape in known.shapes)


def _is_part(name: str, words: list[str], joined: str) -> bool:
    if name in words or (len(name) >= _LONG_NAME and name in joined):
        return True
    after = joined.startswith(name) and joined.removeprefix(name) in _LURE_SHAPES
    return after or (joined.endswith(name) and joined.removesuffix(name) in _LURE_SHAPES)


def _typing(asked: _Host, known: _Host) -> bool:
    shape = asked.shapes[0]
    words = {shape, shape.replace("-", ""), *shape.split("-")} - _ORDINARY_SHAPES
    same_ending = asked.ending == known.ending
    return any(_is_mistyped(word, name, same_ending) for name in known.shapes for word in words)


def _is_mistyped(word: str, name: str, same_ending: bool) -> bool:
    """Tell whether `word` is `name` mistyped, and not another word: its beginning and the ending of the host help."""
    limit, same_start = _tolerance(name), word[:1] == name[:1]
    if not same_ending and (len(name) < 5 or (len(name) < 8 and not same_start)):
        return False
    return _is_near(word, name, limit if same_start else min(limit, 2))


def _is_near(one: str, other: str, limit: int) -> bool:
    """Tell whether at most `limit` letters left out, added, changed or swapped with a neighbour lie between both."""
    return OSA.distance(one, other, score_cutoff=limit) <= limit


def _tolerance(name: str) -> int:
    """Return how many letters of a name may be wrong for it to be recognised."""
    if len(name) < 3:
        return 0
    return 1 if len(name) < 7 else 2 if len(name) < 8 else 3


_LURE_SHAPES = frozenset(skeleton(word) for word in _LURES)
_ORDINARY_SHAPES = frozenset(skeleton(word) for word in _ORDINARY)
_TESTS: tuple[tuple[Way, Callable[[_Host, _Host], bool]], ...] = (
    (Way.LETTERS, _same_letters),
    (Way.ENDING, _other_ending),
    (Way.HYPHENS, _hyphens),
    (Way.EMBEDDED, _embedded),
    (Way.COMBINED, _combined),
    (Way.TYPING, _typing),
)
