"""More commands of the console: what the search finds, what may be opened, and what starts the program."""

from collections.abc import Iterable, Iterator

from launcher.core.catalogue import Catalogue
from launcher.core.diagnosis import SIGNS
from launcher.core.exit_codes import ExitCode
from launcher.core.explanation import texts
from launcher.core.languages import LocalText
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.problems import shortened
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any
from launcher.core.room_links import Verdict
from launcher.faces.console import Console


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers questions about one catalogue on a console."""

    console: Console
    catalogue: Catalogue

    def search(self, query: str) -> ExitCode:
        """Print what the search box would show for `query`, and why; the person's own rooms are not looked at."""
        from launcher.core.search import build_index  # no other command needs it

        hits = build_index(self.catalogue, spoken=self.console.language).find(query)
        results: list[dict[str, Any]] = []
        lines: list[str] = []
        for hit in hits:
            title, why = self._title(hit.id), self.console.say(hit.why)
            results.append({"id": hit.id, "score": hit.score, "why": why, "title": texts(title)})
            lines.append(f"{hit.score:4}  {hit.id:26} {title.text(self.console.language) if title else hit.id}")
            lines.append(f"      {why}")
        if not hits:
            nothing = QT_TRANSLATE_NOOP("Console", "Nothing was found.")
            lines.append(f"{SIGNS['failed']} {self.console.say(Message('Console', nothing))}")
        self.console.answer({"query": query, "results": results}, lines)
        return ExitCode.OK if hits else ExitCode.FOUND

    def _title(self, found: str) -> LocalText | None:
        from launcher.core.search_texts import thing_named

        thing = thing_named(found, self.catalogue)
        return None if thing is None else thing.title

    def links(self, links: Iterable[str]) -> ExitCode:
        """Print for each link whether the program would open it, as the links come in."""
        refused: list[bool] = []
        self.console.stream("results", self._judged(links, refused))
        return ExitCode.FOUND if refused else ExitCode.OK

    def _judged(self, links: Iterable[str], refused: list[bool]) -> Iterator[tuple[dict[str, Any], str]]:
        from launcher.core.link_check import check_link  # no other command needs it

        for link in links:
            found = check_link(link, self.catalogue, self.console.language)
            is_approved = found.verdict is Verdict.APPROVED
            if not is_approved and not refused:
                refused.append(True)
            reason = self.console.say(found.message)
            value = {
                "url": link,
                "verdict": found.verdict.value,
                "platform": found.platform.id if found.platform else None,
                "reason": reason,
                "suggestion": found.suggestion,
            }
            yield value, f"{SIGNS['ok' if is_approved else 'failed']} {_one_line(link)}\n    {reason}"


def _one_line(text: str) -> str:
    """Return `text` so that it cannot take over a terminal: short, and without control characters."""
    return shortened(text, 200)


@dataclass(frozen=True, slots=True)
class Installed:
    """Tells on a console what became of the start at log-on, or of a shortcut."""

    console: Console

    def autostart(self, facts: dict[str, Any], problem: Message | None) -> ExitCode:
        """Print what happens at log-on now. `facts` are `enabled`, `kiosk`, `path` and `locked`."""
        if facts["enabled"] and facts["kiosk"]:
            state = QT_TRANSLATE_NOOP("Console", "The program starts at log-on, as a kiosk.")
        elif facts["enabled"]:
            state = QT_TRANSLATE_NOOP("Console", "The program starts at log-on.")
        else:
            state = QT_TRANSLATE_NOOP("Console", "The program does not start at log-on.")
        lines = [self.console.say(Message("Console", state)), *self._places([facts["path"]])]
        if facts["locked"]:
            lock = QT_TRANSLATE_NOOP("Console", "The administrator has fixed this for everyone at this computer.")
            lines.append(self.console.say(Message("Console", lock)))
        return self._told("autostart", facts, problem, lines)

    def shortcut(self, facts: dict[str, Any], problem: Message | None) -> ExitCode:
        """Print whether a shortcut is there now. `facts` are `exists`, `open` and `paths`."""
        if facts["exists"]:
            state = QT_TRANSLATE_NOOP("Console", "The shortcut is there.")
        else:
            state = QT_TRANSLATE_NOOP("Console", "There is no such shortcut.")
        paths = facts["paths"] if facts["exists"] else []
        return self._told(
            "shortcut", facts, problem, [self.console.say(Message("Console", state)), *self._places(paths)]
        )

    def _told(self, key: str, facts: dict[str, Any], problem: Message | None, lines: list[str]) -> ExitCode:
        complaint = None if problem is None else self.console.say(problem)
        first = [f"{SIGNS['failed']} {complaint}"] if complaint else []
        self.console.answer({key: {**facts, "message": complaint}}, [*first, *lines])
        return ExitCode.FOUND if complaint else ExitCode.OK

    @staticmethod
    def _places(paths: list[str | None]) -> list[str]:
        return [f"    {path}" for path in paths if path]


def no_such_entry(entry_id: str) -> Message:
    """Say that the content has no entry of this name."""
    sentence = QT_TRANSLATE_NOOP(
        "Console", "There is no entry “{name}”. The command “nkzu-helpdesk explain” lists the names of all entries."
    )
    return Message("Console", sentence, {"name": _one_line(entry_id)})


def decided_by_administrator() -> Message:
    """Say that whoever sits at a computer cannot choose this."""
    sentence = QT_TRANSLATE_NOOP(
        "Console", "The administrator of this computer has fixed this. Ask them if it has to change."
    )
    return Message("Console", sentence)
