"""What the kiosk says of itself to the next person."""

from PySide6.QtCore import QCoreApplication

from launcher.core.machine_settings import BROKEN_NOTICE
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.faces.kiosk_services import KioskServices

if TYPE_CHECKING:
    from launcher.core.kiosk_roles import Cleaning

translate = QCoreApplication.translate


def state_words(services: KioskServices) -> str:
    """Return what is wrong with the program itself; empty if nothing is."""
    if services.is_safe:
        return f"▲ {_safe_words()}"
    return f"▲ {services.speech.say(BROKEN_NOTICE)}" if services.is_broken else ""


def end_words(cleaning: "Cleaning", *, has_traces: bool) -> str:
    """Return what has become of everything that the last person left."""
    if has_traces:
        return translate(
            "Kiosk",
            "▲ The last person used a browser that keeps traces. If a site shows somebody else's account, sign out of "
            "it first.",
        )
    if cleaning.is_clean:
        return translate("Kiosk", "✓ Everything of the last person was removed from this computer.")
    return translate(
        "Kiosk", "▲ Not everything of the last person could be removed from this computer. Please tell the helpdesk."
    )


def _safe_words() -> str:
    return translate(
        "Kiosk",
        "The program had to be started again several times, so it now does as little as possible. "
        "You can go on working; please tell the helpdesk.",
    )
