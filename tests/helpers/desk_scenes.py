"""What belongs to a teacher, in the states in which people meet it: rooms, pins, menus, and passing an entry on."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolTip, QVBoxLayout, QWidget

from launcher.core.catalogue import Entry
from launcher.core.content import load_content
from launcher.core.languages import Language
from launcher.core.links import Link
from launcher.core.messages import Message
from launcher.core.present_layout import PresentLayout
from launcher.core.roles import Loaded
from launcher.core.rooms import Room, Rooms, room_entry
from launcher.core.sharing import handout
from launcher.core.shelf import MOST_PINNED, MOST_RECENT, Shelf
from launcher.faces.teacher_desk import PersonalStores
from launcher.system.room_files import RoomFiles
from launcher.ui.class_card import CardWords, paint_card
from launcher.ui.entry_actions import EntryAction
from launcher.ui.entry_menu import EntriesMenu, EntryMenu, RoomsMenu
from launcher.ui.labels import tool_tip
from launcher.ui.qr_sheet import QrSheet
from launcher.ui.room_dialog import RemoveRoomDialog, RoomDialog
from launcher.ui.share_dialog import ShareDialog, ShareWay
from launcher.ui.tray_icon import TrayIcon
from launcher.ui.why_dialog import WhyDialog
from tests.helpers.desk_stage import BIG_BLUE_BUTTON, UNLISTED, ZOOM, MemoryStore, many_rooms, room
from tests.helpers.helpdesk_scenes import layer_sources
from tests.helpers.ui_stage import LAPTOP, Stage, settle

NAME = "Ақпараттық жүйелер кафедрасының бағдарламалау негіздері пәнінен дәрістері, ИТ-20"  # 80 letters
MEETING = "https://us02web.zoom.us/j/85512345678?pwd=QmFzZTY0U3RyaW5nSGVyZQ.1"
ROOMS = Rooms(
    (room(1, "ИТ-201, дәріс", BIG_BLUE_BUTTON, "bigbluebutton"), room(2, NAME), room(3, "ИТ-21, 22", UNLISTED, ""))
)
SHELF = Shelf(("moodle", "room-r1"), ("zoom", "mail"))


def personal(stage: Stage, rooms: Rooms, shelf: Shelf) -> Stage:
    """The same stage for somebody who has rooms and pins."""
    stores = PersonalStores(MemoryStore(Loaded(rooms)), MemoryStore(Loaded(shelf)), RoomFiles())
    return replace(stage, stores=stores)


def _window(stage: Stage) -> QWidget:
    window = stage.window()
    window.resize(*LAPTOP)
    return window


def own_nothing(stage: Stage) -> QWidget:
    """The window of somebody who has neither rooms nor pins yet."""
    return _window(personal(stage, Rooms(), Shelf()))


def own_some(stage: Stage) -> QWidget:
    """The window with rooms, one of which is no longer approved, pinned and recent entries."""
    return _window(personal(stage, ROOMS, SHELF))


def own_many(stage: Stage) -> QWidget:
    """The window with more rooms and pins than there is room for."""
    names = tuple(entry.id for entry in stage.content.catalogue.entries)
    shelf = Shelf(names[:MOST_PINNED], names[MOST_PINNED : MOST_PINNED + MOST_RECENT])
    return _window(personal(stage, many_rooms(20), shelf))


def own_all(stage: Stage) -> QWidget:
    """The same, all rooms shown."""
    window = own_many(stage)
    next(found for found in window.findChildren(QPushButton) if "(20)" in found.text()).click()
    return window


def with_layout(name: str) -> Callable[[Stage], QWidget]:
    """The window of somebody whose computer tells the keyboard layout, which has this English name."""

    def scene(stage: Stage) -> QWidget:
        window = replace(stage, keyboard=_Keyboard(name)).window()
        window.resize(*LAPTOP)
        window.make_ready()
        return window

    scene.__name__ = f"layout_{name.lower()}"
    return scene


class _Keyboard:
    def __init__(self, name: str) -> None:
        self._name = name

    def read(self) -> PresentLayout:
        return PresentLayout(self._name)

    def listen(self, told: object) -> bool:
        return False


def _room_dialog(stage: Stage, name: str, link: str, changed: Room | None = None) -> QWidget:
    dialog = RoomDialog(stage.content.catalogue, ROOMS, changed, stage.speech, None)
    for field, text in zip(dialog.findChildren(QLineEdit), (name, link), strict=True):
        field.setText(text)
    settle()
    return dialog


def room_new(stage: Stage) -> QWidget:
    """The question for a new room; an approved address is on the clipboard."""
    QGuiApplication.clipboard().setText(MEETING)
    dialog = RoomDialog(stage.content.catalogue, ROOMS, None, stage.speech, None)
    QGuiApplication.clipboard().clear()
    return dialog


def room_approved(stage: Stage) -> QWidget:
    """A room that can be saved, on a platform with a reminder."""
    return _room_dialog(stage, "Семинар", MEETING)


def room_changed(stage: Stage) -> QWidget:
    """A room whose name is to be another one."""
    return _room_dialog(stage, NAME, BIG_BLUE_BUTTON, ROOMS.items[0])


def room_refused(stage: Stage) -> QWidget:
    """A link that is not approved, and a name that cannot be one."""
    return _room_dialog(stage, NAME * 2, UNLISTED)


def room_corrected(stage: Stage) -> QWidget:
    """A link for which the approved one is offered."""
    return _room_dialog(stage, "Семинар", MEETING.replace("https", "http"))


def room_twice(stage: Stage) -> QWidget:
    """A link that is saved already."""
    return _room_dialog(stage, "Семинар", ZOOM)


def room_removed(stage: Stage) -> QWidget:
    """The question before a room goes."""
    return RemoveRoomDialog(room_entry(ROOMS.items[1], stage.content.catalogue), stage.speech, None)


def entry_menu(stage: Stage) -> QWidget:
    """The menu of an entry, with every line that there can be."""
    menu = EntryMenu(stage.content.catalogue.entries[0], EntryAction, stage.speech, stage.behind())
    menu.resize(menu.sizeHint())  # as it pops up; merely shown, it would have two thirds of the screen at most
    return menu


def rooms_menu(stage: Stage) -> QWidget:
    """The menu of all rooms, of which there is none."""
    return RoomsMenu(stage.behind(), has_rooms=False)


def entries_menu(stage: Stage) -> QWidget:
    """The menu of what found no room on the shelf."""
    return EntriesMenu(stage.content.catalogue.entries[:4], stage.speech, stage.behind())


def tray_menu(stage: Stage) -> QWidget:
    """The menu of the icon in the tray."""
    icon = TrayIcon(stage.speech, stage.behind())
    icon.show_entries(stage.content.catalogue.entries[:2])
    return icon.contextMenu()


def field_menu(stage: Stage) -> QWidget:
    """The menu of a text field, in Qt's own words."""
    stage.speech.load_qt_texts()
    field = QLineEdit("Zoom", stage.behind())
    field.selectAll()
    return field.createStandardContextMenu()


def why_offered(stage: Stage) -> QWidget:
    """Why an entry is here, with what can be done with it, and without the regulation."""
    catalogue = stage.content.catalogue
    entry = next(entry for entry in catalogue.entries if entry.written_as)
    return WhyDialog(entry, catalogue, stage.speech, None, EntryAction, has_regulation=False)


def why_own(stage: Stage) -> QWidget:
    """Why a room is here."""
    return WhyDialog(_meeting(stage), stage.content.catalogue, stage.speech, None)


def why_changed(stage: Stage) -> QWidget:
    """Why an entry is here that a layer of the administrator has changed."""
    catalogue = load_content(layer_sources()).catalogue
    entry = catalogue.entry("zoom")
    assert entry is not None
    return WhyDialog(entry, catalogue, stage.speech, None)


def _meeting(stage: Stage, address: str = MEETING) -> Entry:
    return room_entry(Room("r1", NAME, Link(address), "zoom"), stage.content.catalogue)


def share(stage: Stage) -> ShareDialog:
    """The ways to pass a room on."""
    return ShareDialog(_meeting(stage), stage.content.catalogue, stage.speech, None)


def share_told(stage: Stage) -> QWidget:
    """The same when something was passed on."""
    dialog = share(stage)
    copied = Message("Share", "The invitation is copied.")
    dialog.tell(lambda: stage.speech.say(copied))
    return dialog


def share_without_code(stage: Stage) -> QWidget:
    """The same with a link that is too long for a code."""
    return ShareDialog(_meeting(stage, _long_link()), stage.content.catalogue, stage.speech, None)


def _long_link() -> str:
    return f"{MEETING}&tk={'aB3xY9zQ' * 300}"[:2048]


def qr_sheet(stage: Stage) -> QWidget:
    """The code over the whole screen."""
    sheet = QrSheet(_meeting(stage).title, MEETING, stage.speech, None)
    sheet.resize(*LAPTOP)
    return sheet


def class_card(stage: Stage) -> QWidget:
    """The card of a class, on paper."""
    return _Paper(stage, (stage.speech.language,))


def class_card_of_three(stage: Stage) -> QWidget:
    """The card in three languages, of a link without a code."""
    return _Paper(stage, tuple(Language), _long_link())


class _Paper(QWidget):
    """A page of A4, on the screen for once."""

    def __init__(self, stage: Stage, languages: Iterable[Language], address: str = MEETING) -> None:
        super().__init__()
        self.setWindowTitle(ShareWay.PDF)
        self.resize(630, 891)
        shared = (handout(_meeting(stage, address), stage.content.catalogue, language) for language in languages)
        self._words = [CardWords(one, stage.speech.in_language(one.language)) for one in shared if one is not None]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        paint_card(painter, self._words, "NKZU · 2026-11-22", self.rect().toRectF())
        painter.end()


def tip(stage: Stage) -> QWidget:
    """A tool tip, as long as they are."""
    QToolTip.showText(QPoint(20, 20), tool_tip(stage.speech.text(stage.content.catalogue.entries[0].summary)))
    found = next(found for found in QApplication.allWidgets() if found.inherits("QTipLabel"))
    application = QApplication.instance()
    assert application is not None
    application.removeEventFilter(found)  # with which it would go as soon as a window comes or goes
    ground = QWidget()
    QVBoxLayout(ground).addWidget(found)
    found.show()
    return ground


DESK_SCENES = (
    own_nothing, own_some, own_many, own_all, room_new, room_approved, room_changed, room_refused, room_corrected,
    room_twice, room_removed, why_offered, why_own, why_changed,
    *map(with_layout, ("Kazakh", "Russian", "English", "German")), share, share_told, share_without_code,
    qr_sheet,
)  # fmt: skip
# Made anew each time they are asked for, in the language of then.
PASSING_SCENES = (
    entry_menu, rooms_menu, entries_menu, tray_menu, field_menu, tip, class_card, class_card_of_three,
)  # fmt: skip
