"""Layers together with what is below them, for the commands that judge files."""

from collections.abc import Iterator
from pathlib import Path

from launcher.core.content import Content, LayerReport, load_content
from launcher.system.content_sources import ContentSources
from launcher.system.files import read_layer


def on_top(bundled: Path, file: Path, given: Path | None) -> tuple[bytes | None, Content]:
    """Return the bytes of `file`, and the content with it on top of the `bundled` one and the one `given`."""
    layers = [read_layer("bundled", bundled)]
    if given is not None and not _is_same(file, given) and not _is_same(given, bundled):
        layers.append(read_layer("given", given))
    if not _is_same(file, bundled):
        layers.append(read_layer("given", file))
    return layers[-1].data, load_content(layers)


def in_force(sources: ContentSources) -> Iterator[tuple[LayerReport, bytes | None, Content]]:
    """Return each layer of which a launcher is made here, the strongest first, with its bytes.

    The content is that of the layer and those below it.
    """
    layers = sources.read()
    for count in range(len(layers), 0, -1):
        below = load_content(layers[: count - 1])
        content = load_content(layers[:count])
        own = content.layers[len(below.layers) :]
        copy = layers[count - 1].last_good
        copied = copy() if copy is not None and len(own) > 1 else None
        data = (layers[count - 1].data, None if copied is None else copied.data)
        for report, read in reversed(tuple(zip(own, data, strict=False))):
            yield report, read, content


def _is_same(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return False
