"""Which layer set each value of the content."""

from collections.abc import Iterable, Mapping

from launcher.core.quick_dataclasses import dataclass, field

Fields = Mapping[str, str]
"""Each key of an object, as the content file writes it, with the name of the layer that set it."""
WHOLE = ("", "")
"""What has no name of its own: the values of the file itself."""


@dataclass(frozen=True, slots=True)
class Origins:
    """Which layer set what: of single things by section and id, of approved hosts in their order.

    `hidden` names the entries that a layer took away, with that layer.
    """

    fields: Mapping[tuple[str, str], Fields] = field(default_factory=dict)
    hosts: tuple[Fields, ...] = ()
    hidden: Mapping[str, str] = field(default_factory=dict)

    def of(self, section: str, name: str = "") -> Fields:
        """Return which layer set the values of one thing."""
        return self.fields.get((section, name), {})


class OriginsDraft:
    """Notes which layer sets what, while the layers are being read."""

    def __init__(self, known: Origins | None = None) -> None:
        """Begin with what is `known` from the weaker layers."""
        known = known or Origins()
        self._fields, self._hosts, self._hidden = dict(known.fields), list(known.hosts), dict(known.hidden)

    def set_by(self, layer: str, section: str, name: str, keys: Iterable[str]) -> None:
        """Note that `layer` has set the `keys` of one thing, which is no longer hidden if it was."""
        known, own = self._fields.get((section, name)), dict.fromkeys(keys, layer)
        self._fields[section, name] = own if known is None else {**known, **own}
        if section == "entries":
            self._hidden.pop(name, None)

    def set_whole(self, layer: str, key: str) -> None:
        """Note that `layer` has set a value of the file itself."""
        self.set_by(layer, *WHOLE, [key])

    def add_host(self, layer: str, keys: Iterable[str]) -> None:
        """Note that `layer` has added an approved host."""
        self._hosts.append(dict.fromkeys(keys, layer))

    def hide(self, layer: str, name: str) -> None:
        """Note that `layer` has hidden an entry."""
        self._hidden[name] = layer

    def settled(self) -> Origins:
        """Return what was noted."""
        return Origins(self._fields, tuple(self._hosts), self._hidden)
