"""An administrator's folder with a layer for the computer and one for its room, and what can be wrong with a layer."""

import codecs
import json
import os
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from launcher.core.content import Content, load_content
from launcher.system.content_sources import ContentSources, last_good
from tests.helpers.content_layers import RESOURCES, bundled_values

HOST = "lab-305-07"
ROOM = "305"
KINDS = ("machine", "room")
# The layer that a test is about sets the title of one entry, and the other layer that of another one; what is wrong in
# a layer is wrong with a third one, which then stays as it was.
WITNESS, OTHER, VICTIM = "moodle", "telegram", "zoom"
ENTRIES = 16


def title(word: str) -> dict[str, str]:
    """A title that is the same in all languages."""
    return dict.fromkeys(("kk", "ru", "en"), word)


def layer_values(*entries: Mapping[str, Any], word: str = "Layer", **more: Any) -> dict[str, Any]:
    """A layer that sets the title of the witness to `word`, and does what else is asked for."""
    named = [{"id": WITNESS, "title": title(word)}, *entries]
    return {"schema": 1, "edition": f"{word} 1", **more, "entries": named}


def layer_bytes(*entries: Mapping[str, Any], word: str = "Layer", **more: Any) -> bytes:
    """The same as a file."""
    return json.dumps(layer_values(*entries, word=word, **more)).encode()


def as_layer(entry_id: str, word: str) -> bytes:
    """A layer that sets the title of one entry."""
    return json.dumps({"schema": 1, "entries": [{"id": entry_id, "title": title(word)}]}).encode()


@dataclass(frozen=True, slots=True)
class LayerFolder:
    """The administrator's folder as an installer leaves it: nobody else may write there."""

    path: Path
    bundled: Path = RESOURCES / "content.json"

    @classmethod
    def make(cls, path: Path, *, bundled: Path = RESOURCES / "content.json") -> "LayerFolder":
        """Make the folder and that of the rooms."""
        (path / "rooms").mkdir(parents=True)
        for folder in (path, path / "rooms"):
            folder.chmod(0o755)
        return cls(path, bundled)

    def file(self, kind: str) -> Path:
        """The file of the layer of the computer, or of its room."""
        return self.path / "content.json" if kind == "machine" else self.path / "rooms" / f"{ROOM}.json"

    def put(self, file: Path, data: bytes) -> Path:
        """Write a file as an installer does."""
        file.write_bytes(data)
        file.chmod(0o644)
        return file

    def set_stage(self, kind: str, *, copy: bool) -> Path:
        """Put everything into its place but the layer of this `kind`; return where that goes.

        Its last good copy is there if a `copy` is asked for.
        """
        rooms = [{"room": ROOM, "hosts": ["LAB-305-*"]}]
        other = {"schema": 1, "rooms": rooms, "entries": [{"id": OTHER, "title": title("Other")}]}
        # Where the layer of the computer is spoilt, nothing says which room it stands in; its own name does.
        place = self.path / "rooms" / f"{HOST}.json" if kind == "machine" else self.file("machine")
        self.put(place, json.dumps(other).encode())
        file = self.file(kind)
        if copy:
            self.put(last_good(file), layer_bytes(word="Copy"))
        return file

    def sources(self, host: str = f"{HOST}.nkzu.kz", given: Path | None = None) -> ContentSources:
        """Where a launcher of the computer `host` finds its layers with this folder as --machine-dir."""
        return ContentSources(self.bundled, self.path, given, is_folder_given=True, host=host)

    def content(self, host: str = HOST) -> Content:
        """What a launcher of the computer `host` shows."""
        return load_content(self.sources(host).read())


@dataclass(frozen=True, slots=True)
class Fault:
    """What is done in the place of a layer, whether the layer is used all the same, and what is said of it."""

    do: Callable[[Path], object]
    is_used: bool = False
    code: str = ""  # of a problem that is named; empty where there is none to name

    @property
    def is_missing(self) -> bool:
        """Whether there is nothing that could be named."""
        return not self.is_used and not self.code


def says(data: bytes) -> Callable[[Path], object]:
    """Write a file of these bytes."""

    def write(file: Path) -> None:
        file.write_bytes(data)
        file.chmod(0o644)

    return write


def _refused(data: bytes, code: str) -> Fault:
    return Fault(says(data), code=code)


def _partly(code: str, *entries: Mapping[str, Any], **more: Any) -> Fault:
    return Fault(says(layer_bytes(*entries, **more)), is_used=True, code=code)


def _raw(code: str, *parts: tuple[str, str]) -> Fault:
    """A layer in whose text something is put into the place of something else."""
    text = layer_bytes({"id": VICTIM, "written_as": "WRITTEN"}, more="MORE").decode()
    for old, new in parts:
        assert old in text
        text = text.replace(old, new)
    return Fault(says(text.encode("utf-8", "surrogatepass")), is_used=True, code=code)


def _victim(**values: Any) -> dict[str, Any]:
    return {"id": VICTIM, **values}


def _sparse(file: Path) -> None:
    with file.open("wb") as opened:
        opened.truncate(1 << 30)
    file.chmod(0o644)


def _device(file: Path) -> None:
    """A device that never ends, or a socket where this person may make no device."""
    try:
        os.mknod(file, 0o644 | 0o020000, os.makedev(1, 5))
    except PermissionError:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(os.path.relpath(file))
    file.chmod(0o644)


def _link(file: Path) -> None:
    real = file.with_name("users.json")
    says(layer_bytes())(real)
    file.symlink_to(real)


def _rights(file_rights: int, folder_rights: int = 0o755) -> Callable[[Path], object]:
    def give(file: Path) -> None:
        says(layer_bytes())(file)
        file.chmod(file_rights)
        file.parent.chmod(folder_rights)

    return give


def _linked_folder(file: Path) -> None:
    """The layer is where it should be, but the way there leads through a link."""
    says(layer_bytes())(file)
    elsewhere = file.parent.with_name("elsewhere")
    file.parent.rename(elsewhere)
    file.parent.symlink_to(elsewhere)


def _complete(**changes: Any) -> bytes:
    values = {**bundled_values(), **changes}
    for entry in values["entries"]:
        if entry["id"] == WITNESS:
            entry["title"] = title("Layer")
    return json.dumps(values).encode()


def _expired() -> bytes:
    """A complete file whose time was over long ago, whatever the clock of the computer says."""
    values = bundled_values()["regulation"]
    validity = {**values["validity"], "from": "1990-01-01", "until": "1990-12-31"}
    return _complete(regulation={**values, "validity": validity})


_TEXT = layer_bytes().decode()
_RUSSIAN = json.dumps(layer_values(note="Слой"), ensure_ascii=False)
_MANY = [{"id": f"t{number}", "title": title("x")} for number in range(10_000)]
_GUIDES = [{"id": VICTIM, "guides": ["zoom-help"]}, {"id": "zoom-help", "guides": ["zoom-help"]}]

FAULTS = {
    "missing": Fault(lambda _: None),
    "empty": _refused(b"", "file-empty"),
    "zeros": _refused(b"\0" * 4096, "file-zeros"),
    "ten megabytes": _refused(b" " * 10_000_000 + _TEXT.encode(), "file-too-large"),
    "a gigabyte of nothing": Fault(_sparse, code="file-too-large"),
    "a pipe": Fault(os.mkfifo, code="file-not-regular"),
    "a device": Fault(_device, code="file-not-regular"),
    "a folder": Fault(lambda file: file.mkdir(0o755), code="file-not-regular"),
    "a link": Fault(_link, code="file-link"),
    "a link to nowhere": Fault(lambda file: file.symlink_to("/nowhere"), code="file-link"),
    "a link to itself": Fault(lambda file: file.symlink_to(file.name), code="file-link"),
    "writable by all": Fault(_rights(0o646), code="file-writable"),
    "writable by a group": Fault(_rights(0o664), code="file-writable"),
    "a mark": Fault(says(codecs.BOM_UTF8 + _TEXT.encode()), is_used=True),
    "UTF-16, little end first": _refused(_TEXT.encode("utf-16-le"), "wrong-encoding"),
    "UTF-16, big end first": _refused(codecs.BOM_UTF16_BE + _TEXT.encode("utf-16-be"), "wrong-encoding"),
    "code page 1251": _refused(_RUSSIAN.encode("cp1251"), "not-utf8"),
    "lines of Windows": Fault(says(json.dumps(layer_values(), indent=2).replace("\n", "\r\n").encode()), is_used=True),
    "lines of old": Fault(says(json.dumps(layer_values(), indent=2).replace("\n", "\r").encode()), is_used=True),
    "a byte that is no text": _refused(_TEXT.replace("Layer", "Layer\0").encode().replace(b"\0", b"\xff"), "not-utf8"),
    "half a character": _raw("hidden-character", ("WRITTEN", "\\ud800")),
    "a character of zero": _raw("hidden-character", ("WRITTEN", "a\\u0000b")),
    "right to left": _partly("hidden-character", _victim(title=title("\u202ezoom\u202c"))),
    "colours of a terminal": _partly("hidden-character", _victim(title=title("\x1b[31mzoom"))),
    "a key twice": _raw("duplicate-key", ('"more": "MORE"', '"more": 1, "more": 2')),
    "a key twice, the second one hostile": _raw(
        "link-scheme", ('"written_as": "WRITTEN"', '"url": "https://zoom.us/", "url": "javascript:1"')
    ),
    "not a number": _raw("not-a-number", ('"MORE"', "NaN")),
    "infinite": _raw("not-a-number", ('"MORE"', "-Infinity")),
    "larger than any number": _raw("not-a-number", ('"MORE"', "1e400")),
    "a number of 4,301 digits": _raw("not-a-number", ('"MORE"', "7" * 4301)),
    "deep": _refused(b"[" * 100_000, "nested-too-deep"),
    "deep inside": _refused(layer_bytes(more="MORE").replace(b'"MORE"', b"[" * 40 + b"]" * 40), "nested-too-deep"),
    "a list": _refused(b"[1, 2]", "wrong-type"),
    "a text": _refused(b'"content"', "wrong-type"),
    "of the future": _refused(layer_bytes().replace(b'"schema": 1', b'"schema": 2'), "unsupported-schema"),
    "an unknown key": _partly("unknown-key-near", reminder=[]),
    "a missing translation": _partly("missing-translation", _victim(title={"kk": "x", "en": "x"})),
    "no tiles": _refused(_complete(entries=[]), "nothing-left"),
    "ten thousand tiles": _refused(json.dumps(layer_values(*_MANY)).encode(), "file-too-large"),
    "two thousand broken tiles": Fault(says(layer_bytes(*_MANY[:2000])), is_used=True, code="missing-key"),
    "a name twice": _partly("duplicate-id", {"id": WITNESS, "title": title("Second")}),
    "guides in a circle": Fault(says(layer_bytes(*_GUIDES)), is_used=True),
    "a guide that is not there": _partly("unknown-reference", _victim(guides=["qqqqqqqqqqqqqq"])),
    "a host that is not listed": _partly("host-not-listed", _victim(url="https://evil.example/")),
    "a pictogram elsewhere": _partly("bad-id", _victim(icon="../../../../etc/passwd")),
    "a pictogram that is a bomb": _partly("bad-id", _victim(icon="bomb.svg")),
    "a pictogram of the network": _partly("bad-id", _victim(icon="https://evil.example/20000px.png")),
    "markup": Fault(says(layer_bytes(_victim(note=title("<img src='file:///etc/passwd'>")))), is_used=True),
    "out of date": Fault(says(_expired()), is_used=True),
    "an unknown kind": _partly("unknown-value", _victim(kind="qqqqqqqqqq")),
    "a room that leads elsewhere": _partly("bad-room", rooms=[{"room": "../../etc/passwd", "hosts": ["*"]}]),
    "a computer that is a pattern of paths": _partly("bad-host-pattern", rooms=[{"room": "1", "hosts": ["/etc/*"]}]),
}  # fmt: skip

# What is wrong with the way to a layer holds for every file in the same folder, so no copy can help.
WAYS = {
    "a folder writable by all": Fault(_rights(0o644, 0o757), code="file-writable"),
    "a folder writable by a group": Fault(_rights(0o644, 0o775), code="file-writable"),
    "a folder with a sticky bit": Fault(_rights(0o644, 0o1777), code="file-writable"),
}
LINKED_WAY = Fault(_linked_folder, code="file-link")


def flipped(data: bytes, position: int) -> bytes:
    """The same bytes with one bit the other way round."""
    changed = bytearray(data)
    changed[position // 8] ^= 1 << (position % 8)
    return bytes(changed)


def big_layer() -> bytes:
    """A layer of some 20 kB: all entries of the bundled content again."""
    entries = bundled_values()["entries"]
    data = json.dumps({"schema": 1, "entries": entries}, ensure_ascii=False).encode()
    assert len(data) > 20_000
    return data


def small_file() -> bytes:
    """A complete file of two entries, to be read some thousand times."""
    values = bundled_values()
    values["entries"] = [{**entry, "guides": []} for entry in values["entries"] if entry["id"] in {WITNESS, VICTIM}]
    return json.dumps(values).encode()
