"""``explain``: what is shown, which layer set it, and which layers were refused, as plain values for JSON.

The keys are a contract with scripts: more may come, none goes.
"""

from launcher.core.catalogue import Announcement, Catalogue, Entry, Organisation, Regulation, Reminder
from launcher.core.content import Content, LayerReport, LayerStatus
from launcher.core.languages import LocalText
from launcher.core.origins import WHOLE
from launcher.core.problems import Problem
from launcher.core.quick_typing import Any


def texts(text: LocalText | None) -> dict[str, str] | None:
    """Return a text in three languages by language code."""
    return None if text is None else {"kk": text.kk, "ru": text.ru, "en": text.en}


def explain_catalogue(catalogue: Catalogue, entry_id: str | None = None) -> dict[str, Any]:
    """Return everything that the catalogue shows; only one entry and its guides if `entry_id` is given."""
    entries = catalogue.entries
    if entry_id is not None:
        named = catalogue.entry(entry_id)
        entries = () if named is None else (named, *catalogue.guides_of(named))
    return {
        "edition": catalogue.edition,
        "organisation": None if catalogue.organisation is None else _organisation(catalogue.organisation),
        "regulation": None if catalogue.regulation is None else _regulation(catalogue.regulation),
        "hosts": [
            {"host": rule.host, "ports": list(rule.ports), "subdomains": rule.subdomains, "http_ok": rule.http_ok}
            for rule in catalogue.hosts.rules
        ],
        "health": catalogue.health.url if catalogue.health else None,
        "rooms": [{"room": room.room, "hosts": list(room.hosts)} for room in catalogue.rooms],
        "categories": [{"id": category.id, "title": texts(category.title)} for category in catalogue.categories],
        "entries": [_entry(entry, catalogue) for entry in entries],
        "reminders": [_reminder(reminder) for reminder in catalogue.reminders],
        "announcements": [_announcement(announcement) for announcement in catalogue.announcements],
    }


def explain_content(content: Content, entry_id: str | None = None) -> dict[str, Any]:
    """Return what :func:`explain_catalogue` does, each thing with which layer set which of its keys as ``set_by``.

    ``hidden`` names the entries that a layer took away.
    """
    value, origins = explain_catalogue(content.catalogue, entry_id), content.origins
    for section in ("categories", "entries", "reminders", "announcements"):
        for item in value[section]:
            item["set_by"] = dict(origins.of(section, item["id"]))
    for rule, fields in zip(value["hosts"], origins.hosts, strict=True):
        rule["set_by"] = dict(fields)
    for section in ("organisation", "regulation"):
        if value[section] is not None:
            value[section]["set_by"] = dict(origins.of(section))
    value["set_by"] = dict(origins.of(*WHOLE))
    value["hidden"] = [{"id": name, "layer": layer} for name, layer in origins.hidden.items()]
    return value


def explain_layers(content: Content) -> list[dict[str, Any]]:
    """Return each layer with what became of it; the reason is added by the face that knows the language.

    `changed` is when its file was last changed, an ISO time, None where that is not known.
    """
    return [
        {
            "name": layer.name,
            "path": layer.path,
            "status": layer.status.value,
            "edition": layer.edition,
            "changed": layer.changed or None,
            "problems": len(layer.problems),
        }
        for layer in content.layers
    ]


def reason_of(layer: LayerReport) -> Problem | None:
    """Return the mistake to name first: of a layer that was left out the last one found, which decided it."""
    if layer.status is LayerStatus.REFUSED:
        return next(reversed(layer.problems), None)
    return next(iter(layer.problems), None)


def _organisation(organisation: Organisation) -> dict[str, Any]:
    return {
        "name": texts(organisation.name),
        "short_name": texts(organisation.short_name),
        "web_name": organisation.web_name,
        "product": texts(organisation.product),
        "helpdesk": texts(organisation.helpdesk),
    }


def _regulation(regulation: Regulation) -> dict[str, Any]:
    order, validity, recommended = regulation.order, regulation.validity, regulation.recommended_by
    return {
        "document": texts(regulation.document),
        "title": texts(regulation.title),
        "audience": texts(regulation.audience),
        "order": None if order is None else {"number": order.number, "annex": order.annex, "date": order.date},
        "amendments": [
            {"number": item.number, "date": item.date, "clauses": list(item.clauses), "text": texts(item.text)}
            for item in regulation.amendments
        ],
        "recommended_by": None
        if recommended is None
        else {"text": texts(recommended.text), "protocol": recommended.protocol, "date": recommended.date},
        "validity": None
        if validity is None
        else {
            "from": validity.since,
            "until": validity.until,
            "condition": texts(validity.condition),
            "note": texts(validity.note),
        },
        "translation_note": texts(regulation.translation_note),
        "clauses": [
            {"id": clause.id, "title": texts(clause.title), "summary": texts(clause.summary)}
            for clause in regulation.clauses
        ],
    }


def _entry(entry: Entry, catalogue: Catalogue) -> dict[str, Any]:
    reminder = catalogue.reminder_for(entry)
    return {
        "id": entry.id,
        "kind": entry.kind.value,
        "title": texts(entry.title),
        "short_title": texts(entry.short_title),
        "summary": texts(entry.summary),
        "url": None if entry.link is None else entry.link.url,
        "written_as": entry.written_as,
        "icon": entry.icon,
        "category": entry.category,
        "clause": entry.clauses[0],
        "also_clauses": list(entry.clauses[1:]),
        "source": entry.source.value,
        "for": entry.audience.value,
        "guides": list(entry.guides),
        "keywords": {language: list(words) for language, words in entry.keywords.items()},
        "streams": entry.streams,
        "format": None if entry.format is None else entry.format.value,
        "language": entry.language,
        "note": texts(entry.note),
        "reminder": None if reminder is None else reminder.id,
        "layer": entry.layer,
    }


def _reminder(reminder: Reminder) -> dict[str, Any]:
    return {
        "id": reminder.id,
        "clause": reminder.clause,
        "code_clause": reminder.code_clause,
        "occasion": reminder.occasion.value,
        "title": texts(reminder.title),
        "text": texts(reminder.text),
        "advice": [texts(advice) for advice in reminder.advice],
        "require": reminder.requirement.value,
    }


def _announcement(announcement: Announcement) -> dict[str, Any]:
    return {
        "id": announcement.id,
        "text": texts(announcement.text),
        "from": announcement.since,
        "until": announcement.until,
        "layer": announcement.layer,
    }
