"""Whether an address may be opened, as the helpdesk is asked on the phone, and a teacher by a link in a chat."""

import re

from launcher.core.catalogue import Catalogue, Entry, Kind, Source
from launcher.core.languages import Language, LocalText
from launcher.core.link_owners import entry_of
from launcher.core.links import Link
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import replace
from launcher.core.room_links import Judgement, Verdict, did_you_mean, judge

LINK_ENTRY = "given-link"  # the id of an entry that was made of an address; no content and no room has it
# With a scheme, or a host whose last name is of letters alone.
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://\S*|[^\s/@:?#]+\.[^\W\d_]{2,}(?:[/:?#]\S*)?", re.IGNORECASE)


def looks_like_an_address(text: str) -> bool:
    """Tell whether `text` is meant as an address and not as words to search for."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def check_link(text: str, catalogue: Catalogue, language: Language = Language.EN) -> Judgement:
    """Judge an address by the gate and the list of hosts: APPROVED is what the program would open.

    :func:`launcher.core.room_links.judge` asks for more: a room has to be on a platform. Here the mail, a guide
    or a host that is only listed is approved as well; `platform` is then the entry that the link belongs to,
    whatever its kind, or None. All that is refused is explained as for a room.
    """
    text = text.strip()
    link = catalogue.hosts.admit(text)
    entry = None if link is None else entry_of(link, catalogue)
    if link is None:
        return _meant(text, catalogue) or judge(text, catalogue, language)
    if entry is not None and entry.kind is Kind.PLATFORM:
        return judge(text, catalogue, language)
    return Judgement(Verdict.APPROVED, link, entry, _approval(link, entry, language))


def link_entry(judgement: Judgement) -> Entry | None:
    """Return an approved address as an entry, so that it is opened like any other; None for what is not approved.

    It has the reminder of whatever it belongs to. It is of no layer and in no catalogue, so its address gets into no
    log, and nothing remembers that it was opened.
    """
    link, owner = judgement.link, judgement.platform
    if link is None:
        return None
    if owner is not None:
        return replace(owner, id=LINK_ENTRY, link=link, written_as=None, guides=(), note=None, layer="")
    host = LocalText(link.host, link.host, link.host)
    return Entry(
        id=LINK_ENTRY, kind=Kind.DOCUMENT, title=host, summary=host, icon="link", category="", clauses=(),
        source=Source.PUBLIC, link=link,
    )  # fmt: skip


def _meant(text: str, catalogue: Catalogue) -> Judgement | None:
    """Offer the approved address that is no platform's and that `text` was probably meant to be, such as the mail's."""
    try:
        Link(text)
    except ValueError:
        from launcher.core.link_repairs import canonical  # needed only where something is wrong

        links = [link for link in map(catalogue.hosts.admit, canonical(text)) if link is not None]
        owners = {link: entry_of(link, catalogue) for link in links}
        if links and all(owner is None or owner.kind is not Kind.PLATFORM for owner in owners.values()):
            return did_you_mean(text, links[0].url)
    return None


def _approval(link: Link, entry: Entry | None, language: Language) -> Message:
    if entry is None:
        return Message(
            "Links", QT_TRANSLATE_NOOP("Links", "{host} is on the list of approved hosts."), {"host": link.host}
        )
    sentence = QT_TRANSLATE_NOOP("Links", "The link leads to “{title}”, which is on the list.")
    return Message("Links", sentence, {"title": entry.title.text(language)})
