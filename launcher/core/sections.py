"""The sections of a content file: from one JSON object to one type of the catalogue.

Each function returns None where what is left would be of no use to a person; the reader holds the reasons.
"""

import json

from launcher.core.catalogue import (
    Amendment,
    Announcement,
    Audience,
    Category,
    Clause,
    Entry,
    Format,
    Kind,
    Occasion,
    Order,
    Organisation,
    Recommendation,
    Regulation,
    Reminder,
    Requirement,
    Source,
    Validity,
)
from launcher.core.links import HostList, HostRule, Link, is_host
from launcher.core.plain_entries import MAY_LACK_ADDRESS, plain_entry
from launcher.core.problems import pointer_to
from launcher.core.shape import Reader


def organisation(reader: Reader) -> Organisation | None:
    """Read whose regulation it is."""
    name, short_name = reader.local_text("name"), reader.local_text("short_name")
    web_name, product = reader.text("web_name"), reader.local_text("product")
    helpdesk = reader.local_text("helpdesk", required=False)
    reader.finish()
    if name is None or short_name is None or product is None:
        return None
    return Organisation(name=name, short_name=short_name, web_name=web_name or "", product=product, helpdesk=helpdesk)


def regulation(reader: Reader) -> Regulation | None:
    """Read the document that approves the entries."""
    document, title = reader.local_text("document"), reader.local_text("title")
    audience = reader.local_text("audience")
    order, validity = _order(reader.child("order")), _validity(reader.child("validity"))
    amendments = tuple(filter(None, map(_amendment, reader.children("amendments"))))
    recommended_by = _recommendation(reader.child("recommended_by", required=False))
    translation_note = reader.local_text("translation_note", required=False)
    clauses = tuple(filter(None, map(_clause, reader.children("clauses", required=True))))
    reader.finish()
    if document is None or title is None:
        return None
    return Regulation(
        document=document,
        title=title,
        audience=audience,
        order=order,
        amendments=amendments,
        recommended_by=recommended_by,
        validity=validity,
        translation_note=translation_note,
        clauses=clauses,
    )


def _order(reader: Reader | None) -> Order | None:
    if reader is None:
        return None
    number, annex, date = reader.text("number"), reader.text("annex"), reader.date("date")
    reader.finish()
    return Order(number=number, annex=annex, date=date) if number and annex and date else None


def _amendment(reader: Reader) -> Amendment | None:
    number, date, text = reader.text("number"), reader.date("date"), reader.local_text("text")
    clauses = reader.texts("clauses")
    reader.finish()
    if not number or not date or text is None:
        return None
    return Amendment(number=number, date=date, clauses=clauses, text=text)


def _recommendation(reader: Reader | None) -> Recommendation | None:
    if reader is None:
        return None
    text, protocol, date = reader.local_text("text"), reader.text("protocol"), reader.date("date")
    reader.finish()
    return Recommendation(text=text, protocol=protocol, date=date) if text and protocol and date else None


def _validity(reader: Reader | None) -> Validity | None:
    if reader is None:
        return None
    since, condition = reader.date("from"), reader.local_text("condition")
    until = None if reader.allows_null("until") else reader.date("until")
    note = reader.local_text("note", required=False)
    reader.finish()
    if since is None or condition is None:
        return None
    return Validity(since=since, until=until, condition=condition, note=note)


def _clause(reader: Reader) -> Clause | None:
    clause_id, title, summary = reader.text("id"), reader.local_text("title"), reader.local_text("summary")
    reader.finish()
    return Clause(id=clause_id, title=title, summary=summary) if clause_id and title and summary else None


def host_rule(reader: Reader) -> HostRule | None:
    """Read one line of the list of approved hosts."""
    host, moved_to = reader.text("host"), reader.text("moved_to", required=False)
    for key, value in (("host", host), ("moved_to", moved_to)):
        if value and not is_host(value):
            reader.note("bad-host", key, value=value)
            host = None
    ports = []
    for index, port in enumerate(reader.items("ports")):
        if type(port) is int and 1 <= port <= 65535:
            ports.append(port)
        else:
            # As it stands in the file: of "80" the quotation marks are the mistake.
            value = json.dumps(port, ensure_ascii=False)
            reader.note_at(pointer_to(pointer_to(reader.pointer, "ports"), index), "bad-port-number", value=value)
    subdomains, http_ok = reader.flag("subdomains"), reader.flag("http_ok")
    expect_text = reader.text("expect_text", required=False)
    reader.finish()
    if not host:
        return None
    return HostRule(
        host=host,
        ports=tuple(ports),
        subdomains=subdomains,
        http_ok=http_ok,
        expect_text=expect_text,
        moved_to=moved_to,
    )


def health(root: Reader, hosts: HostList, below: Link | None) -> Link | None:
    """Read where the campus says how the sites are; `below` is what the weaker layers say."""
    if root.allows_null("health"):
        return None
    if "health" not in root.values:
        return below
    link = hosts.admit(root.values["health"])
    if link is None:
        from launcher.core.link_faults import refusal  # a sound file needs no reasons

        root.problems.append(refusal(root.values["health"], hosts, pointer_to(root.pointer, "health")))
    elif link.scheme != "https":
        root.note("health-not-encrypted", "health", address=link.url)
    else:
        return link
    return below


def category(reader: Reader) -> Category | None:
    """Read one group of entries."""
    category_id, title = reader.identifier("id"), reader.local_text("title")
    reader.finish()
    return Category(id=category_id, title=title) if category_id and title else None


def entry(reader: Reader, hosts: HostList, layer: str) -> Entry | None:
    """Read one entry; its address passes the gate and must stay on the list of `hosts`."""
    return plain_entry(reader.values, hosts, layer) or _entry(reader, hosts, layer)


def _entry(reader: Reader, hosts: HostList, layer: str) -> Entry | None:
    entry_id, kind = reader.identifier("id"), reader.choice("kind", Kind)
    title, summary = reader.local_text("title"), reader.local_text("summary")
    icon, category_id = reader.identifier("icon"), reader.identifier("category")
    clause, source = reader.text("clause"), reader.choice("source", Source)
    audience = reader.choice("for", Audience, Audience.EVERYONE)
    short_title, note = reader.local_text("short_title", required=False), reader.local_text("note", required=False)
    guides, also_clauses = reader.texts("guides"), reader.texts("also_clauses")
    written_as, language = reader.text("written_as", required=False), reader.text("language", required=False)
    streams, target = reader.flag("streams"), reader.optional_choice("format", Format)
    keywords = reader.texts_by_language("keywords")
    refused, link = _address(reader, kind, hosts)
    reader.finish("hidden")
    if refused or not (entry_id and kind and title and summary and category_id and clause):
        return None
    return Entry(
        id=entry_id,
        kind=kind,
        title=title,
        summary=summary,
        icon=icon or "link",
        category=category_id,
        clauses=(clause, *also_clauses),
        source=source or Source.PUBLIC,
        link=link,
        short_title=short_title,
        written_as=written_as,
        audience=audience or Audience.EVERYONE,
        guides=guides,
        keywords=keywords,
        streams=streams,
        format=target,
        language=language,
        note=note,
        layer=layer,
    )


def _address(reader: Reader, kind: Kind | None, hosts: HostList) -> tuple[bool, Link | None]:
    """Return whether the entry must be left out because of its address, and its link."""
    if reader.allows_null("url"):
        if kind in MAY_LACK_ADDRESS or kind is None:
            return False, None
        reader.note("address-needed", "url")
        return True, None
    if "url" not in reader.values:
        reader.note("missing-key", "url", key="url")
        return True, None
    link = hosts.admit(reader.values["url"])
    if link is not None:
        return False, link
    from launcher.core.link_faults import refusal  # a sound file needs no reasons

    reader.problems.append(refusal(reader.values["url"], hosts, pointer_to(reader.pointer, "url")))
    return True, None


def reminder(reader: Reader) -> Reminder | None:
    """Read one reminder of ethics."""
    reminder_id, occasion = reader.identifier("id"), reader.choice("occasion", Occasion)
    clause, code_clause = reader.text("clause"), reader.text("code_clause")
    title, text, advice = reader.local_text("title"), reader.local_text("text"), reader.local_texts("advice")
    requirement = reader.choice("require", Requirement, Requirement.SHOW)
    reader.finish()
    if not (reminder_id and occasion and clause and code_clause and title and text):
        return None
    return Reminder(
        id=reminder_id,
        clause=clause,
        code_clause=code_clause,
        occasion=occasion,
        title=title,
        text=text,
        advice=advice,
        requirement=requirement or Requirement.SHOW,
    )


def announcement(reader: Reader, layer: str) -> Announcement | None:
    """Read one announcement. That it has no end must be said: nobody is to forget it."""
    announcement_id, text, since = reader.identifier("id"), reader.local_text("text"), reader.date("from")
    is_endless = reader.allows_null("until")
    until = None if is_endless else reader.date("until")
    reader.finish("hidden")
    if not (announcement_id and text and since and (is_endless or until)):
        return None
    return Announcement(id=announcement_id, text=text, since=since, until=until, layer=layer)
