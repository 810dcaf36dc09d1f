"""The page of all links: is each of them up, and if not, whose fault is it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from launcher.core.attention import concerns, in_need
from launcher.core.call_advice import WORDS
from launcher.core.call_causes import Cause
from launcher.core.call_code import CallFace, make_call_code
from launcher.core.check_run import CONSOLE_PACE
from launcher.core.check_table import CheckTable, Row, shown_rows, table_of
from launcher.core.health import Finding, Page
from launcher.core.links import Link
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.faces.helpdesk_pages import HelpdeskPage
from launcher.faces.helpdesk_services import HelpdeskServices
from launcher.ui.helpdesk_links import LinksPage
from launcher.ui.link_details import LinkDetail
from launcher.ui.physical_keys import is_key

if TYPE_CHECKING:
    from launcher.core.check_roles import Checker
    from launcher.faces.helpdesk import HelpdeskWindow

translate = QCoreApplication.translate


class LinksFlow(QObject):
    """Fills :class:`launcher.faces.helpdesk_pages.HelpdeskPage`: checks, and shows what is known."""

    def __init__(self, services: HelpdeskServices, window: "HelpdeskWindow", parent: QWidget) -> None:
        """Make the page inside `parent`; nothing is checked yet."""
        super().__init__(parent)
        self._services, self._window = services, window
        self._catalogue = services.content.catalogue
        self._table = table_of(self._catalogue)
        self._started_checker: Checker | None = None
        self._page = LinksPage(services.speech, parent)
        self._connect()
        self._show()

    def _connect(self) -> None:
        tools, table, details = self._page.tools, self._page.table, self._page.details
        tools.check_asked.connect(self.check_all)
        tools.cancel_asked.connect(self.cancel)
        tools.filter_changed.connect(self._show)
        tools.field.list_asked.connect(self._page.focus_table)
        table.entry_chosen.connect(lambda _: self._show_details())
        table.check_asked.connect(self.check_chosen)
        details.check_asked.connect(self.check_chosen)
        details.open_asked.connect(self._open_chosen)
        self._services.speech.changed.connect(self._show)

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._page

    @property
    def table(self) -> CheckTable:
        """What is known of each address."""
        return self._table

    def focus_first(self) -> None:
        """Put the keyboard on the first row."""
        self._page.focus_table()

    def may_leave(self) -> bool:
        """Nothing is lost when the window closes."""
        return True

    def follow(self, services: HelpdeskServices) -> None:
        """Have the addresses of now. A check that is going on begins anew; the filter and the choice stay."""
        asked, is_all = self._table.asked, self._table.asked == frozenset(self._table.links)
        self.stop()
        # The next one is made with the hosts of now.
        self._started_checker = None
        self._services, self._catalogue = services, services.content.catalogue
        self._table = table_of(self._catalogue, self._table.cancelled())
        self._show()
        if asked:
            self._begin([link for link in self._table.links if is_all or link in asked])

    def go_on_with(self, former: HelpdeskPage) -> None:
        """Show what `former` has found and chosen; a check that was going on is broken off."""
        if not isinstance(former, LinksFlow):
            return
        self._table = former._table.cancelled()
        self._show()
        chosen = former._page.table.chosen
        if chosen is not None:
            self._page.table.choose(chosen)

    def stop(self) -> None:
        """End the check that is going on."""
        if self._started_checker is not None:
            self._started_checker.cancel()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Do what a key is for; tell whether it was one of these."""
        if is_key(event, "R"):
            self.check_all()
        elif is_key(event, "F"):
            self._page.focus_filter()
        elif event.key() == Qt.Key.Key_Escape and self._table.is_checking:
            self.cancel()
        elif event.key() == Qt.Key.Key_Escape and (self._page.tools.sought or self._page.tools.only_attention):
            self._page.tools.show_all()
            self._page.focus_table()
        else:
            return False
        return True

    def select(self, entry_id: str) -> bool:
        """Choose the row of an entry, all rows shown; False if it has none."""
        if self._table.row(entry_id) is None:
            return False
        self._page.tools.show_all()
        self._page.table.choose(entry_id)
        return True

    def check_all(self) -> None:
        """Check every address, unless a check is going on."""
        if not self._table.is_checking:
            self._begin(self._table.links)

    def check_chosen(self) -> None:
        """Check the address of the row that is chosen."""
        row = self._chosen_row()
        if row is None:
            return
        if self._table.is_checking:
            sentence = QT_TRANSLATE_NOOP("LinksPage", "A check is going on. Wait for its end, or cancel it first.")
            self._window.tell(lambda: self._services.speech.say(Message("LinksPage", sentence)))
            return
        self._begin([row.link])

    def _begin(self, links: Iterable[Link]) -> None:
        asked = tuple(links)
        if not asked:
            return
        self._table = self._table.begun(asked)
        self._services.recorder.write("check-begun", count=len(asked))
        self._window.tell(lambda: translate("LinksPage", "The check has begun."))
        self._show()
        self._checker.begin(asked, CONSOLE_PACE, self._on_told, self._on_done, self._table.links, self._on_asked)

    @property
    def _checker(self) -> "Checker":
        if self._started_checker is None:
            self._started_checker = self._services.make_checker(self._catalogue)
        return self._started_checker

    def cancel(self) -> None:
        """Break the check off that is going on, if one is."""
        if not self._table.is_checking:
            return
        self._checker.cancel()
        self._table = self._table.cancelled()
        self._services.recorder.write("check-cancelled")
        sentence = QT_TRANSLATE_NOOP("LinksPage", "The check was cancelled. What was found until then is shown.")
        self._window.tell(lambda: self._services.speech.say(Message("LinksPage", sentence)))
        self._show()

    def _on_asked(self, link: Link) -> None:
        self._table = self._table.looked_at(link)
        self._show()

    def _on_told(self, finding: Finding, again: bool) -> None:
        self._table = self._table.told(finding, self._services.clock(), again=again)
        self._show()

    def _on_done(self, page: Page) -> None:
        self._table = self._table.finished(page, self._services.clock())
        for finding in page.findings:
            self._services.recorder.write("checked", url=finding.seen.link.url, verdict=finding.verdict.value)
        self._services.recorder.write("check-ended", count=len(page.findings))
        self._show()
        message = self._end_words(page)
        self._window.tell(lambda: self._services.speech.say(message))

    def _end_words(self, page: Page) -> Message:
        if page.common is not None:
            return page.common
        asked = {finding.seen.link for finding in page.findings}
        need = in_need(self._table, self._catalogue.hosts)
        count = sum(row.entry.id in need for row in self._table.rows if row.link in asked)
        if not count:
            return Message("LinksPage", QT_TRANSLATE_NOOP("LinksPage", "The check has ended: everything is in order."))
        sentence = QT_TRANSLATE_NOOP("LinksPage", "The check has ended. Need attention: {count}")
        return Message("LinksPage", sentence, {"count": str(count)})

    def _show(self) -> None:
        """Show what is known now."""
        need, tools = in_need(self._table, self._catalogue.hosts), self._page.tools
        done, count = self._table.progress
        tools.show_progress(done, count)
        tools.show_in_need(len(need))
        common = self._table.common
        self._page.show_common("" if common is None else self._services.speech.say(common))
        self._page.show_rows(shown_rows(self._table, tools.sought, need if tools.only_attention else None))
        self._show_details()

    def _chosen_row(self) -> Row | None:
        chosen = self._page.table.chosen
        return None if chosen is None else self._table.row(chosen)

    def _show_details(self) -> None:
        row = self._chosen_row()
        self._page.details.show_detail(None if row is None else self._detail(row))

    def _detail(self, row: Row) -> LinkDetail:
        found = concerns(row, self._catalogue.hosts)
        if row.finding is None or row.checked is None:
            return LinkDetail(row, found)
        cause = Cause(row.finding.verdict.value)
        code = make_call_code(self._catalogue, row.entry.id, cause, CallFace.HELPDESK, row.checked)
        return LinkDetail(row, found, code, WORDS[cause].say)

    def _open_chosen(self) -> None:
        row = self._chosen_row()
        if row is not None:
            self._window.open_entry(row.entry)
