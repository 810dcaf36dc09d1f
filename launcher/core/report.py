"""The report for support: what is in it, in which order.

There is no user name, no name of the computer, no home folder, no address that somebody typed, no password of a proxy
and no hash of a staff code. The name of the computer is left out because that of a private one often is its owner's
(``Aigerim-PC``), and whoever sends a report can say from where it is.
"""

from collections.abc import Callable, Mapping, Sequence

from launcher.core.catalogue import Catalogue
from launcher.core.content import Content
from launcher.core.diagnosis import Diagnosis
from launcher.core.explanation import explain_layers, reason_of
from launcher.core.machine_settings import MachineSettings
from launcher.core.messages import Message
from launcher.core.network import Site
from launcher.core.proxies import proxy_site
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from launcher.core.check_table import CheckTable

KIND = "nkzu-helpdesk-report"
SCHEMA = 1
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What the system found beside the diagnosis; nothing of it is cleaned yet.

    `events` are lines of a log, None where none was named; `lost_log` is the one that could not be read. `made` is an
    ISO time.
    """

    made: str
    language: str
    screens: tuple[str, ...]
    fonts: tuple[str, ...]
    environment: Mapping[str, str]
    machine: MachineSettings
    has_machine_file: bool
    events: tuple[bytes, ...] | None = None
    lost_log: str | None = None


# What of the environment changes how the program looks and where it opens.
_DISPLAY = (
    *("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORM"),
    *("QT_SCALE_FACTOR", "QT_FONT_DPI", "GDK_SCALE", "LANG", "LANGUAGE"),
)


def findings_value(diagnosis: Diagnosis, say: Callable[[Message], str]) -> list[dict[str, Any]]:
    """Return what ``doctor`` has found, in words, as values for JSON."""
    return [
        {
            "id": finding.id,
            "status": finding.status.value,
            "message": say(finding.message),
            "cure": None if finding.cure is None else say(finding.cure),
        }
        for finding in diagnosis.findings
    ]


def layers_value(content: Content, say: Callable[[Message], str]) -> list[dict[str, Any]]:
    """Return each layer with what became of it and, in words, why."""
    layers = explain_layers(content)
    for layer, report in zip(layers, content.layers, strict=True):
        found = reason_of(report)
        layer["reason"] = None if found is None else f"{say(found.message)} {say(found.cure)}"
    return layers


def checks_value(table: "CheckTable", say: Callable[[Message], str]) -> list[dict[str, Any]] | None:
    """Return what the last checks have found, the time of each included; None where nothing has been checked."""
    found = [
        {
            "id": row.entry.id,
            "url": row.link.url,
            "verdict": row.finding.verdict.value,
            "message": say(row.finding.message),
            "milliseconds": row.finding.seen.milliseconds,
            "redirects": list(row.finding.seen.redirects),
            "checked": None if row.checked is None else row.checked.isoformat(timespec="seconds"),
        }
        for row in table.rows
        if row.finding is not None
    ]
    return found or None


def report_value(
    facts: ReportFacts,
    diagnosis: Mapping[str, Any],
    layers: Sequence[Mapping[str, Any]],
    checks: Sequence[Mapping[str, Any]] | None = None,
) -> dict[str, Any]:
    """Return the report, not cleaned yet. `diagnosis` has the findings and facts of ``doctor`` as values for JSON.

    `checks` are left out where nothing was checked.
    """
    found: dict[str, Any] = dict(diagnosis["facts"])
    browsers, paths = found.pop("browsers", []), found.pop("paths", {})
    edition = found.pop("edition", "")
    for name in ("display", "desktop"):
        found.pop(name, None)
    return {
        "kind": KIND,
        "schema": SCHEMA,
        "made": facts.made,
        "language": facts.language,
        "versions": found,
        "findings": diagnosis["findings"],
        "display": {
            "screens": list(facts.screens),
            "environment": {name: facts.environment[name] for name in _DISPLAY if facts.environment.get(name)},
        },
        "fonts": list(facts.fonts),
        "browsers": browsers,
        "proxy": proxies_value(facts.environment),
        "content": {"edition": edition, "layers": [dict(layer) for layer in layers]},
        **({} if checks is None else {"checks": [dict(check) for check in checks]}),
        "machine": machine_value(facts.machine, has_file=facts.has_machine_file),
        "paths": paths,
    }


def proxies_value(environment: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the proxies that are set: whether a name and a password are in them, but neither."""
    found: list[dict[str, Any]] = []
    for name in _PROXIES:
        for variable in (name, name.upper()):
            written = environment.get(variable, "").strip()
            if written and name == "no_proxy":
                found.append({"variable": variable, "hosts": [_bare(host) for host in written.split(",")]})
            elif written:
                site = proxy_site(_bare_address(written))
                found.append({"variable": variable, **_site_value(site), "signs_in": "@" in written})
    return found


def _bare_address(written: str) -> str:
    """Return the address of a proxy without name and password, which may have any character in them."""
    scheme, separator, rest = written.partition("://") if "://" in written else ("", "", written)
    return f"{scheme}{separator}{_bare(rest)}"


def _bare(host: str) -> str:
    return host.strip().rpartition("@")[2]


def _site_value(site: Site | None) -> dict[str, Any]:
    return {"host": None, "port": None} if site is None else {"host": site.host, "port": site.port}


def machine_value(machine: MachineSettings, *, has_file: bool) -> dict[str, Any]:
    """Return what the administrator has decided; of a staff code only whether there is one."""
    status = "broken" if machine.is_broken else "sound" if has_file else "absent"
    kiosk = machine.kiosk
    return {
        "status": status,
        "shared": machine.shared,
        "locked": sorted(machine.locked),
        "kiosk": {
            "idle_minutes": kiosk.idle_minutes,
            "without_private_browser": kiosk.without_private_browser.value,
            "has_staff_code": kiosk.staff_code is not None,
        },
    }


def known_addresses(catalogue: Catalogue) -> frozenset[str]:
    """Return the addresses that the content itself names."""
    return frozenset(entry.link.url for entry in catalogue.entries if entry.link is not None)


def known_names(catalogue: Catalogue) -> frozenset[str]:
    """Return the ids that the content itself names."""
    return frozenset(item.id for items in (catalogue.entries, catalogue.reminders) for item in items)
