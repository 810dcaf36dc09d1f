"""Whether a link that a teacher pastes may become a room, and what to say about it if not."""

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import islice

from launcher.core.catalogue import Catalogue, Entry, Kind
from launcher.core.languages import Language
from launcher.core.link_owners import platform_of, sharing_a_rule
from launcher.core.links import MAXIMUM_LENGTH, Link
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.problems import Problem, problem, shortened
from launcher.core.quick_dataclasses import dataclass

_CONTEXT = "Rooms"
_LONGEST_PASTE = 16_384  # characters that are searched for addresses; an invitation has a tenth
_MOST_ADDRESSES = 16  # in an invitation; Zoom's has the meeting and a few of telephone numbers
_LONGEST_QUOTE = 60  # characters of an address or a host inside a sentence
_ADDRESS = re.compile(r"https?://[^\s<>\"“”«»]+", re.IGNORECASE | re.ASCII)
_AFTER_AN_ADDRESS = ".,;:!?)]}>'’"


class Verdict(StrEnum):
    """What was found out about a pasted text. None of them says that a site is safe: nobody can know that."""

    APPROVED = "approved"
    NOT_LISTED = "not-listed"
    LOOKS_LIKE = "looks-like"
    NOT_AN_ADDRESS = "not-an-address"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, with the sentence for it.

    `link` is set for APPROVED alone. `platform` is the one that the link belongs to, or for LOOKS_LIKE the one
    that it resembles, if that is a platform. `suggestion` is an address that would be approved, to be offered.
    """

    verdict: Verdict
    link: Link | None
    platform: Entry | None
    message: Message
    suggestion: str | None = None


def judge(text: str, catalogue: Catalogue, language: Language = Language.EN) -> Judgement:
    """Judge a pasted `text`. `language` is that of the titles inside the sentence.

    A canonical address on the list of a platform is APPROVED, and nothing else is: what could be meant is only
    suggested. White space around is the one thing that is taken away, since programs that copy a line add it.
    """
    return _Judge(catalogue, language).judge(text.strip())


def did_you_mean(text: str, address: str) -> Judgement:
    """Return that `text` is no address, why, and the `address` that it was probably meant to be."""
    from launcher.core.link_faults import explain_refusal  # needed only where something is wrong

    complaint = explain_refusal(text, "").message
    message = Message(_CONTEXT, _DID_YOU_MEAN, {"complaint": complaint, "address": _quoted(address)})
    return Judgement(Verdict.NOT_AN_ADDRESS, None, None, message, address)


class _Judge:
    """Judges texts by one catalogue."""

    def __init__(self, catalogue: Catalogue, language: Language) -> None:
        self._catalogue, self._language = catalogue, language

    def judge(self, text: str) -> Judgement:
        try:
            return self._on_the_list(Link(text))
        except ValueError:
            pass
        if len(text.split(maxsplit=1)) > 1 and ("\n" in text or not _ADDRESS.match(text)):
            addresses = tuple(islice(_addresses(text[:_LONGEST_PASTE]), _MOST_ADDRESSES))
            if addresses:
                return self._in_an_invitation(addresses)
        return self._refused(text)

    def _on_the_list(self, link: Link) -> Judgement:
        platform = platform_of(link, self._catalogue)
        if platform is not None:
            return Judgement(Verdict.APPROVED, link, platform, self._say(_APPROVED, title=platform))
        others = sharing_a_rule(link, self._catalogue.entries, self._catalogue)
        if others:
            return _not_listed(self._say(_NO_PLATFORM, host=link.host, title=others[0]))
        if self._catalogue.hosts.allows(link):
            return _not_listed(self._say(_LISTED_ALONE, host=link.host))
        if self._catalogue.hosts.naming(link.host):
            return self._listed_otherwise(link)
        return self._resembling(link.host) or _not_listed(self._say(_NOT_LISTED, host=link.host))

    def _listed_otherwise(self, link: Link) -> Judgement:
        """Judge a link whose host is on the list, but not with its scheme or port."""
        encrypted = _link(f"https:{link.url.partition(':')[2]}")
        if link.scheme == "http" and encrypted and platform_of(encrypted, self._catalogue):
            message = self._say(_ENCRYPTED_ONLY, host=link.host, address=encrypted.url)
            return _not_listed(message, encrypted.url)
        return _not_listed(self._say(_WRONG_PORT, host=link.host, port=str(link.port)))

    def _in_an_invitation(self, addresses: tuple[str, ...]) -> Judgement:
        """Judge the addresses in a longer text: the first good one is offered, a single bad one is explained."""
        for address in addresses:
            link = _link(address)
            if link and platform_of(link, self._catalogue):
                message = self._say(_CONTAINS, address=address)
                return Judgement(Verdict.NOT_AN_ADDRESS, None, None, message, address)
        if len(addresses) == 1:
            return self.judge(addresses[0])
        return Judgement(Verdict.NOT_AN_ADDRESS, None, None, self._say(_CONTAINS_OTHERS))

    def _refused(self, text: str) -> Judgement:
        # Both are needed only where something is wrong.
        from launcher.core.link_faults import explain_refusal
        from launcher.core.link_repairs import canonical, host_in

        if not text:
            return Judgement(Verdict.NOT_AN_ADDRESS, None, None, self._say(_EMPTY))
        if "." not in text and ":" not in text:
            return self._no_address(problem("link-not-web", address=text))
        found = explain_refusal(text, "")
        meant = [self._on_the_list(Link(address)) for address in canonical(text)]
        address = _likeliest(meant)
        if address is not None:
            return did_you_mean(text, address)
        if meant:  # written as it should be, it would be refused again: better to say why at once
            return meant[0]
        resembling = self._resembling(host_in(text) or "")
        if resembling is not None:
            return resembling
        return self._no_address(found)

    def _no_address(self, found: Problem) -> Judgement:
        message = Message(_CONTEXT, _COMPLAINT, {"complaint": found.message, "cure": found.cure})
        return Judgement(Verdict.NOT_AN_ADDRESS, None, None, message)

    def _resembling(self, host: str) -> Judgement | None:
        from launcher.core.look_alikes import resembles  # needed only where something is wrong

        if self._catalogue.hosts.naming(host):  # it is that one, and something else is wrong
            return None
        entries = sorted((entry for entry in self._catalogue.entries if entry.link), key=_is_no_platform)
        places = [(entry.link.host, entry) for entry in entries if entry.link]
        near = resembles(host, [*(name for name, _ in places), *(rule.host for rule in self._catalogue.hosts.rules)])
        if near is None:
            return None
        entry = next((entry for name, entry in places if name == near.host), None)
        platform = entry if entry is not None and entry.kind is Kind.PLATFORM else None
        return Judgement(Verdict.LOOKS_LIKE, None, platform, self._likeness(host, near.host, entry))

    def _likeness(self, host: str, near: str, entry: Entry | None) -> Message:
        if entry is None:
            return self._say(_LOOKS_LIKE_HOST, host=host, near=near)
        return self._say(_LOOKS_LIKE, host=host, near=near, title=entry)

    def _say(self, sentence: str, /, **params: str | Entry) -> Message:
        words = {
            name: _quoted(value) if isinstance(value, str) else value.title.text(self._language)
            for name, value in params.items()
        }
        return Message(_CONTEXT, sentence, words)


def _likeliest(meant: list[Judgement]) -> str | None:
    """Return the approved address of the judgements, with the scheme of the platform's own one if there is a choice."""
    good = [(found.link, found.platform.link) for found in meant if found.link and found.platform]
    same = [link for link, own in good if own and own.scheme == link.scheme]
    return next((link.url for link in (*same, *(link for link, _ in good))), None)


def _is_no_platform(entry: Entry) -> bool:
    return entry.kind is not Kind.PLATFORM


def _not_listed(message: Message, suggestion: str | None = None) -> Judgement:
    return Judgement(Verdict.NOT_LISTED, None, None, message, suggestion)


def _quoted(text: str) -> str:
    return shortened(text, _LONGEST_QUOTE)


def _link(url: str) -> Link | None:
    try:
        return Link(url)
    except ValueError:
        return None


def _addresses(text: str) -> Iterator[str]:
    """Find the addresses in a text, each once, without the punctuation that follows them."""
    seen = set()
    for match in _ADDRESS.finditer(text):
        address = match[0].rstrip(_AFTER_AN_ADDRESS)
        if address not in seen and len(address) <= MAXIMUM_LENGTH:
            seen.add(address)
            yield address


_APPROVED = QT_TRANSLATE_NOOP("Rooms", "The link leads to the platform {title}.")
_NO_PLATFORM = QT_TRANSLATE_NOOP(
    "Rooms", "{host} belongs to “{title}”, which is not a platform for rooms. Save a link of a platform."
)
_LISTED_ALONE = QT_TRANSLATE_NOOP("Rooms", "{host} is not the host of a platform for rooms. Save a link of a platform.")
_NOT_LISTED = QT_TRANSLATE_NOOP(
    "Rooms", "{host} is not on the list of approved platforms. Check the link, or ask the helpdesk."
)
_ENCRYPTED_ONLY = QT_TRANSLATE_NOOP("Rooms", "{host} is opened with https:// only. Did you mean “{address}”?")
_WRONG_PORT = QT_TRANSLATE_NOOP(
    "Rooms",
    "{host} is on the list, but not with the port {port}. Check the beginning of the link, or ask the helpdesk.",
)
_LOOKS_LIKE = QT_TRANSLATE_NOOP(
    "Rooms", "{host} only looks like {near} ({title}) and is not on the list. Check the link, or ask the helpdesk."
)
_LOOKS_LIKE_HOST = QT_TRANSLATE_NOOP(
    "Rooms", "{host} only looks like {near} and is not on the list. Check the link, or ask the helpdesk."
)
_EMPTY = QT_TRANSLATE_NOOP("Rooms", "Paste the link of the room: the browser shows it in its address bar.")
_CONTAINS = QT_TRANSLATE_NOOP("Rooms", "The text contains the address “{address}”. Use it?")
_CONTAINS_OTHERS = QT_TRANSLATE_NOOP(
    "Rooms",
    "The text contains several addresses, and none of them is one of an approved platform. Paste one link only.",
)
_DID_YOU_MEAN = QT_TRANSLATE_NOOP("Rooms", "{complaint} Did you mean “{address}”?")
_COMPLAINT = "{complaint} {cure}"  # the same in every language
