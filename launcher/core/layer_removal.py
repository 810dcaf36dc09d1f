"""Taking a single change out of a layer again."""

from collections.abc import Iterable, Sequence

from launcher.core.catalogue import Catalogue
from launcher.core.content import LayerSource, load_content
from launcher.core.content_changes import Change, ChangeKind, changes_between
from launcher.core.layer_draft import LayerDraft
from launcher.core.quick_typing import Any

_NAMED = frozenset({"entries", "categories", "reminders", "announcements"})
# Values that a form writes together with another one, and that go with it.
_TOGETHER = {"url": ("source", "written_as")}


def shown_changes(draft: LayerDraft, below: Sequence[LayerSource]) -> tuple[Change, ...]:
    """Return what the layer changes of what is `below` it, without what follows from another change in the list."""
    old, new = load_content(below).catalogue, load_content((*below, draft.source())).catalogue
    return worth_telling(changes_between(old, new))


def worth_telling(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return the `changes` without the edition, and without what follows from another one."""
    fields = {(change.section, change.id, change.field) for change in changes}
    return tuple(change for change in changes if change.kind is not ChangeKind.EDITION and not _follows(change, fields))


def _follows(change: Change, fields: set[tuple[str, str, str]]) -> bool:
    leads = (lead for lead, others in _TOGETHER.items() if change.field in others)
    return any((change.section, change.id, lead) in fields for lead in leads)


def can_go(change: Change, draft: LayerDraft, shown: Catalogue) -> bool:
    """Tell whether a change can be taken out by itself; `shown` is what people see with it.

    What the layer does not say itself follows from something else that it says, and a host goes with the last address
    that needs it.
    """
    if change.section == "hosts":
        is_there = any(_host_name(item) == change.id for item in draft.items("hosts"))
        return is_there and change.id not in _needed(shown)
    return _is_own(change, draft)


def _is_own(change: Change, draft: LayerDraft) -> bool:
    if change.kind in {ChangeKind.ORDER, ChangeKind.EDITION}:
        return False
    if change.section in _NAMED:
        item = draft.item(change.section, change.id)
        if item is None:
            return False
        return _top(change) in item if change.field else not _hides(change) or item.get("hidden") is True
    holder = draft.values.get(change.section)
    return change.section == "health" if not isinstance(holder, dict) else _top(change) in holder


def without_change(draft: LayerDraft, change: Change, below: Sequence[LayerSource]) -> LayerDraft:
    """Return the draft without `change`, and without hosts that only this change needed."""
    before = load_content((*below, draft.source())).catalogue
    if not can_go(change, draft, before):
        return draft
    result = _removed(draft, change, shown_changes(draft, below))
    after = load_content((*below, result.source())).catalogue
    return without_needless_hosts(result, before, after)


def _removed(draft: LayerDraft, change: Change, changes: Iterable[Change]) -> LayerDraft:
    if change.section == "hosts":
        return draft.with_value("hosts", [item for item in draft.items("hosts") if _host_name(item) != change.id])
    if change.section == "health":
        return LayerDraft({key: value for key, value in draft.values.items() if key != "health"})
    if change.section not in _NAMED:
        holder = _without_field(draft.values[change.section], change, changes)
        rest = {key: value for key, value in draft.values.items() if key != change.section or holder}
        return LayerDraft({**rest, **({change.section: holder} if holder else {})})
    item = draft.item(change.section, change.id) or {}
    if change.field:
        item = _without_field(item, change, changes)
    elif _hides(change):
        item = {key: value for key, value in item.items() if key != "hidden"}
    else:
        item = {}
    return draft.with_item(change.section, change.id, item if item.keys() - {"id"} else None)


def _without_field(holder: dict[str, Any], change: Change, changes: Iterable[Change]) -> dict[str, Any]:
    """Return `holder` without the value that `change` is about; of a text in three languages only one goes."""
    top, _, language = change.field.partition(".")
    twins = [
        other
        for other in changes
        if (other.section, other.id, _top(other)) == (change.section, change.id, top) and other.field != change.field
    ]
    value = holder[top]
    if language and twins and change.old is not None and isinstance(value, dict):
        return {**holder, top: {**value, language: change.old}}
    return {key: old for key, old in holder.items() if key not in {top, *_TOGETHER.get(top, ())}}


def _hides(change: Change) -> bool:
    return change.kind in {ChangeKind.HIDDEN, ChangeKind.WITHDRAWN}


def _top(change: Change) -> str:
    return change.field.partition(".")[0]


def _host_name(item: Any) -> str:
    """Return what changes call a rule of the list of hosts."""
    ports = item.get("ports") if isinstance(item, dict) else None
    named = ports if isinstance(ports, list) else []
    return ":".join((str(item.get("host")), *map(str, named))) if isinstance(item, dict) else ""


def without_needless_hosts(draft: LayerDraft, before: Catalogue, after: Catalogue) -> LayerDraft:
    """Return the draft without hosts that an address of `before` needed and none of `after` does."""
    needless = _needed(before) - _needed(after)
    kept = [item for item in draft.items("hosts") if _host_name(item) not in needless]
    return draft if kept == draft.items("hosts") else draft.with_value("hosts", kept)


def _needed(catalogue: Catalogue) -> set[str]:
    """Return the names of the rules by which an address of the catalogue may be opened."""
    links = [link for link in (*(entry.link for entry in catalogue.entries), catalogue.health) if link is not None]
    rules = (rule for rule in catalogue.hosts.rules if any(rule.allows(link) for link in links))
    return {":".join((rule.host, *map(str, rule.ports))) for rule in rules}
