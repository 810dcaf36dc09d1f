"""What a program that is running makes of its layers when they are read again."""

from collections.abc import Sequence

from launcher.core.content import Content, LayerSource, LayerStatus, load_content
from launcher.core.problems import Problem
from launcher.core.quick_dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Reading:
    """What is to be shown, each layer as it was when it was last used, and the layers that `content` was made from."""

    content: Content
    sound: tuple[LayerSource, ...] = ()
    layers: tuple[LayerSource, ...] = ()

    def is_like(self, content: Content) -> bool:
        """Tell whether nobody would see a difference to `content`."""
        return self.content.catalogue == content.catalogue and self.content.problems == content.problems

    def is_same(self, content: Content) -> bool:
        """Tell whether not even the story of a layer is another one than in `content`."""
        return self.content == content

    def is_doubtful(self, content: Content) -> bool:
        """Tell whether a layer is refused that was not in `content`, or not for that: it may be half written."""
        known = _refused(content)
        return any(refused not in known for refused in _refused(self.content))


def _refused(content: Content) -> list[tuple[str, str, tuple[Problem, ...]]]:
    refused = (layer for layer in content.layers if layer.status is LayerStatus.REFUSED)
    return [(layer.name, layer.path, layer.problems) for layer in refused]


def read_again(sources: Sequence[LayerSource], sound: Sequence[LayerSource] = ()) -> Reading:
    """Return what to show of `sources`, weakest first, after those in `sound` were used before.

    A layer that was used and is refused now goes on as it was, and is reported all the same. One that is no longer
    there is gone: that is how a layer is taken back. Not while another one is refused, since that may be the one that
    says which room this is.
    """
    content = load_content(sources)
    used = {(layer.name, layer.path) for layer in content.layers if layer.status is LayerStatus.USED}
    before = {_place(source): source for source in sound}
    instead = [source if _place(source) in used else before.get(_place(source), source) for source in sources]
    if instead != list(sources):
        instead = _with_missing(instead, sound)
        content = replace(load_content(instead), layers=content.layers)
    going_on = (source for source in instead if _place(source) in used or source in sound)
    return Reading(content, tuple(going_on), tuple(instead))


def _with_missing(sources: list[LayerSource], sound: Sequence[LayerSource]) -> list[LayerSource]:
    """Return the `sources` and those of `sound` that are missing among them, each after the one that it came after."""
    found, after = list(sources), 0
    for source in sound:
        places = [_place(other) for other in found]
        if _place(source) not in places:
            found.insert(after, source)
            after += 1
        else:
            after = places.index(_place(source)) + 1
    return found


def _place(source: LayerSource) -> tuple[str, str]:
    return source.name, source.path
