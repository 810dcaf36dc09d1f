"""The report as plain text: for a window, and to be pasted into a message."""

from collections.abc import Callable, Iterator, Mapping

from launcher.core.diagnosis import SIGNS
from launcher.core.messages import Message
from launcher.core.quick_typing import Any
from launcher.core.report_page import FINDINGS, NOTHING, PARTS

_CONTEXT = "Report"


def report_parts(report: Mapping[str, Any], say: Callable[[Message], str]) -> list[tuple[str, str, str]]:
    """Return for each part of a `report` its name in the JSON, its heading, and its text in lines."""
    nothing = say(Message(_CONTEXT, NOTHING))
    return [
        (name, say(Message(_CONTEXT, heading)), "\n".join(_lines(report[name])) or nothing)
        for name, heading in PARTS.items()
        if name in report
    ]


def report_text(report: Mapping[str, Any], say: Callable[[Message], str]) -> str:
    """Return all of a `report` as text, findings first."""
    findings = "\n".join(
        " ".join(filter(None, (SIGNS.get(one["status"], ""), one["message"], one["cure"])))
        for one in report["findings"]
    )
    parts = [(say(Message(_CONTEXT, FINDINGS)), findings)]
    parts += [(heading, text) for _, heading, text in report_parts(report, say)]
    return "\n\n".join(f"{heading}\n{text}" for heading, text in parts) + "\n"


def _lines(value: Any, indent: str = "") -> Iterator[str]:
    """Give a value line by line; what is inside another one is moved in."""
    if isinstance(value, Mapping):
        for key, one in value.items():
            if isinstance(one, Mapping | list) and one:
                yield f"{indent}{key}:"
                yield from _lines(one, f"{indent}  ")
            else:
                yield f"{indent}{key}: {_word(one)}"
    elif isinstance(value, list):
        for one in value:
            yield f"{indent}{_word(one)}"
    else:
        yield f"{indent}{_word(value)}"


def _word(value: Any) -> str:
    """Return a value in one line."""
    if isinstance(value, Mapping):
        return " · ".join(f"{key}: {_word(one)}" for key, one in value.items())
    if isinstance(value, list):
        return ", ".join(map(_word, value)) or "–"
    if isinstance(value, bool):
        return str(value).lower()  # as in the JSON
    return "–" if value is None or value == "" else str(value)
