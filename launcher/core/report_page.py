"""The report as a page to read: one file without scripts and with nothing from elsewhere, for screen and paper."""

from collections.abc import Callable, Iterable, Mapping
from html import escape

from launcher.core.diagnosis import SIGNS
from launcher.core.languages import Language
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_typing import Any

MARK = '<meta name="generator" content="nkzu-helpdesk report">'
_TITLE = QT_TRANSLATE_NOOP("Report", "Report for the helpdesk")
_NOTE = QT_TRANSLATE_NOOP(
    "Report",
    "It has no names of people, no name of this computer, no passwords, and no addresses that somebody typed.",
)
# Their headings, in the order of the page.
PARTS = {
    "versions": QT_TRANSLATE_NOOP("Report", "Versions"),
    "display": QT_TRANSLATE_NOOP("Report", "Display"),
    "fonts": QT_TRANSLATE_NOOP("Report", "Fonts"),
    "browsers": QT_TRANSLATE_NOOP("Report", "Browsers"),
    "proxy": QT_TRANSLATE_NOOP("Report", "Proxy"),
    "content": QT_TRANSLATE_NOOP("Report", "Content"),
    "checks": QT_TRANSLATE_NOOP("Report", "Last check of the addresses"),
    "machine": QT_TRANSLATE_NOOP("Report", "Settings of this computer"),
    "paths": QT_TRANSLATE_NOOP("Report", "Folders"),
    "events": QT_TRANSLATE_NOOP("Report", "Last events"),
}
FINDINGS = QT_TRANSLATE_NOOP("Report", "What was found")
NOTHING = QT_TRANSLATE_NOOP("Report", "Nothing.")
_STYLE = (
    "body{font:16px/1.45 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1b1b1b;background:#fff}"
    "table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:.3em .6em;text-align:left;"
    "vertical-align:top;overflow-wrap:anywhere}th{width:14em;font-weight:600}h2{margin-top:1.6em}"
    "li{margin:.4em 0}.failed{color:#a30000}.warning{color:#7a4b00}"
)
_FRAME = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
{mark}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<h1>{title}</h1>
<p>{made}</p>
<p>{note}</p>
{parts}
</body>
</html>
"""


def report_page(report: Mapping[str, Any], language: Language, say: Callable[[Message], str]) -> str:
    """Return the page for a `report` in the `language` that `say` speaks. Everything from outside is escaped."""

    def said(sentence: str) -> str:
        return escape(say(Message("Report", sentence)))

    parts = [f"<h2>{said(FINDINGS)}</h2>\n{_findings(report['findings'])}"]
    for key, heading in PARTS.items():
        if key in report:
            parts.append(f"<h2>{said(heading)}</h2>\n{_shown(report[key]) or f'<p>{said(NOTHING)}</p>'}")
    return _FRAME.format(
        language=language.value, mark=MARK, title=said(_TITLE), style=_STYLE,
        made=escape(str(report["made"])), note=said(_NOTE), parts="\n".join(parts),
    )  # fmt: skip


def _findings(findings: Iterable[Mapping[str, Any]]) -> str:
    lines = [
        f'<li class="{escape(str(one["status"]))}">{SIGNS.get(str(one["status"]), "")} '
        f"{escape(str(one['message']))} {escape(str(one['cure'] or ''))}</li>"
        for one in findings
    ]
    return f"<ul>{''.join(lines)}</ul>"


def _shown(value: Any) -> str:
    """Return a value as tables and lists; empty for nothing."""
    if isinstance(value, Mapping):
        rows = "".join(
            f"<tr><th>{escape(str(key))}</th><td>{_shown(one) or '–'}</td></tr>" for key, one in value.items()
        )
        return f"<table>{rows}</table>" if rows else ""
    if isinstance(value, bool):
        return str(value).lower()  # as in the JSON beside it
    if isinstance(value, list):
        return f"<ul>{''.join(f'<li>{_item(one)}</li>' for one in value)}</ul>" if value else ""
    return "–" if value is None else escape(str(value))


def _item(value: Any) -> str:
    """Return one item of a list: what has no parts of its own in one line, as events have."""
    if isinstance(value, Mapping) and not any(isinstance(one, Mapping | list) for one in value.values()):
        return " · ".join(f"{escape(str(key))}: <b>{_shown(one)}</b>" for key, one in value.items())
    return _shown(value)
