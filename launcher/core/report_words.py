"""The report in the words of whoever reads it in a window.

In files and on the clipboard it keeps the names of the JSON, which are the same whoever sends it.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_typing import Any

_CONTEXT = "ReportWords"
# By where they are. What is not named here is a name of others, such as a variable's, and stays as it is.
_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "versions.version": QT_TRANSLATE_NOOP("ReportWords", "program"),
        "versions.system": QT_TRANSLATE_NOOP("ReportWords", "operating system"),
        "versions.frozen": QT_TRANSLATE_NOOP("ReportWords", "built program"),
        "display.screens": QT_TRANSLATE_NOOP("ReportWords", "screens"),
        "display.environment": QT_TRANSLATE_NOOP("ReportWords", "environment variables"),
        "browsers.name": QT_TRANSLATE_NOOP("ReportWords", "name"),
        "browsers.program": QT_TRANSLATE_NOOP("ReportWords", "file"),
        "browsers.default": QT_TRANSLATE_NOOP("ReportWords", "by default"),
        "proxy.variable": QT_TRANSLATE_NOOP("ReportWords", "variable"),
        "proxy.host": QT_TRANSLATE_NOOP("ReportWords", "host"),
        "proxy.port": QT_TRANSLATE_NOOP("ReportWords", "port"),
        "proxy.signs_in": QT_TRANSLATE_NOOP("ReportWords", "with a password"),
        "proxy.hosts": QT_TRANSLATE_NOOP("ReportWords", "hosts without a proxy"),
        "machine.status": QT_TRANSLATE_NOOP("ReportWords", "file of settings"),
        "machine.shared": QT_TRANSLATE_NOOP("ReportWords", "shared computer"),
        "machine.locked": QT_TRANSLATE_NOOP("ReportWords", "settings that the administrator has set"),
        "machine.kiosk": QT_TRANSLATE_NOOP("ReportWords", "kiosk"),
        "machine.kiosk.idle_minutes": QT_TRANSLATE_NOOP("ReportWords", "minutes without use that end a turn"),
        "machine.kiosk.without_private_browser": QT_TRANSLATE_NOOP("ReportWords", "without a private browser"),
        "machine.kiosk.has_staff_code": QT_TRANSLATE_NOOP("ReportWords", "staff code"),
        "paths.resources": QT_TRANSLATE_NOOP("ReportWords", "files of the program"),
        "paths.translations": QT_TRANSLATE_NOOP("ReportWords", "translations"),
        "paths.data": QT_TRANSLATE_NOOP("ReportWords", "what this person has saved"),
    }
)
_VALUES: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("machine.status", "absent"): QT_TRANSLATE_NOOP("ReportWords", "there is none"),
        ("machine.status", "sound"): QT_TRANSLATE_NOOP("ReportWords", "in order"),
        ("machine.status", "broken"): QT_TRANSLATE_NOOP("ReportWords", "damaged"),
        ("machine.kiosk.without_private_browser", "refuse"): QT_TRANSLATE_NOOP("ReportWords", "nothing is opened"),
        ("machine.kiosk.without_private_browser", "open"): QT_TRANSLATE_NOOP("ReportWords", "opened after a warning"),
    }
)
_YES, _NO = QT_TRANSLATE_NOOP("ReportWords", "yes"), QT_TRANSLATE_NOOP("ReportWords", "no")


def in_words(report: Mapping[str, Any], say: Callable[[Message], str]) -> dict[str, Any]:
    """Return a `report` with names and values as `say` says them; its parts keep their names."""
    return {name: _said(name, value, say) for name, value in report.items()}


def _said(place: str, value: Any, say: Callable[[Message], str]) -> Any:
    if isinstance(value, Mapping):
        return {_name(f"{place}.{key}", key, say): _said(f"{place}.{key}", one, say) for key, one in value.items()}
    if isinstance(value, list):
        return [_said(place, one, say) for one in value]
    if isinstance(value, bool):
        return say(Message(_CONTEXT, _YES if value else _NO))
    words = _VALUES.get((place, value)) if isinstance(value, str) else None
    return value if words is None else say(Message(_CONTEXT, words))


def _name(place: str, key: str, say: Callable[[Message], str]) -> str:
    words = _NAMES.get(place)
    return key if words is None else say(Message(_CONTEXT, words))
