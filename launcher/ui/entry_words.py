"""Small words about an entry that several parts show."""

from PySide6.QtCore import QCoreApplication

from launcher.core.catalogue import Audience, Entry, Format, Kind, Source
from launcher.ui.translation import Speech

translate = QCoreApplication.translate


def clause_words(entry: Entry) -> str:
    """Return «clause 2» or «clauses 3, 6»."""
    if len(entry.clauses) == 1:
        return translate("EntryWords", "clause {number}").format(number=entry.clauses[0])
    return translate("EntryWords", "clauses {numbers}").format(numbers=", ".join(entry.clauses))


def guide_words(guide: Entry, speech: Speech) -> str:
    """Return what a small button for a guide says: its short name, what it is, and its language if it has just one."""
    parts = [speech.text(guide.short_title or guide.title)]
    if guide.format is not None:
        parts.append(format_words(guide.format))
    if guide.language is not None and guide.language != speech.language:
        parts.append(speech.language_name(guide.language))
    return " · ".join(parts)


def format_words(target: Format) -> str:
    """Return what an address leads to, before the click."""
    if target is Format.PDF:
        return translate("EntryWords", "PDF")
    if target is Format.VIDEO:
        return translate("EntryWords", "video")
    return translate("EntryWords", "web page")


def kind_words(kind: Kind) -> str:
    """Return what an entry is."""
    return {
        Kind.PLATFORM: translate("EntryWords", "Approved platform"),
        Kind.MAIL: translate("EntryWords", "Mail"),
        Kind.MESSENGER: translate("EntryWords", "Messenger"),
        Kind.GUIDE: translate("EntryWords", "Guide"),
        Kind.DOCUMENT: translate("EntryWords", "Document"),
    }[kind]


def audience_words(audience: Audience) -> str:
    """Return whom an entry is for."""
    return {
        Audience.EVERYONE: translate("EntryWords", "for teachers and students"),
        Audience.TEACHERS: translate("EntryWords", "for teachers"),
        Audience.STUDENTS: translate("EntryWords", "for students"),
    }[audience]


def source_words(entry: Entry) -> str:
    """Return where the address of an entry comes from."""
    if entry.link is None:
        return translate("EntryWords", "The regulation gives no address.")
    if entry.source is Source.REGULATION:
        return translate("EntryWords", "The regulation gives this address.")
    if entry.written_as is not None:
        return translate(
            "EntryWords", "The regulation gives another address; the helpdesk has put this one in its place."
        )
    return translate(
        "EntryWords", "The regulation gives no address; this is the official public one, added by the program."
    )
