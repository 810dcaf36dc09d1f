"""What is said when an entry is passed on: in an invitation, and on the card of a class."""

from collections.abc import Callable

from launcher.core.catalogue import Catalogue, Entry, Kind, Reminder
from launcher.core.languages import Language
from launcher.core.link_owners import platform_of
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass

_CONTEXT = "Sharing"
_LONGEST_SHOWN = 180  # characters of an address that a person may want to type from paper
_LONGEST_FILE_NAME = 180  # bytes; 255 fit, and the end of the name and that of a temporary file come after it
# Names that Windows keeps for devices, whatever ending follows.
_DEVICES = {"con", "prn", "aux", "nul"} | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}


@dataclass(frozen=True, slots=True)
class Handout:
    """An entry as it is passed on in one language; what is a Message is put into that language by the face.

    `platform` is None where the entry is the platform itself; `rule` and `rule_source` where no reminder applies.
    """

    language: Language
    title: str
    address: str
    approval: Message | None
    platform: str | None = None
    rule: str | None = None
    rule_source: Message | None = None
    organisation: str = ""


def shown_address(address: str) -> str:
    """Return the address as it is printed: a very long one is shortened in its middle, for nobody types it."""
    if len(address) <= _LONGEST_SHOWN:
        return address
    half = _LONGEST_SHOWN // 2
    return f"{address[:half]}…{address[-half:]}"


def handout(entry: Entry, catalogue: Catalogue, language: Language) -> Handout | None:
    """Return what to say about `entry`, None if it has no address to pass on."""
    if entry.link is None:
        return None
    is_own = catalogue.entry(entry.id) is None
    platform = platform_of(entry.link, catalogue) if is_own else None
    reminder = catalogue.reminder_for(entry)
    organisation = catalogue.organisation
    return Handout(
        language=language,
        title=entry.title.text(language),
        address=entry.link.url,
        approval=_approval(entry, catalogue, language, is_own=is_own),
        platform=None if platform is None else platform.title.text(language),
        rule=None if reminder is None else reminder.text.text(language),
        rule_source=None if reminder is None else _source(reminder),
        organisation="" if organisation is None else organisation.name.text(language),
    )


def _approval(entry: Entry, catalogue: Catalogue, language: Language, *, is_own: bool) -> Message | None:
    """Return what the regulation has to do with `entry`: of a room, it approves the platform and not the room."""
    if catalogue.regulation is None or not entry.clauses:
        return None
    if is_own:
        words = QT_TRANSLATE_NOOP("Sharing", "The platform is approved by clause {clause}: {document}.")
    elif entry.kind in {Kind.GUIDE, Kind.DOCUMENT}:
        words = QT_TRANSLATE_NOOP("Sharing", "Named in clause {clause}: {document}.")
    else:
        words = QT_TRANSLATE_NOOP("Sharing", "Approved by clause {clause}: {document}.")
    document = catalogue.regulation.document.text(language)
    return Message(_CONTEXT, words, {"clause": entry.clauses[0], "document": document})


def _source(reminder: Reminder) -> Message:
    params = {"clause": reminder.clause, "code_clause": reminder.code_clause}
    # Whoever is handed this does not have the regulation before them, so its name is said too.
    words = QT_TRANSLATE_NOOP("Sharing", "Regulation, clause {clause} · Code of Ethics, clause {code_clause}")
    return Message(_CONTEXT, words, params)


def camera_hint() -> Message:
    """Return what to do with the code on a card."""
    return Message(_CONTEXT, QT_TRANSLATE_NOOP("Sharing", "Point your phone's camera at the code."))


def no_code_hint() -> Message:
    """Return what to do with a card whose link is too long for a code."""
    words = QT_TRANSLATE_NOOP(
        "Sharing", "The link is too long for a code. Open this card as a file and press the link."
    )
    return Message(_CONTEXT, words)


def invitation(shared: Handout, say: Callable[[Message], str]) -> str:
    """Return the text of an invitation: name, platform, link, what approves it, the reminder; a line for each.

    `say` puts messages into the language of `shared`.
    """
    lines = [shared.title]
    if shared.platform is not None:
        words = QT_TRANSLATE_NOOP("Sharing", "Platform: {platform}")
        lines.append(say(Message(_CONTEXT, words, {"platform": shared.platform})))
    words = QT_TRANSLATE_NOOP("Sharing", "Link: {address}")
    lines.append(say(Message(_CONTEXT, words, {"address": shared.address})))
    if shared.approval is not None:
        lines.append(say(shared.approval))
    if shared.rule is not None and shared.rule_source is not None:
        words = QT_TRANSLATE_NOOP("Sharing", "Reminder of ethics. {rule} ({source})")
        lines.append(say(Message(_CONTEXT, words, {"rule": shared.rule, "source": shared.rule_source})))
    return "\n".join(lines) + "\n"


def file_name(title: str) -> str:
    """Return a name without ending for a file about `title`, one that every system takes; all letters stay."""
    kept = "".join(letter if letter.isalnum() or letter in " -_." else " " for letter in title)
    short = " ".join(kept.split())[:60].encode()[:_LONGEST_FILE_NAME].decode(errors="ignore").strip(". ")
    if not short or short.partition(".")[0].strip().lower() in _DEVICES:
        return f"card {short}".strip()
    return short
