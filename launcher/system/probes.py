"""Looks at web addresses as a browser would reach them, and reads no more of a page than its beginning.

Nothing of the person goes along: no cookies, no passwords, nothing from a cache. A certificate that is not in order
ends the look. Redirects are followed one by one through the link gate. Qt's own limit of time counts only silence, so
a clock of ours ends every look.
"""

import time
from collections.abc import Callable, Mapping
from typing import TypedDict

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtNetwork import (
    QAbstractSocket,
    QNetworkAccessManager,
    QNetworkReply,
    QNetworkRequest,
    QSslError,
    QSslSocket,
    QTcpSocket,
)

from launcher.core.links import HostList, Link
from launcher.core.network import Site
from launcher.core.observations import MOST_BYTES, Observation, Trouble
from launcher.core.proxies import Proxy, proxy_for
from launcher.core.redirects import Step, Way, next_step
from launcher.system.probe_errors import certificate_trouble, trouble_of
from launcher.system.probe_requests import charset_of, clock_ahead, qt_proxy, request_for
from launcher.system.proxy_settings import proxy_variables

DEADLINE = 7.5  # seconds for one address, redirects included; so a busy computer too has the answer within 8
# Seconds before the deadline in which it is found out whether a site that does not encrypt takes connections at all.
_LAST_QUESTION = 1.0
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Prober(QObject):
    """Looks at one address after the other, or at many at once."""

    def __init__(self, hosts: HostList, environment: Mapping[str, str], deadline: float = DEADLINE) -> None:
        super().__init__()
        self._hosts = hosts
        self._variables = proxy_variables(environment)
        self._deadline = deadline
        self._managers: dict[Proxy | None, QNetworkAccessManager] = {}
        self._looks: set[_Look] = set()

    def look(self, link: Link, told: Callable[[Observation], None]) -> None:
        """Look at `link`; `told` is called once from the event loop, within the deadline."""
        look = _Look(self, link, lambda seen: self._end(look, seen, told))
        self._looks.add(look)
        look.begin(self._deadline)

    def cancel(self) -> None:
        """Stop looking; nobody is called any more."""
        for look in self._looks:
            look.stop()
        self._looks.clear()

    def _end(self, look: "_Look", seen: Observation, told: Callable[[Observation], None]) -> None:
        if look in self._looks:
            self._looks.remove(look)
            told(seen)

    def step(self, here: Link, location: str, before: tuple[str, ...]) -> Step:
        """Judge a redirect."""
        return next_step(here, location, self._hosts, before)

    def proxy(self, link: Link) -> Proxy | None:
        """Return the proxy for `link`. Qt is not asked: the binding holds Python still while it looks for one."""
        return proxy_for(Site(link.host, link.port, link.scheme), self._variables)

    def manager(self, proxy: Proxy | None) -> QNetworkAccessManager:
        """Return the manager that goes through `proxy`."""
        if proxy not in self._managers:
            manager = QNetworkAccessManager(self)
            manager.setProxy(qt_proxy(proxy))
            manager.setAutoDeleteReplies(False)
            self._managers[proxy] = manager
        return self._managers[proxy]


class _Facts(TypedDict):
    hops: tuple[str, ...]
    milliseconds: int
    proxy: str | None


class _Look(QObject):
    """One look at one address, with all its redirects."""

    def __init__(self, prober: Prober, link: Link, told: Callable[[Observation], None]) -> None:
        super().__init__(prober)
        self._prober, self._link, self._told = prober, link, told
        self._here = link
        self._hops: tuple[str, ...] = ()
        self._reply: QNetworkReply | None = None
        self._proxy: Proxy | None = None
        self._page = bytearray()
        self._certificate: Trouble | None = None
        self._is_sent = self._is_taken = False
        self._began = time.monotonic()
        self._clock = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._on_deadline)

    def begin(self, deadline: float) -> None:
        """Ask the first address."""
        self._clock.start(round(deadline * 1000))
        last_question = max(0.0, deadline - _LAST_QUESTION)
        QTimer.singleShot(round(last_question * 1000), self, self._ask_for_connection)
        self._ask(self._link)

    def stop(self) -> None:
        """Ask no more and forget everything."""
        self._clock.stop()
        self._drop()
        self.deleteLater()

    def _ask(self, link: Link) -> None:
        self._here = link
        if link.scheme == "https" and not QSslSocket.supportsSsl():
            QTimer.singleShot(0, self, lambda: self._fail(Trouble.UNABLE))
            return
        self._page.clear()
        self._certificate, self._is_sent = None, False
        self._proxy = self._prober.proxy(link)
        reply = self._prober.manager(self._proxy).get(request_for(link, self._proxy))
        self._reply = reply
        reply.sslErrors.connect(self._on_certificate)
        reply.requestSent.connect(self._on_sent)
        reply.metaDataChanged.connect(self._on_headers)
        reply.readyRead.connect(self._on_bytes)
        reply.finished.connect(self._on_end)

    def _drop(self) -> None:
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.disconnect(self)
            reply.abort()
            reply.deleteLater()

    @Slot(list)
    def _on_certificate(self, errors: list[QSslError]) -> None:
        self._certificate = certificate_trouble({error.error() for error in errors})

    @Slot()
    def _on_sent(self) -> None:
        self._is_sent = True

    @Slot()
    def _on_headers(self) -> None:
        """Go on with a redirect, whatever page comes with it."""
        status, reply = self._status(), self._reply
        if reply is None or status not in _REDIRECTS or not reply.hasRawHeader("Location"):
            return
        location = bytes(reply.rawHeader("Location").data()).decode("utf-8", "replace")
        before = (self._link.url, *self._hops)[:-1]
        step = self._prober.step(self._here, location, before)
        if step.way is not Way.FOLLOW or step.link is None:
            self._tell(step=step)
            return
        self._hops = (*self._hops, step.url)
        self._drop()
        self._ask(step.link)

    @Slot()
    def _on_bytes(self) -> None:
        if self._reply is not None:
            self._page += self._reply.read(MOST_BYTES - len(self._page)).data()
            if len(self._page) >= MOST_BYTES:
                self._tell()

    @Slot()
    def _on_end(self) -> None:
        reply = self._reply
        if reply is None:
            return
        error = reply.error()
        if self._status() is not None:
            self._on_bytes()
            # A page that ends too early has still been there; a status of its own is no error of ours.
            is_broken = error is not QNetworkReply.NetworkError.NoError and (self._status() or 0) < 400
            self._tell(whole=not is_broken)
        else:
            self._fail(self._certificate or self._trouble(error))

    def _trouble(self, error: QNetworkReply.NetworkError) -> Trouble:
        found = trouble_of(error)
        is_encrypting = self._here.scheme == "https" and not self._is_sent
        return Trouble.NOT_ENCRYPTED if found is Trouble.BROKEN_OFF and is_encrypting else found

    @Slot()
    def _on_deadline(self) -> None:
        if self._status() is not None:
            self._tell(whole=False, late=True)
        elif self._proxy is not None and not self._is_sent and self._here.scheme == "http":
            self._fail(Trouble.PROXY_SILENT)
        else:
            self._fail(Trouble.NOT_ENCRYPTED if self._is_taken else Trouble.SILENT)

    @Slot()
    def _ask_for_connection(self) -> None:
        """Find out whether a site that has encrypted nothing yet takes connections: then it is no black hole."""
        if self._reply is None or self._is_sent or self._proxy is not None or self._here.scheme != "https":
            return
        call = QTcpSocket(self)
        call.setProxy(qt_proxy(None))
        call.connected.connect(self._on_taken)
        call.connectToHost(self._here.host, self._here.port, QAbstractSocket.OpenModeFlag.ReadOnly)

    @Slot()
    def _on_taken(self) -> None:
        self._is_taken = True

    def _status(self) -> int | None:
        if self._reply is None:
            return None
        status = self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        return status if isinstance(status, int) and status else None

    def _fail(self, trouble: Trouble) -> None:
        self._finish(Observation(link=self._link, trouble=trouble, **self._facts()))

    def _tell(self, *, step: Step | None = None, whole: bool = True, late: bool = False) -> None:
        reply = self._reply
        if reply is None:
            return
        seen = Observation(
            link=self._link,
            status=self._status(),
            step=step,
            page=bytes(self._page),
            charset=charset_of(reply),
            whole=whole,
            late=late,
            ahead=clock_ahead(reply),
            **self._facts(),
        )
        self._finish(seen)

    def _facts(self) -> _Facts:
        elapsed = round((time.monotonic() - self._began) * 1000)
        return {"hops": self._hops, "milliseconds": elapsed, "proxy": None if self._proxy is None else str(self._proxy)}

    def _finish(self, seen: Observation) -> None:
        self.stop()
        self._told(seen)
