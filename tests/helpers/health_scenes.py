"""The windows as people meet them when sites, or the network, are not in order."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from launcher.core.call_advice import WORDS
from launcher.core.catalogue import Catalogue, Entry
from launcher.core.health import Page, Verdict, judge, judge_page
from launcher.core.links import Link
from launcher.core.observations import Observation, Trouble
from launcher.core.tile_marks import Board, board_of
from launcher.faces.kiosk import KioskWindow
from launcher.ui.trouble_dialog import Trouble as ToldTrouble
from launcher.ui.trouble_dialog import TroubleDialog
from tests.helpers.kiosk_stage import KioskStage
from tests.helpers.ui_stage import LAPTOP, Stage

Scene = Callable[[Stage], QWidget]

CODE = "2510-1709"
# Of each kind one; what is not named works.
FAULTS: Mapping[str, tuple[Trouble | None, int | None]] = {
    "moodle": (Trouble.SILENT, None),
    "bigbluebutton": (None, 503),
    "mail": (None, 404),
    "telegram": (Trouble.EXPIRED, None),
    "zoom": (None, 429),
    "distance-learning-section": (Trouble.REFUSED, None),
    "zoom-help": (Trouble.NAME_NOT_FOUND, None),
}


def link_of(catalogue: Catalogue, name: str) -> Link:
    """The address of an entry, which it has to have."""
    entry = catalogue.entry(name)
    assert entry is not None
    assert entry.link is not None
    return entry.link


def page_of(catalogue: Catalogue, faults: Mapping[str, tuple[Trouble | None, int | None]] = FAULTS) -> Page:
    """What a round comes to where these entries have these faults."""
    looks = []
    for entry in catalogue.entries:
        trouble, status = faults.get(entry.id, (None, 200))
        if entry.link is not None and (entry.id in faults or not _has_host_of(faults, entry, catalogue)):
            looks.append(Observation(link=entry.link, trouble=trouble, status=status, ahead=None if trouble else 0.0))
    return judge_page(looks, catalogue.hosts)


def _has_host_of(faults: Mapping[str, object], entry: Entry, catalogue: Catalogue) -> bool:
    """Whether a round asks another page of the same host."""
    assert entry.link is not None
    return any(link_of(catalogue, name).host == entry.link.host for name in faults)


def board(catalogue: Catalogue) -> Board:
    """What is shown of the faults."""
    return board_of(page_of(catalogue), catalogue.entries)


def cut_off(catalogue: Catalogue) -> Page:
    """What a round comes to where nothing answers."""
    links = [entry.link for entry in catalogue.entries if entry.link is not None]
    return judge_page([Observation(link=link, trouble=Trouble.SILENT) for link in links], catalogue.hosts)


def home_marked(stage: Stage) -> QWidget:
    """The window of a teacher when some sites are down."""
    window = stage.window()
    window.resize(*LAPTOP)
    window.view.show_marks(board(stage.content.catalogue).marks)
    return window


def _kiosk(stage: Stage) -> KioskWindow:
    window = KioskStage(stage.content, stage.speech, stage.theme).window()
    window.resize(*LAPTOP)
    window.turn.touch()
    return window


def kiosk_marked(stage: Stage) -> QWidget:
    """The kiosk when some sites are down."""
    window = _kiosk(stage)
    window.view.show_marks(board(stage.content.catalogue).marks)
    return window


def kiosk_guides_marked(stage: Stage) -> QWidget:
    """Its page of guides then."""
    window = _kiosk(stage)
    window.view.show_marks(board(stage.content.catalogue).marks)
    window.view.show_guides()
    return window


def kiosk_cut_off(stage: Stage) -> QWidget:
    """The kiosk when the proxy does not answer."""
    window = _kiosk(stage)
    catalogue = stage.content.catalogue
    links = [entry.link for entry in catalogue.entries if entry.link is not None]
    page = judge_page([Observation(link=link, trouble=Trouble.PROXY_SIGN_IN) for link in links], catalogue.hosts)
    common = board_of(page, catalogue.entries).common
    assert common is not None
    window.view.show_common(common.line, CODE, is_news=True)
    return window


def trouble_of(verdict: Verdict) -> Scene:
    """What is wrong with Moodle when a check has found this."""

    def scene(stage: Stage) -> QWidget:
        catalogue = stage.content.catalogue
        entry = catalogue.entry("moodle")
        assert entry is not None
        found = judge(Observation(link=link_of(catalogue, "moodle")), catalogue.hosts)
        mark = board_of(Page((replace(found, verdict=verdict),)), [entry]).marks["moodle"]
        words = WORDS[mark.cause].what
        return TroubleDialog(ToldTrouble(entry, mark, words, "08:14", CODE), stage.speech, None)

    scene.__name__ = f"trouble_{verdict.name.lower()}"
    return scene


def common_of(trouble: Trouble) -> Scene:
    """The window of a teacher when every address has met this."""

    def scene(stage: Stage) -> QWidget:
        window = stage.window()
        window.resize(*LAPTOP)
        catalogue = stage.content.catalogue
        links = [entry.link for entry in catalogue.entries if entry.link is not None]
        page = judge_page([Observation(link=link, trouble=trouble) for link in links], catalogue.hosts)
        common = board_of(page, catalogue.entries).common
        assert common is not None, trouble
        window.view.show_common(common.line, CODE, is_news=False)
        return window

    scene.__name__ = f"common_{trouble.name.lower()}"
    return scene


def common_network_sign_in(stage: Stage) -> QWidget:
    """The window of a teacher on a network that wants them to sign in."""
    window = stage.window()
    window.resize(*LAPTOP)
    catalogue = stage.content.catalogue
    found = judge(Observation(link=link_of(catalogue, "moodle")), catalogue.hosts)
    common = board_of(Page((replace(found, verdict=Verdict.NETWORK_SIGN_IN),)), catalogue.entries).common
    assert common is not None
    window.view.show_common(common.line, CODE, is_news=False)
    return window


# Those of which a tile has a mark.
MARKED = (
    Verdict.NOT_ANSWERING, Verdict.SITE_FAULT, Verdict.PAGE_GONE, Verdict.ELSEWHERE, Verdict.BUSY,
)  # fmt: skip
HEALTH_SCENES = (
    home_marked, *map(trouble_of, MARKED),
    common_network_sign_in,
    *map(common_of, (Trouble.SILENT, Trouble.PROXY_SIGN_IN, Trouble.NOT_YET_VALID, Trouble.UNTRUSTED)),
)  # fmt: skip
KIOSK_HEALTH_SCENES = (kiosk_marked, kiosk_guides_marked, kiosk_cut_off)
