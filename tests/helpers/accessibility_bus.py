"""The program as a screen reader meets it: a tree of named things that can be read and pressed."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from tests.helpers.accessibility_terms import (
    AccessibilityError,
    DefunctError,
    Extents,
    Role,
    State,
    states_from_words,
)
from tests.helpers.accessibility_wire import Wire
from tests.helpers.waiting import NeverHappenedError, wait_until

REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
NOWHERE = "/org/a11y/atspi/null"
SCREEN_COORDINATES = 0
FIND_DEADLINE_S = 10.0


@dataclass(frozen=True, slots=True)
class Node:
    """One object of a program's accessibility tree.

    Every question goes to the living program, so it may raise DefunctError at any time.
    """

    owner: str
    path: str
    wire: Wire = field(repr=False, compare=False)

    def _ask(self, interface: str, member: str, signature: str = "", *values: object) -> object:
        full = f"org.a11y.atspi.{interface}"
        answer = self.wire.call(self.owner, self.path, full, member, signature or None, *values)
        return answer[0] if answer else None

    def _property(self, key: str, interface: str = "Accessible") -> object:
        return self.wire.property(self.owner, self.path, f"org.a11y.atspi.{interface}", key)

    @property
    def name(self) -> str:
        """What a screen reader says first."""
        return str(self._property("Name"))

    @property
    def description(self) -> str:
        """What a screen reader says after the name and the role."""
        return str(self._property("Description"))

    @property
    def role(self) -> Role:
        """What kind of thing this is."""
        answer = self._ask("Accessible", "GetRole")
        assert isinstance(answer, int)
        return Role(answer)

    @property
    def states(self) -> frozenset[State]:
        """What is true of it now."""
        answer = self._ask("Accessible", "GetState")
        assert isinstance(answer, list)
        return states_from_words(answer)

    @property
    def extents(self) -> Extents:
        """Where it is on the screen."""
        answer = self._ask("Component", "GetExtents", "u", SCREEN_COORDINATES)
        assert isinstance(answer, tuple)
        return Extents(*answer)

    @property
    def text(self) -> str:
        """Its text, for editable and long texts. Raises AccessibilityError if it has none."""
        count = self._property("CharacterCount", "Text")
        return str(self._ask("Text", "GetText", "ii", 0, count))

    @property
    def actions(self) -> tuple[str, ...]:
        """The names of what can be done with it; empty if nothing."""
        try:
            answer = self._ask("Action", "GetActions")
        except DefunctError:
            raise
        except AccessibilityError:
            return ()
        assert isinstance(answer, list)
        return tuple(action[0] for action in answer)

    @property
    def children(self) -> tuple["Node", ...]:
        """The objects directly inside it."""
        answer = self._ask("Accessible", "GetChildren")
        assert isinstance(answer, list)
        return tuple(self._node(reference) for reference in answer if reference[1] != NOWHERE)

    @property
    def parent(self) -> "Node":
        """The object that it is directly inside."""
        reference = self._property("Parent")
        assert isinstance(reference, tuple)
        return self._node(reference)

    def labels(self) -> tuple["Node", ...]:
        """The objects that label it (a combo box has its name from one)."""
        answer = self._ask("Accessible", "GetRelationSet")
        assert isinstance(answer, list)
        labelled_by = 2
        targets = [refs for relation, refs in answer if relation == labelled_by]
        return tuple(self._node(reference) for refs in targets for reference in refs)

    def _node(self, reference: Sequence[str]) -> "Node":
        return Node(reference[0], reference[1], self.wire)

    def do(self, action: str) -> None:
        """Carry out an action by its name. Raises AccessibilityError if it is not offered."""
        offered = self.actions
        if action not in offered:
            raise AccessibilityError(f"{self.name!r} offers {offered}, not {action!r}")
        self._ask("Action", "DoAction", "i", offered.index(action))

    def press(self) -> None:
        """Press it, as Space would: Qt lets one of a few be toggled only."""
        self.do("Toggle" if self.role is Role.RADIO_BUTTON else "Press")

    def toggle(self) -> None:
        """Switch it over, for check boxes and buttons that stay down."""
        self.do("Toggle")

    def focus(self) -> None:
        """Move the keyboard focus to it."""
        self.do("SetFocus" if "SetFocus" in self.actions else "Set Focus")

    def write(self, text: str) -> None:
        """Replace its text."""
        self._ask("EditableText", "SetTextContents", "s", text)

    def walk(self) -> Iterator["Node"]:
        """It and everything inside it, leaving out what disappears meanwhile."""
        return (node for _, node in self._walk_with_depth(0))

    def _walk_with_depth(self, depth: int) -> Iterator[tuple[int, "Node"]]:
        yield depth, self
        children: tuple[Node, ...] = ()
        with suppress(DefunctError):
            children = self.children
        for child in children:
            yield from child._walk_with_depth(depth + 1)

    def find_all(self, name: str | None = None, role: Role | None = None) -> list["Node"]:
        """Every visible object inside it with this exact name and role, at this moment."""
        return [node for node in self.walk() if node._matches(name, role)]

    def _matches(self, name: str | None, role: Role | None) -> bool:
        with suppress(DefunctError):
            alike = name is None or self.name == name
            alike = alike and (role is None or self.role is role)
            return alike and State.VISIBLE in self.states
        return False

    def find(self, name: str | None = None, role: Role | None = None, within_s: float = FIND_DEADLINE_S) -> "Node":
        """The one visible object with this exact name and role, waiting until there is exactly one.

        Raises NeverHappenedError, with the whole tree, if there is none or more than one.
        """

        def the_only_one() -> Node | None:
            found = self.find_all(name, role)
            return found[0] if len(found) == 1 else None

        what = f"exactly one {role.name if role else 'object'} named {name!r}"
        try:
            return wait_until(the_only_one, what, within_s)
        except NeverHappenedError as error:
            count = len(self.find_all(name, role))
            raise NeverHappenedError(f"{error}; there are {count}\n{self.outline()}") from None

    def wait_until_gone(self, name: str, role: Role | None = None, within_s: float = 10.0) -> None:
        """Wait until no visible object inside it has this name and role."""
        wait_until(lambda: not self.find_all(name, role), f"{name!r} to disappear", within_s)

    def outline(self) -> str:
        """The tree for a person who reads a failed test."""
        return "\n".join(self._outline_lines())

    def _outline_lines(self) -> Iterator[str]:
        for depth, node in self._walk_with_depth(0):
            with suppress(DefunctError):
                yield f"{'  ' * depth}{node.role.name} {node.name!r} {list(node.actions)}"


class AccessibilityBus:
    """A connection to the accessibility bus of a desktop."""

    def __init__(self, wire: Wire, address: str) -> None:
        self._wire = wire
        self.address = address

    @classmethod
    @contextmanager
    def open(cls, session_bus: str) -> Iterator["AccessibilityBus"]:
        """Connect for the length of a block; D-Bus starts AT-SPI if it does not run yet."""
        with Wire.open(session_bus) as session:
            (address,) = session.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        with Wire.open(address) as wire:
            yield cls(wire, address)

    def program(self, pid: int, within_s: float = FIND_DEADLINE_S) -> Node:
        """The tree of the program with this process id, waiting until it is on the bus.

        Raises NeverHappenedError.
        """
        what = f"process {pid} on the accessibility bus"
        return wait_until(lambda: self._registered(pid), what, within_s)

    def _registered(self, pid: int) -> Node | None:
        for application in Node(REGISTRY, ROOT, self._wire).children:
            with suppress(DefunctError):
                if self._wire.process_id_of(application.owner) == pid:
                    return application
        return None
