"""Which room layer is for a computer: the one of its own name, else the one of a room that its name belongs to.

A layer of the administrator may say which computers stand in which room::

    "rooms": [{"room": "305", "hosts": ["lab-305-*"]}]
"""

from launcher.core.catalogue import RoomHosts
from launcher.core.json_text import JsonFile
from launcher.core.shape import Reader, type_name

_INSIDE = frozenset("_-")
_ROOM_LETTERS = _INSIDE.union("abcdefghijklmnopqrstuvwxyz0123456789")
_HOST_LETTERS = _ROOM_LETTERS.union("ABCDEFGHIJKLMNOPQRSTUVWXYZ*?")
_LONGEST = 64  # letters of either


def room_names(host: str, layer: JsonFile | None) -> tuple[str, ...]:
    """Return the names of the room layers of the computer `host`, the strongest first; `layer` is the machine layer.

    Only one of them is used, the first whose file exists.
    """
    short = host.partition(".")[0].lower()
    rooms = () if layer is None else _rooms(layer)
    found = (room.room for room in rooms if any(_fits(short, pattern) for pattern in room.hosts))
    own = [short] if is_room_name(short) else []
    return tuple(dict.fromkeys([*own, *found]))


def is_room_name(text: str) -> bool:
    """Tell whether `text` can be the name of a room, and so of the file of its layer."""
    has_letters = 0 < len(text) <= _LONGEST and _ROOM_LETTERS.issuperset(text)
    return has_letters and _INSIDE.isdisjoint((text[0], text[-1]))


def rooms(root: Reader) -> tuple[RoomHosts, ...]:
    """Read which computers stand in which room."""
    return tuple(filter(None, map(_room, root.children("rooms"))))


def _rooms(layer: JsonFile) -> tuple[RoomHosts, ...]:
    return rooms(Reader(layer.value, "", [])) if type(layer.value) is dict else ()


def _room(reader: Reader) -> RoomHosts | None:
    name, hosts = reader.text("room"), []
    if name and not is_room_name(name):
        reader.note("bad-room", "room", value=name)
        name = None
    for index, pattern in enumerate(reader.items("hosts", required=True)):
        if type(pattern) is str and 0 < len(pattern) <= _LONGEST and _HOST_LETTERS.issuperset(pattern):
            hosts.append(pattern)
        else:
            value = pattern if type(pattern) is str else type_name(pattern)
            reader.note_at(f"{reader.pointer}/hosts/{index}", "bad-host-pattern", value=value)
    reader.finish()
    return RoomHosts(room=name, hosts=tuple(hosts)) if name else None


def _fits(host: str, pattern: str) -> bool:
    from fnmatch import fnmatchcase  # seldom needed

    return fnmatchcase(host, pattern.lower())
