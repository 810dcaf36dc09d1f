"""The pages of the helpdesk's window and the cards beside them: the one place where a page is hung in.

A page has a tab as soon as it stands in `PAGES`. It is made when its tab is first chosen, so its modules are imported
in the function that makes it.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from launcher.core.quick_typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from launcher.faces.helpdesk import HelpdeskWindow
    from launcher.faces.helpdesk_services import HelpdeskServices

translate = QCoreApplication.translate


class HelpdeskTab(StrEnum):
    """The pages that there can be, in their order."""

    LINKS = "links"
    COMPUTER = "computer"
    LAYERS = "layers"
    EDIT = "edit"


class HelpdeskPage(Protocol):
    """One page, as the window knows it."""

    @property
    def widget(self) -> QWidget:
        """What is shown: as high as its content, and higher where there is room. The window scrolls it."""

    def focus_first(self) -> None:
        """Put the keyboard where work on this page begins."""

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Do what a key is for that nothing inside the window took; tell whether it was for something."""

    def may_leave(self) -> bool:
        """Tell whether the window may close; ask the person first where something would be lost."""

    def follow(self, services: "HelpdeskServices") -> None:
        """Show the content that `services` have now; what the person is doing goes on."""

    def stop(self) -> None:
        """End what is going on: the window closes."""


# Makes a page or a card for a window; the widget is the parent of what is made.
PageMaker = Callable[["HelpdeskServices", "HelpdeskWindow", QWidget], HelpdeskPage]
CardMaker = Callable[["HelpdeskServices", "HelpdeskWindow", QWidget], QWidget]


def _links(services: "HelpdeskServices", window: "HelpdeskWindow", parent: QWidget) -> HelpdeskPage:
    from launcher.faces.helpdesk_links import LinksFlow

    return LinksFlow(services, window, parent)


def _call_code(services: "HelpdeskServices", window: "HelpdeskWindow", parent: QWidget) -> QWidget:
    from launcher.ui.call_card import CallCard

    card = CallCard(services.content.catalogue, services.speech, services.clock, parent)
    window.followed.connect(lambda followed: card.follow(followed.content.catalogue))
    return card


def _computer(services: "HelpdeskServices", window: "HelpdeskWindow", parent: QWidget) -> HelpdeskPage:
    from launcher.faces.helpdesk_computer import ComputerFlow

    return ComputerFlow(services, window, parent)


def _layers(services: "HelpdeskServices", window: "HelpdeskWindow", parent: QWidget) -> HelpdeskPage:
    from launcher.faces.helpdesk_layers import LayersFlow

    return LayersFlow(services, window, parent)


def _link_card(services: "HelpdeskServices", window: "HelpdeskWindow", parent: QWidget) -> QWidget:
    from launcher.ui.link_box import LinkCard

    card = LinkCard(lambda: window.services.content.catalogue, services.speech, parent)
    window.followed.connect(lambda _: card.box.retranslate())
    return card


def _report_card(services: "HelpdeskServices", window: "HelpdeskWindow", parent: QWidget) -> QWidget:
    from launcher.faces.helpdesk_report import report_flow
    from launcher.ui.report_card import ReportCard

    card, flow = ReportCard(services.speech, parent), report_flow(services, window)
    card.asked.connect(flow.save)
    flow.told.connect(card.tell)
    window.followed.connect(flow.follow)
    return card


def _edit(services: "HelpdeskServices", window: "HelpdeskWindow", parent: QWidget) -> HelpdeskPage:
    from launcher.faces.helpdesk_edit import EditFlow

    return EditFlow(services, window, parent)


PAGES: Mapping[HelpdeskTab, PageMaker] = MappingProxyType(
    {
        HelpdeskTab.LINKS: _links,
        HelpdeskTab.COMPUTER: _computer,
        HelpdeskTab.LAYERS: _layers,
        HelpdeskTab.EDIT: _edit,
    }
)

# Beside every page, from the top.
CARDS: tuple[CardMaker, ...] = (_call_code, _link_card, _report_card)


def tab_words(tab: HelpdeskTab) -> str:
    """Return what `tab` is called in the language spoken now."""
    names = {
        HelpdeskTab.LINKS: translate("Helpdesk", "Links"),
        HelpdeskTab.COMPUTER: translate("Helpdesk", "This computer"),
        HelpdeskTab.LAYERS: translate("Helpdesk", "Layers"),
        HelpdeskTab.EDIT: translate("Helpdesk", "Edit"),
    }
    return names[tab]
