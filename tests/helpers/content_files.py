"""A content file like the bundled one, with every address on a local site instead of the real one."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.content import load_content
from launcher.system.files import read_layer
from tests.helpers.content_layers import RESOURCES, bundled_catalogue
from tests.helpers.local_site import LocalSite

BUNDLED = RESOURCES / "content.json"


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A content file and what it says."""

    path: Path
    catalogue: Catalogue

    def entry(self, entry_id: str) -> Entry:
        """The entry of this name; it has to be there."""
        entry = self.catalogue.entry(entry_id)
        assert entry is not None, entry_id
        return entry

    def on_the_screen(self) -> Iterator[Entry]:
        """Every entry in the order in which it is read: each card, then the guides under it."""
        for card in self.cards():
            yield card
            yield from self.catalogue.guides_of(card)

    def cards(self) -> Iterator[Entry]:
        """Every entry that has a card or a row of its own, in the order in which it is read."""
        for category in self.catalogue.categories:
            yield from self.catalogue.in_category(category.id)


def bundled_content() -> ContentFile:
    """The bundled file itself."""
    return ContentFile(BUNDLED, bundled_catalogue())


def local_content(file: Path, host: str, site: LocalSite) -> ContentFile:
    """Write the bundled content to `file`, each address being `host`, the port of `site` and the entry's id."""
    content = local_json(host, site)
    file.write_text(json.dumps(content, ensure_ascii=False, indent=2), encoding="utf-8")
    loaded = load_content((read_layer("given", file),))
    assert not loaded.problems
    return ContentFile(file, loaded.catalogue)


def content_at(folder: Path, sites: Mapping[str, str], *others: str) -> ContentFile:
    """The bundled content, with the entries named in `sites` there, and all the others at `others` in turn."""
    values: dict[str, Any] = json.loads(BUNDLED.read_text(encoding="utf-8"))
    values["hosts"] = [{"host": f"{name}.test", "http_ok": True} for name in {*sites.values(), *others}]
    for number, entry in enumerate(values["entries"]):
        if entry["url"] is not None:
            entry["url"] = f"http://{sites.get(entry['id'], others[number % len(others)])}.test/{entry['id']}"
    file = folder / "content.json"
    file.write_text(json.dumps(values, ensure_ascii=False), encoding="utf-8")
    loaded = load_content((read_layer("given", file),))
    assert not loaded.problems
    return ContentFile(file, loaded.catalogue)


def local_json(host: str, site: LocalSite) -> dict[str, Any]:
    """The bundled content as JSON, with the addresses of a local site."""
    content: dict[str, Any] = json.loads(BUNDLED.read_text(encoding="utf-8"))
    content["hosts"] = [{"host": host, "ports": [site.port], "http_ok": True}]
    for entry in content["entries"]:
        if entry["url"] is not None:
            entry["url"] = f"http://{host}:{site.port}/{entry['id']}"
    return content
