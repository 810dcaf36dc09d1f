"""The main ways through the window and the kiosk with keys alone, and what Orca says on each."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from launcher.core.catalogue import Entry
from launcher.core.languages import Language
from tests.helpers.accessibility_terms import DefunctError, State
from tests.helpers.front_door import FrontDoor
from tests.helpers.heard_faces import FAULTY, HeardFace
from tests.helpers.orca import Orca
from tests.helpers.screen_words import LANGUAGE_NAMES, ScreenWords
from tests.helpers.waiting import NeverHappenedError, wait_until

DEADLINE_S = 15.0
IDLE_DEADLINE_S = 80.0
KEY_NAMES = {
    "Return": "Enter", "space": "Space", "Escape": "Esc", "Right": "→", "Left": "←", "Down": "↓", "Up": "↑",
    "shift+Tab": "Shift+Tab", "ctrl+k": "Ctrl+K",
}  # fmt: skip
LONGEST_WAY = 60  # stops of the Tab key
(DOWN,) = FAULTY


@dataclass(frozen=True, slots=True)
class Step:
    """The keys that somebody pressed, none where something happened by itself, and what Orca said to it."""

    keys: str
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A way, by its English name, step by step."""

    name: str
    steps: list[Step] = field(default_factory=list)


@dataclass
class Walker:
    """Somebody who has the keyboard and Orca, and nothing else."""

    face: HeardFace
    orca: Orca
    ways: list[Way] = field(default_factory=list)

    @property
    def door(self) -> FrontDoor:
        """What is walked through."""
        return self.face.door

    @property
    def words(self) -> ScreenWords:
        """The words of its first language."""
        return self.door.words

    def begin(self, name: str) -> None:
        """Begin another way."""
        self.ways.append(Way(name))

    def note(self, keys: str = "") -> None:
        """Listen until nothing more is said."""
        way = self.ways[-1]
        try:
            way.steps.append(Step(keys, tuple(self.orca.hear())))
        except NeverHappenedError as error:
            raise NeverHappenedError(f"{error} after {keys!r} of the way {way.name!r}, so far {way.steps}") from None

    def press(self, *keys: str, until: Callable[[], object] | None = None) -> None:
        """Press keys one after the other, wait for what has to come of them, and listen."""
        self.door.program.desktop.press_keys(*keys)
        if until is not None:
            wait_until(until, f"what {keys} lead to", DEADLINE_S)
        self.note(" ".join(KEY_NAMES.get(key, key) for key in keys))

    def to(self, key: str, name: str) -> None:
        """Press a key, after which the keyboard is on what has this name."""
        try:
            self.press(key, until=lambda: self.focused() == name)
        except NeverHappenedError as error:
            raise NeverHappenedError(f"{error}; the keyboard is on {self.focused()!r}, not {name!r}") from None

    def go_unheard(self, key: str, name: str) -> None:
        """Press a key until the keyboard is on what has this name: the way there is part of another one."""
        for _stop in range(LONGEST_WAY):
            at = self.focused()
            if at == name:
                break
            self.door.program.desktop.press_keys(key)
            wait_until(lambda at=at: self.focused() not in {None, at}, f"{key} to lead on from {at!r}", DEADLINE_S)  # type: ignore[misc]
        self.orca.pass_over()
        assert self.focused() == name

    def focused(self) -> str | None:
        """The name of what has the keyboard; None if that is not one thing."""
        assert self.door.program.exit_code is None, self.door.program.story()
        with suppress(DefunctError):  # something has just gone: to be asked again
            holder = self.door.dialog() if self.door.has_dialog() else self.door.frame
            names = [node.name for node in holder.walk() if State.FOCUSED in node.states]
            return names[0] if len(names) == 1 else None
        return None

    def entry(self, name: str) -> Entry:
        """An entry of the content."""
        return self.door.content.entry(name)

    def card(self, name: str) -> str:
        """The name of the tile of an entry."""
        return self.words.card(self.entry(name))

    def is_calm(self, name: str) -> bool:
        """Whether the tile of an entry no longer says that it is being opened."""
        return self.words.opening not in self.door.button(self.card(name)).description

    def first(self) -> str:
        """The name of the first tile."""
        return self.words.card(next(self.door.content.cards()))


def start(walker: Walker) -> None:
    """The window opens, and the Tab key leads through what belongs to the first tile."""
    walker.begin("start")
    walker.note()
    # Orca may name the window once more: it depends on which of two events reaches it first.
    steps = walker.ways[-1].steps
    steps[0] = Step("", tuple(sentence for sentence in steps[0].said if sentence != walker.door.title))
    first = next(walker.door.content.cards())
    walker.to("Tab", walker.words.why(first))
    for guide in walker.door.content.catalogue.guides_of(first):
        walker.to("Tab", walker.words.chip(guide))


def language(walker: Walker) -> None:
    """Another language, and what is said in it."""
    walker.begin("language")
    at = walker.words.language
    other = Language.KK if at is Language.RU else Language.RU
    keys = {key: (list(LANGUAGE_NAMES).index(other) - list(LANGUAGE_NAMES).index(at)) > 0 for key in ("Right", "Left")}
    there, back = ("Right", "Left") if keys["Right"] else ("Left", "Right")
    walker.go_unheard("shift+Tab", LANGUAGE_NAMES[at])
    walker.press("Tab")
    walker.to("shift+Tab", LANGUAGE_NAMES[at])
    walker.to(there, LANGUAGE_NAMES[other])
    walker.go_unheard("Tab", ScreenWords.of(other).card(next(walker.door.content.cards())))
    walker.press("Tab", until=lambda: walker.focused() == ScreenWords.of(other).why(next(walker.door.content.cards())))
    walker.go_unheard("shift+Tab", LANGUAGE_NAMES[other])
    walker.to(back, LANGUAGE_NAMES[at])
    walker.go_unheard("Tab", walker.first())


def search(walker: Walker) -> None:
    """A word, its results, and a word that nothing is called by."""
    walker.begin("search")
    field = walker.words.say("SearchBox", "Search")
    walker.to("ctrl+k", field)
    walker.press("m")
    walker.press("o")
    walker.to("Down", walker.card("moodle"))
    walker.press("Down")
    walker.to("Up", walker.card("moodle"))
    walker.to("Up", field)
    walker.press("q", "q", "q", "q")
    walker.press("Escape", until=lambda: walker.focused() == walker.first())


def why_down(walker: Walker) -> None:
    """The tile of a site that is down, and the reason."""
    walker.begin("down")
    walker.go_unheard("Right", walker.card("zoom"))
    walker.to("Down", walker.card(DOWN))
    question = f"{walker.words.say('WhyButton', 'What is wrong here?')} {walker.card(DOWN)}"
    walker.to("Tab", question)
    walker.to("Return", walker.words.say("Why", "Close"))
    walker.press("Escape", until=lambda: not walker.door.has_dialog())


def reminder(walker: Walker) -> None:
    """A tile with a reminder: it is read, acknowledged, and the page opens."""
    walker.begin("reminder")
    walker.go_unheard("shift+Tab", walker.first())
    walker.to("Right", walker.card("zoom"))
    walker.to("Return", walker.words.say("Reminder", "I have read the reminder."))
    walker.press("space")
    walker.to("Tab", walker.words.say("Reminder", "Back"))
    walker.to("Tab", walker.words.open_after_reminder(walker.entry("zoom")))
    walker.press("Return", until=lambda: walker.face.browser.opened() and walker.is_calm("zoom"))


def settings(walker: Walker) -> None:
    """The settings, and all keys."""
    walker.begin("settings")
    walker.go_unheard("shift+Tab", walker.words.say("Header", "Settings"))
    walker.press("Return", until=walker.door.has_dialog)
    for _stop in range(4):
        walker.press("Tab")
    walker.press("Escape", until=lambda: not walker.door.has_dialog())
    walker.press("F1", until=walker.door.has_dialog)
    walker.press("Escape", until=lambda: not walker.door.has_dialog())


def finish(walker: Walker) -> None:
    """The end of a turn, by the person."""
    walker.begin("finish")
    button = walker.words.say("Kiosk", "I am finished")
    walker.go_unheard("shift+Tab", LANGUAGE_NAMES[walker.words.language])
    walker.to("shift+Tab", button)
    walker.press("Return", until=lambda: _ended(walker) and walker.focused() == walker.first())


def idle(walker: Walker) -> None:
    """The question before a turn ends because nobody has touched anything."""
    walker.begin("idle")
    walker.go_unheard("Tab", walker.words.why(next(walker.door.content.cards())))
    walker.orca.pass_over()
    wait_until(walker.door.has_dialog, "the question", IDLE_DEADLINE_S)
    walker.note()
    walker.press("Return", until=lambda: not walker.door.has_dialog())


def _ended(walker: Walker) -> bool:
    return any(event["event"] == "turn-ended" for event in walker.door.program.events())


WINDOW_WAYS: Sequence[Callable[[Walker], None]] = (start, language, search, why_down, reminder, settings)
KIOSK_WAYS: Sequence[Callable[[Walker], None]] = (start, language, search, why_down, reminder, finish, idle)
