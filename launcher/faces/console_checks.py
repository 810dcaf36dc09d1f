"""The command ``nkzu-helpdesk check``: is each address answering, and if not, whose fault is it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime

from launcher.core import health_words as words
from launcher.core import verdict_words
from launcher.core.catalogue import Catalogue, Entry
from launcher.core.diagnosis import SIGNS
from launcher.core.exit_codes import ExitCode
from launcher.core.health import WORKING, Finding, Page, Verdict
from launcher.core.links import Link
from launcher.core.messages import Message
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any
from launcher.core.verdict_words import NAMES
from launcher.faces.console import Console
from launcher.faces.console_answers import no_such_entry

# Looks at some links; others may be asked to find out whose fault it is.
Look = Callable[[Sequence[Link], Sequence[Link]], Page]


@dataclass(frozen=True, slots=True)
class Checking:
    """Tells on a console how the addresses of the content are."""

    console: Console
    catalogue: Catalogue

    def check(self, named: Sequence[str], look: Look, clock: Callable[[], datetime]) -> ExitCode:
        """Check the entries `named`, or all that have an address; print what was found."""
        missing = next((name for name in named if self.catalogue.entry(name) is None), None)
        if missing is not None:
            sentence = self.console.say(no_such_entry(missing))
            self.console.answer({"results": [], "message": sentence}, [f"{SIGNS['failed']} {sentence}"])
            return ExitCode.FOUND
        entries = [entry for entry in self.catalogue.entries if entry.id in named or (not named and entry.link)]
        links = [entry.link for entry in entries if entry.link is not None]
        others = [entry.link for entry in self.catalogue.entries if entry.link is not None]
        page = look(links, others)
        findings = {finding.seen.link: finding for finding in page.findings}
        results = [self._result(entry, findings.get(entry.link) if entry.link else None) for entry in entries]
        value = {"checked": clock().isoformat(timespec="seconds"), "results": results}
        self.console.answer(value, self._lines(entries, findings, page.common))
        verdicts = {finding.verdict for finding in findings.values()}
        return ExitCode.OK if verdicts <= {*WORKING, Verdict.NOT_CHECKED} else ExitCode.FOUND

    def _result(self, entry: Entry, finding: Finding | None) -> dict[str, Any]:
        verdict, message = _told(entry, finding)
        return {
            "id": entry.id,
            "url": entry.link.url if entry.link else None,
            "verdict": verdict.value,
            "message": self.console.say(message),
            "milliseconds": finding.seen.milliseconds if finding else None,
            "redirects": list(finding.seen.redirects) if finding else [],
        }

    def _lines(
        self, entries: Sequence[Entry], findings: Mapping[Link, Finding], common: Message | None
    ) -> Iterator[str]:
        """Say once what all have in common, and of every other entry what it is."""
        if common is not None:
            yield f"{SIGNS['failed']} {self.console.say(common)}"
        for entry in entries:
            finding = findings.get(entry.link) if entry.link else None
            verdict, message = _told(entry, finding)
            title = entry.title.text(self.console.language)
            if common is not None and message == common:
                yield f"    {entry.id:26} {title}"
                continue
            yield f"{_sign(verdict)} {entry.id:26} {title}: {self.console.say(NAMES[verdict])}"
            if verdict is not Verdict.WORKS or message != words.WORKS:
                yield f"    {self.console.say(message)}"


def _told(entry: Entry, finding: Finding | None) -> tuple[Verdict, Message]:
    if finding is not None:
        return finding.verdict, finding.message
    return Verdict.NOT_CHECKED, words.NO_LINK if entry.link is None else words.NOT_CHECKED


def _sign(verdict: Verdict) -> str:
    # Where nothing was checked the window shows that nothing is known; here it is what somebody has asked for in vain.
    return SIGNS["warning"] if verdict is Verdict.NOT_CHECKED else verdict_words.SIGNS[verdict_words.tone_of(verdict)]
