"""«Is this link ours?» in the states in which people meet it."""

from PySide6.QtWidgets import QWidget

from launcher.ui.link_box import LinkDialog
from tests.helpers.ui_stage import LAPTOP, Stage

MEETING = "https://us05web.zoom.us/j/85512345678?pwd=Jx4bKq7"
LOOK_ALIKE = "https://zo0m.us/j/85512345678"


def search_for_a_link(stage: Stage, address: str = MEETING) -> QWidget:
    """The window with an approved address in the search box."""
    window = stage.window()
    window.resize(*LAPTOP)
    window.make_ready()
    window.view.header.search.setText(address)
    return window


def search_for_a_look_alike(stage: Stage) -> QWidget:
    """The window with an address in the search box that looks like one of ours."""
    return search_for_a_link(stage, LOOK_ALIKE)


def link_dialog(stage: Stage, address: str = MEETING) -> QWidget:
    """The question whose an address is, with an approved one."""
    dialog = LinkDialog(lambda: stage.content.catalogue, stage.speech, None)
    dialog.box.field.setText(address)
    dialog.box.enter()
    return dialog


def link_dialog_offering(stage: Stage) -> QWidget:
    """The same with what is no address yet."""
    return link_dialog(stage, "mail.nkzu.kz")


def link_dialog_not_listed(stage: Stage) -> QWidget:
    """The same with an address of nobody's."""
    return link_dialog(stage, "https://example.kz/")


def link_dialog_look_alike(stage: Stage) -> QWidget:
    """The same with an address that looks like one of ours."""
    return link_dialog(stage, LOOK_ALIKE)


def link_dialog_look_alike_of_none(stage: Stage) -> QWidget:
    """The same with one that looks like a site that is no platform."""
    return link_dialog(stage, "https://www.whatsaqp.com/")


LINK_SCENES = (
    search_for_a_link, search_for_a_look_alike, link_dialog, link_dialog_offering, link_dialog_not_listed,
    link_dialog_look_alike, link_dialog_look_alike_of_none,
)  # fmt: skip
