"""What ``doctor`` says of each layer of the content: which one is in use, of when it is, and which one is left out."""

from collections.abc import Iterator

from launcher.core.content import Content, LayerReport, LayerStatus
from launcher.core.diagnosis import Finding, Status
from launcher.core.explanation import reason_of
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.moments import written_moment

_CONTEXT = "Doctor"
_NAMES = {
    "bundled": QT_TRANSLATE_NOOP("Doctor", "The content of the program itself"),
    "machine": QT_TRANSLATE_NOOP("Doctor", "The layer of this computer"),
    "room": QT_TRANSLATE_NOOP("Doctor", "The layer of the room"),
    "given": QT_TRANSLATE_NOOP("Doctor", "The layer given on the command line"),
}

_COPIES = {
    "machine": QT_TRANSLATE_NOOP("Doctor", "The last good copy of the layer of this computer"),
    "room": QT_TRANSLATE_NOOP("Doctor", "The last good copy of the layer of the room"),
}


def layer_findings(content: Content) -> Iterator[Finding]:
    """Return a finding for each layer; the last good copy of a layer that is left out has one of its own."""
    seen: set[str] = set()
    for layer in content.layers:
        is_copy = layer.name in seen
        seen.add(layer.name)
        finding_id = f"layer-{layer.name}-last-good" if is_copy else f"layer-{layer.name}"
        source = (_COPIES if is_copy else _NAMES).get(layer.name)
        name = layer.name if source is None else Message(_CONTEXT, source)
        make = _left_out if layer.status is LayerStatus.REFUSED else _used
        yield make(finding_id, name, layer)


def _used(finding_id: str, name: str | Message, layer: LayerReport) -> Finding:
    params = {
        "layer": name,
        "edition": layer.edition,
        "time": written_moment(layer.changed) or "?",
        "file": layer.path,
        "count": str(len(layer.problems)),
    }
    if not layer.problems:
        text = QT_TRANSLATE_NOOP("Doctor", "{layer} is in use: edition {edition}, file of {time} ({file}).")
        return Finding(finding_id, Status.OK, Message(_CONTEXT, text, params))
    mistaken = QT_TRANSLATE_NOOP(
        "Doctor", "{layer} is in use but has mistakes ({count}): edition {edition}, file of {time} ({file})."
    )
    cure = QT_TRANSLATE_NOOP("Doctor", "The command “nkzu-helpdesk validate” names each of them with its cure.")
    return Finding(finding_id, Status.WARNING, Message(_CONTEXT, mistaken, params), Message(_CONTEXT, cure))


def _left_out(finding_id: str, name: str | Message, layer: LayerReport) -> Finding:
    found = reason_of(layer)
    reason, cure = ("", None) if found is None else (found.message, found.cure)
    text = QT_TRANSLATE_NOOP("Doctor", "{layer} is left out ({file}). {reason}")
    params = {"layer": name, "file": layer.path, "reason": reason}
    return Finding(finding_id, Status.FAILED, Message(_CONTEXT, text, params), cure)
