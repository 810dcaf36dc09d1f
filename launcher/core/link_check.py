"""Whether an address may be opened, as the helpdesk is asked on the phone."""

from launcher.core.catalogue import Catalogue, Entry, Kind
from launcher.core.languages import Language
from launcher.core.link_owners import entry_of
from launcher.core.links import Link
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.room_links import Judgement, Verdict, judge


def check_link(text: str, catalogue: Catalogue, language: Language = Language.EN) -> Judgement:
    """Judge an address by the gate and the list of hosts: APPROVED is what the program would open.

    :func:`launcher.core.room_links.judge` asks for more: a room has to be on a platform. Here the mail, a guide
    or a host that is only listed is approved as well; `platform` is then the entry that the link belongs to,
    whatever its kind, or None. All that is refused is explained as for a room.
    """
    link = catalogue.hosts.admit(text.strip())
    entry = None if link is None else entry_of(link, catalogue)
    if link is None or (entry is not None and entry.kind is Kind.PLATFORM):
        return judge(text, catalogue, language)
    return Judgement(Verdict.APPROVED, link, entry, _approval(link, entry, language))


def _approval(link: Link, entry: Entry | None, language: Language) -> Message:
    if entry is None:
        return Message(
            "Links", QT_TRANSLATE_NOOP("Links", "{host} is on the list of approved hosts."), {"host": link.host}
        )
    sentence = QT_TRANSLATE_NOOP("Links", "The link leads to “{title}”, which is on the list.")
    return Message("Links", sentence, {"title": entry.title.text(language)})
