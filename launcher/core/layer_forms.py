"""The forms of the helpdesk: what somebody has filled in becomes a step of a layer, and what is wrong with it.

There is no second validator: the step is read as the launcher will read it, and each mistake that it brings is given
back to the field that it stands in.
"""

import re
from collections.abc import Mapping, Sequence

from launcher.core.catalogue import Catalogue, Entry, Kind, Source
from launcher.core.layer_draft import LayerDraft, Section
from launcher.core.links import DEFAULT_PORTS, HostList, Link
from launcher.core.look_alikes import resembles
from launcher.core.problems import Problem, problem
from launcher.core.quick_dataclasses import dataclass, field
from launcher.core.quick_typing import Any, Protocol

_DAY_FIRST = re.compile(r"([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})", re.ASCII)
_PICTOGRAMS = {
    Kind.PLATFORM: "monitor", Kind.MAIL: "mail", Kind.MESSENGER: "message", Kind.GUIDE: "document",
    Kind.DOCUMENT: "document",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """A text as it is typed in the three languages; an empty one is not there yet."""

    kk: str = ""
    ru: str = ""
    en: str = ""

    def values(self) -> dict[str, str]:
        """Return what there is, by the codes of the languages."""
        return {code: text for code in ("kk", "ru", "en") if (text := getattr(self, code).strip())}


@dataclass(frozen=True, slots=True)
class Placed:
    """A draft with what a form says, and the JSON pointer of the item that the form is about."""

    draft: LayerDraft
    pointer: str
    problems: tuple[Problem, ...] = ()  # those that no layer can have, with pointers inside the item


class Form(Protocol):
    """What somebody has filled in."""

    @property
    def section(self) -> Section:
        """The list of the layer that it is about."""

    @property
    def id(self) -> str:
        """The item of that list."""

    def placed(self, draft: LayerDraft, shown: Catalogue, below: Catalogue) -> Placed:
        """Return `draft` with it; `shown` is what the draft shows, `below` what is shown without it."""


@dataclass(frozen=True, slots=True)
class HostOffer:
    """A host that is not approved yet, and that somebody may approve together with the address.

    `key` is what a form has to say for that: another address needs to be agreed to anew. `resembles` is the approved
    host that it looks like, if it does.
    """

    host: str
    key: str
    is_encrypted: bool
    resembles: str | None = None


def host_offer(url: str, hosts: HostList) -> HostOffer | None:
    """Return what would have to be approved before `url` may be opened; None if nothing, or if it is no address."""
    link = _link(url)
    if link is None or hosts.allows(link):
        return None
    near = resembles(link.host, (rule.host for rule in hosts.rules if not rule.names(link.host)))
    named = bool(hosts.naming(link.host))
    return HostOffer(link.host, _key(link), link.scheme == "https", None if named or near is None else near.host)


def _link(url: str) -> Link | None:
    try:
        return Link(url)
    except ValueError:
        return None


def _key(link: Link) -> str:
    return f"{link.scheme}://{link.host}:{link.port}"


def _with_host(draft: LayerDraft, url: str, approved: str, hosts: HostList) -> LayerDraft:
    """Return the draft with the host of `url` on its list, if just this was `approved` and is needed."""
    link = _link(url)
    if link is None or hosts.allows(link) or approved != _key(link):
        return draft
    rule: dict[str, Any] = {"host": link.host}
    if link.port != DEFAULT_PORTS[link.scheme]:
        rule["ports"] = [link.port]
    if link.scheme == "http":
        rule["http_ok"] = True
    return draft.with_new("hosts", rule)


@dataclass(frozen=True, slots=True)
class AddressForm:
    """Another address for an entry. `approved` is the key of a host offer that was agreed to."""

    id: str
    url: str
    approved: str = ""
    section: Section = "entries"

    def placed(self, draft: LayerDraft, shown: Catalogue, below: Catalogue) -> Placed:
        """Say also that the address is not the regulation's any more, and what that one was."""
        url, entry = self.url.strip(), below.entry(self.id)
        changes: dict[str, Any] = {"url": url}
        if entry is not None and entry.link is not None and entry.source is Source.REGULATION:
            changes["source"] = Source.PUBLIC.value
            if entry.written_as is None:
                changes["written_as"] = entry.link.url
        draft = draft.with_changes(self.section, self.id, changes)
        return _placed(_with_host(draft, url, self.approved, shown.hosts), self)


@dataclass(frozen=True, slots=True)
class HideForm:
    """An entry, or an announcement, that is not to be shown any more."""

    id: str
    section: Section = "entries"

    def placed(self, draft: LayerDraft, shown: Catalogue, below: Catalogue) -> Placed:
        """Hide what a weaker layer has; what only this one has goes out of it."""
        items: Sequence[Any] = below.entries if self.section == "entries" else below.announcements
        is_below = any(item.id == self.id for item in items)
        return _placed(draft.hiding(self.section, self.id, is_below=is_below), self)


@dataclass(frozen=True, slots=True)
class EntryForm:
    """A new entry. Fields that nobody needs to think about follow from its kind."""

    id: str
    kind: Kind
    title: Words
    summary: Words
    url: str
    category: str
    clause: str
    streams: bool = False
    approved: str = ""
    section: Section = "entries"

    def placed(self, draft: LayerDraft, shown: Catalogue, below: Catalogue) -> Placed:
        """Put the entry to the end of the list."""
        url = self.url.strip()
        may_lack = self.kind in {Kind.MESSENGER, Kind.DOCUMENT}
        item: dict[str, Any] = {
            "id": self.id, "kind": self.kind.value, "title": self.title.values(), "summary": self.summary.values(),
            "url": None if may_lack and not url else url, "icon": _PICTOGRAMS[self.kind], "category": self.category,
            "clause": self.clause, "source": Source.PUBLIC.value,
        }  # fmt: skip
        if self.streams:
            item["streams"] = True
        return _added(self, item, _with_host(draft, url, self.approved, shown.hosts), shown.entry(self.id) is not None)


@dataclass(frozen=True, slots=True)
class AnnouncementForm:
    """A sentence or two for everybody, from one day to another, both included; no last day means: until withdrawn."""

    id: str
    text: Words
    since: str
    until: str = ""
    section: Section = "announcements"

    def placed(self, draft: LayerDraft, shown: Catalogue, below: Catalogue) -> Placed:
        """Put the announcement to the end of the list."""
        until = iso_date(self.until) if self.until.strip() else None
        item = {"id": self.id, "text": self.text.values(), "from": iso_date(self.since), "until": until}
        return _added(self, item, draft, any(known.id == self.id for known in shown.announcements))


def _placed(draft: LayerDraft, form: Form) -> Placed:
    index = draft.index_of(form.section, form.id)
    return Placed(draft, "" if index is None else f"/{form.section}/{index}")


def _added(form: Form, item: Mapping[str, Any], draft: LayerDraft, is_taken: bool) -> Placed:
    """Put a new item to the end of a list.

    In a layer the name of an entry below means a change of that entry, so the reader of layers sees no mistake in it.
    """
    pointer = f"/{form.section}/{len(draft.items(form.section))}"
    taken = (problem("duplicate-id", f"{pointer}/id", value=form.id),) if is_taken else ()
    hidden = draft.item(form.section, form.id)
    if hidden is not None and not is_taken:  # it was hidden and is there anew, all of it
        return Placed(draft.with_item(form.section, form.id, item), _placed(draft, form).pointer)
    return Placed(draft.with_new(form.section, item), pointer, taken)


def iso_date(text: str) -> str:
    """Return a date as the file has it; people here write the day first."""
    found = _DAY_FIRST.fullmatch(text.strip())
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else text.strip()


def name_for(words: str, stem: str, taken: Sequence[str]) -> str:
    """Return a name for the file made of the Latin letters in `words`, or else `stem`; none of those `taken`."""
    parts = re.findall(r"[a-z0-9]+", words.lower())
    name = "-".join(parts)[:40].strip("-")
    name = name if name and name[0].isalpha() else f"{stem}-{name}".strip("-")
    tries = (name if number == 1 else f"{name}-{number}" for number in range(1, len(taken) + 2))
    return next(found for found in tries if found not in taken)


@dataclass(frozen=True, slots=True)
class Usual:
    """What an entry of a kind usually has: the group and the clause of those that are there."""

    category: str
    clause: str
    streams: bool = field(default=False)


def usual(kind: Kind, catalogue: Catalogue) -> Usual:
    """Return what the first entry of this `kind` has, or the first that there is of each."""
    like: Entry | None = next((entry for entry in catalogue.entries if entry.kind is kind), None)
    if like is not None:
        return Usual(like.category, like.clauses[0])
    clauses = () if catalogue.regulation is None else catalogue.regulation.clauses
    return Usual(next((one.id for one in catalogue.categories), ""), next((one.id for one in clauses), ""))
