"""Content of which something could not be used, and the windows that say so."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from launcher.core.content import Content, LayerSource, load_content
from launcher.core.problems import problem
from launcher.ui.problem_notice import ProblemDialog
from tests.helpers.content_layers import bundled
from tests.helpers.ui_stage import LAPTOP, Stage


def problems(stage: Stage) -> QWidget:
    """The mistakes of a broken layer."""
    return ProblemDialog(broken_content(), stage.speech, None)


def layer_left_out(stage: Stage) -> QWidget:
    """The window where a layer of the administrator could not be used, and nothing took its place."""
    window = replace(stage, content=spoilt_content(copy=False)).window()
    window.resize(*LAPTOP)
    return window


def part_left_out(stage: Stage) -> QWidget:
    """The window where some entries could not be used."""
    window = replace(stage, content=broken_content()).window()
    window.resize(*LAPTOP)
    return window


def nothing_to_show(stage: Stage) -> QWidget:
    """The window where the program's own content is broken."""
    window = replace(stage, content=load_content([LayerSource("bundled", "content.json", b"{")])).window()
    window.resize(*LAPTOP)
    return window


def layer_details(stage: Stage) -> QWidget:
    """Why it could not be used, for the helpdesk."""
    return ProblemDialog(spoilt_content(copy=False), stage.speech, None)


LAYER_SCENES = (problems, layer_left_out, part_left_out, nothing_to_show, layer_details)


def spoilt_content(*, copy: bool) -> Content:
    """The bundled content with a layer of the administrator that may not be believed, and a sound `copy` of it."""
    place = "/etc/nkzu-launcher/rooms/305.json"
    spare = LayerSource("room", "/etc/nkzu-launcher/rooms/305.last-good.json", b'{"schema": 1}')
    untrusted = problem("file-writable", file=place)
    layer = LayerSource("room", place, None, untrusted, last_good=(lambda: spare) if copy else None)
    return load_content([LayerSource("bundled", "content.json", bundled()), layer])


def broken_content() -> Content:
    """A layer of which one entry is sound and others are not."""
    words = '{"kk": "Бір", "ru": "Один", "en": "One"}'
    entry = f'"kind": "guide", "title": {words}, "summary": {words}, "icon": "link", "category": "all", "clause": "1"'
    text = f"""{{"schema": 1, "hosts": [{{"host": "one.kz"}}], "categories": [{{"id": "all", "title": {words}}}],
    "entries": [
      {{"id": "one", {entry}, "source": "public", "url": "https://one.kz/"}},
      {{"id": "two", {entry}, "source": "public", "url": "https://two.kz/"}},
      {{"id": "three", {entry}, "source": "somewhere", "url": "one.kz:81", "colour": "red"}}]}}"""
    return load_content([LayerSource("room", "room-204.json", text.encode())])
