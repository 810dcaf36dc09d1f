"""From a press on an entry to a page in a browser: the reminder, the start, and what really happened."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from launcher.core.call_causes import Cause
from launcher.core.call_code import CallFace
from launcher.core.catalogue import Catalogue, Entry, Reminder
from launcher.core.links import Link
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.opening import Browser, FailureReason, LinkOpener, Opening, OpeningState, StartFailure
from launcher.core.quick_dataclasses import replace
from launcher.core.reminders import Reminders
from launcher.core.roles import Recorder
from launcher.faces.caller_codes import CallerCodes
from launcher.ui.dialog import dialog_is_open
from launcher.ui.double_click_guard import DoubleClickGuard
from launcher.ui.entry_actions import EntryAction
from launcher.ui.settling import after_painting
from launcher.ui.translation import Speech

_POLL_MILLISECONDS = 100
# One opening of an entry at a time, and for this long: a double click, or an impatient one, opens once.
_QUIET_MILLISECONDS = 2500


class OpeningFlow(QObject):
    """Opens entries for a window.

    Signals:
        progressed: (entry, saying) the entry is being opened, to be shown so; None ends it.
        opened: a browser has really taken this entry.
        happened: a saying of what happened, to be shown and read out.
        explained: an entry without an address was pressed: the person is to be told why it is here.
        action_chosen: (action, entry) what the person chose where an entry was explained.
        regulation_asked: the person wants to read the regulation.
    """

    progressed = Signal(Entry, object)
    opened = Signal(Entry)
    happened = Signal(object)
    explained = Signal(Entry)
    action_chosen = Signal(EntryAction, Entry)
    regulation_asked = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        opener: LinkOpener,
        speech: Speech,
        recorder: Recorder,
        window: QWidget,
        face: str = "desktop",
    ) -> None:
        """Open the entries of `catalogue` with `opener`, with dialogs in front of `window`, which is of this `face`."""
        super().__init__(window)
        self._catalogue, self._opener, self._speech = catalogue, opener, speech
        self._recorder, self._window = recorder, window
        self._codes = CallerCodes(catalogue, CallFace(face))
        self._reminders = Reminders(catalogue)
        # Entry id and address -> a mark of its latest opening; addresses that are pasted all have the same id.
        self._busy: dict[tuple[str, str], object] = {}
        self._latest: Opening | None = None
        self._guard = DoubleClickGuard(self)
        self._is_over = False

    def take(self, catalogue: Catalogue) -> None:
        """Open the entries of another `catalogue` from now on; what is being opened goes on as it began.

        Whoever has seen a reminder is not reminded again.
        """
        self._catalogue = catalogue
        self._codes = self._codes.of_others(catalogue)
        self._reminders = replace(self._reminders, catalogue=catalogue)

    def stop(self) -> None:
        """Open nothing any more, not even what was pressed a moment ago, and tell of nothing."""
        self._is_over = True
        for timer in self.findChildren(QTimer):
            timer.stop()
        self.deleteLater()

    def explain(self, entry: Entry, offered: Iterable[EntryAction] = (), *, has_regulation: bool = True) -> None:
        """Answer «Why is this here?», offer some actions, and to read the regulation where the window has it."""
        if dialog_is_open():
            return
        from launcher.ui.why_dialog import WhyDialog  # this and the other dialogs: not before the first paint

        dialog = WhyDialog(entry, self._catalogue, self._speech, self._window, offered, has_regulation=has_regulation)
        dialog.regulation_asked.connect(self.regulation_asked)
        # When the dialog is gone: what was chosen may open one of its own.
        dialog.action_chosen.connect(
            lambda action: QTimer.singleShot(0, self, lambda: self.action_chosen.emit(action, entry))
        )
        self._guard.open(dialog)

    def open(self, entry: Entry) -> None:
        """Open `entry`: its reminder first if one is due. An entry without an address explains itself."""
        if entry.link is None:
            self.explained.emit(entry)
            return
        if (entry.id, entry.link.url) in self._busy or dialog_is_open():
            return
        reminder = self._reminders.due(entry)
        if reminder is None:
            self._start(entry, entry.link)
        else:
            self._remind(reminder, entry, entry.link)

    def _remind(self, reminder: Reminder, entry: Entry, link: Link) -> None:
        self._recorder.write("reminder-shown", id=reminder.id, entry=entry.id)
        from launcher.ui.reminder_dialog import ReminderDialog

        dialog = ReminderDialog(reminder, entry, self._speech, self._window)

        def go_on() -> None:
            self._reminders = self._reminders.after(reminder)
            self._recorder.write("reminder-accepted", id=reminder.id, entry=entry.id)
            self._start(entry, link)

        dialog.accepted.connect(go_on)
        self._guard.open(dialog)

    def _start(self, entry: Entry, link: Link, browser: Browser | None = None) -> None:
        """Start a browser as soon as the person has been shown that something happens."""
        self._busy[entry.id, link.url] = object()
        opening = Message(_CONTEXT, QT_TRANSLATE_NOOP("Opening", "Opening…"))
        self.progressed.emit(entry, lambda: self._speech.say(opening))
        # A system that looks into every program first may keep us waiting at the start of this one.
        after_painting(lambda: self._start_now(entry, link, browser), self)

    def _start_now(self, entry: Entry, link: Link, browser: Browser | None) -> None:
        if self._is_over:
            return
        if self._latest is not None and not self._latest.can_take_more():
            QTimer.singleShot(_POLL_MILLISECONDS, self, lambda: self._start_now(entry, link, browser))
            return
        result = self._opener.open(link, browser)
        if isinstance(result, StartFailure):
            self._fail(entry, link, result, browser)
            return
        self._latest = result
        program, *arguments = result.command
        address = self._address(entry, link)
        is_secret = address is None  # also where it is a part of a word: --app=https://…
        self._recorder.write(
            "opened", id=entry.id, url=address, program=program,
            arguments=[None if is_secret and link.url in word else word for word in arguments], pid=result.pid,
        )  # fmt: skip
        self._say(QT_TRANSLATE_NOOP("Opening", "{title} is opening in {browser}."), entry, result.browser.name)
        mark = self._busy.get((entry.id, link.url))
        QTimer.singleShot(_QUIET_MILLISECONDS, self, lambda: self._rest(entry, link, mark))
        self._watch(entry, link, result)

    def _address(self, entry: Entry, link: Link) -> str | None:
        """Return the address for the record: that of a person's own room, often with a password in it, stays theirs."""
        return None if self._catalogue.entry(entry.id) is None else link.url

    def _watch(self, entry: Entry, link: Link, opening: Opening) -> None:
        """Look now and then whether the browser stayed, until that is settled."""
        timer = QTimer(self)
        timer.setInterval(_POLL_MILLISECONDS)

        def look() -> None:
            state = opening.poll()
            if state is OpeningState.STARTING:
                return
            timer.stop()
            timer.deleteLater()
            self._recorder.write("settled", id=entry.id, state=state.value, exit=opening.exit_code)
            if state is OpeningState.FAILED:
                failure = StartFailure(FailureReason.EXITED, opening.browser.name, opening.exit_code)
                self._fail(entry, link, failure, opening.browser)
            else:
                self.opened.emit(entry)
                self._say(QT_TRANSLATE_NOOP("Opening", "{title} was opened in {browser}."), entry, opening.browser.name)

        timer.timeout.connect(look)
        timer.start()

    def _rest(self, entry: Entry, link: Link, mark: object) -> None:
        """End the opening with this `mark`, unless another one of the same address has begun since."""
        if mark is not None and self._busy.get((entry.id, link.url)) is mark:
            del self._busy[entry.id, link.url]
            self.progressed.emit(entry, None)

    def _say(self, sentence: str, entry: Entry, browser: str) -> None:
        def saying() -> str:
            params = {"title": self._speech.text(entry.title), "browser": browser}
            return self._speech.say(Message(_CONTEXT, sentence, params))

        self.happened.emit(saying)

    def _fail(self, entry: Entry, link: Link, failure: StartFailure, tried: Browser | None) -> None:
        self._rest(entry, link, self._busy.get((entry.id, link.url)))
        self._recorder.write(
            "open-failed", id=entry.id, url=self._address(entry, link), reason=failure.reason.value,
            browser=failure.browser, exit=failure.exit_code, detail=failure.detail,
        )  # fmt: skip
        from launcher.ui.browser_dialog import BrowserDialog

        browsers = self._opener.browsers()
        if tried is None:
            tried = next((one for one in browsers if one.is_default and one.name == failure.browser), None)
        others = [browser for browser in browsers if browser != tried]
        message = failure_message(failure, self._opener.dead_default())
        self.happened.emit(lambda: self._speech.say(message))
        code = self._codes.of(entry, Cause(failure.reason.value))
        dialog = BrowserDialog(entry, link, message, others, self._speech, self._window, code)
        choose: Callable[[Browser], None] = lambda browser: self._start(entry, link, browser)  # noqa: E731
        dialog.browser_chosen.connect(choose)
        self._guard.open(dialog)


_CONTEXT = "Opening"
_FAILURES = {
    FailureReason.NO_BROWSER: QT_TRANSLATE_NOOP("Opening", "No browser was found on this computer."),
    FailureReason.NOT_FOUND: QT_TRANSLATE_NOOP("Opening", "The browser {browser} is no longer on this computer."),
    FailureReason.NOT_PERMITTED: QT_TRANSLATE_NOOP("Opening", "This computer does not allow {browser} to be started."),
    FailureReason.EXITED: QT_TRANSLATE_NOOP(
        "Opening", "{browser} was started but closed at once with an error (code {code})."
    ),
    FailureReason.NOT_PRIVATE: QT_TRANSLATE_NOOP(
        "Opening",
        "No browser on this computer can be opened so that nothing of yours stays here, so the page was not opened. "
        "Please tell the helpdesk.",
    ),
    FailureReason.ERROR: QT_TRANSLATE_NOOP("Opening", "{browser} could not be started: {detail}."),
}
_DEAD_DEFAULT = QT_TRANSLATE_NOOP(
    "Opening", "The default browser, {browser}, is no longer on this computer, and no other one was found."
)


def failure_message(failure: StartFailure, dead_default: str | None) -> Message:
    """Return what to tell a person about a start that failed."""
    if failure.reason is FailureReason.NO_BROWSER and dead_default is not None:
        return Message(_CONTEXT, _DEAD_DEFAULT, {"browser": dead_default})
    params = {"browser": failure.browser or "", "code": str(failure.exit_code), "detail": failure.detail}
    return Message(_CONTEXT, _FAILURES[failure.reason], params)
