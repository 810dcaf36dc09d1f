"""What ``doctor`` finds on a computer."""

from collections.abc import Mapping
from enum import StrEnum

from launcher.core.messages import Message
from launcher.core.quick_dataclasses import dataclass, field


class Status(StrEnum):
    """How grave a finding is."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


# Before each finding, by its status: a state is never told by colour alone.
SIGNS: Mapping[str, str] = {Status.OK: "✓", Status.WARNING: "▲", Status.FAILED: "✗"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `cure` is None where nothing needs one."""

    id: str
    status: Status
    message: Message
    cure: Message | None = None


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """All findings, and the bare facts that the helpdesk asks for. No user names and nothing that a person typed."""

    findings: tuple[Finding, ...]
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def is_sound(self) -> bool:
        """Tell whether every finding is ok."""
        return all(finding.status is Status.OK for finding in self.findings)
