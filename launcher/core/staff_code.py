"""The code with which staff leave the kiosk: only its scrypt hash is known here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StaffCode:
    """A stored hash. Never holds the code itself."""

    salt: bytes
    hash: bytes


def staff_code_from_text(text: str) -> StaffCode | None:
    """Read what ``nkzu-helpdesk staff-code`` printed; None for anything else."""
    return None
