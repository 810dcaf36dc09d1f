"""A small web site on this computer that remembers who asked it for what."""

import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import MappingProxyType, TracebackType
from typing import NamedTuple, Self

from tests.helpers.waiting import wait_until

IGNORED_PATHS = frozenset({"/favicon.ico"})
PAGE = "<!doctype html><html lang=en><meta charset=utf-8><title>{path}</title><p>{path}</p></html>"


class Request(NamedTuple):
    """One request as it came in; `host` is the Host header, with its port."""

    method: str
    path: str
    host: str
    user_agent: str


class LocalSite:
    """Answers every path with a small page, on 127.0.0.1 and a port of its own, inside a `with` block."""

    def __init__(self, host: str = "127.0.0.1", pages: Mapping[str, str] | None = None) -> None:
        """`host` is the name in the addresses that `url` gives; whoever asks has to resolve it.

        `pages` are whole documents by their path; every other path has a small page.
        """
        self._host = host
        self._requests: list[Request] = []
        self._lock = threading.Lock()
        site = self

        class Handler(_Handler):
            documents = pages or {}

            def note(self, request: Request) -> None:
                site._note(request)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="local site")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def port(self) -> int:
        """The port on which it listens."""
        return int(self._server.server_address[1])

    def url(self, path: str = "/") -> str:
        """The address of a page; `path` begins with a slash."""
        return f"http://{self._host}:{self.port}{path}"

    @property
    def requests(self) -> list[Request]:
        """Every request so far, oldest first, without those for the site's icon."""
        with self._lock:
            return list(self._requests)

    def wait_for(self, path: str, seconds: float) -> Request:
        """The first request for `path`, waiting for it. Raises NeverHappenedError, an AssertionError."""

        def asked() -> Request | None:
            return next((request for request in self.requests if request.path == path), None)

        return wait_until(asked, f"a request for {path}, had {self.requests}", seconds)

    def _note(self, request: Request) -> None:
        if request.path not in IGNORED_PATHS:
            with self._lock:
                self._requests.append(request)


class _Handler(BaseHTTPRequestHandler):
    # Browsers open spare connections and keep them: without an end they would hold a thread each.
    timeout = 10
    documents: Mapping[str, str] = MappingProxyType({})

    def note(self, request: Request) -> None:
        """Remember a request."""
        raise NotImplementedError

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def do_POST(self) -> None:
        self._answer(with_body=True)

    def _answer(self, *, with_body: bool) -> None:
        headers = self.headers
        self.note(Request(self.command, self.path, headers.get("Host", ""), headers.get("User-Agent", "")))
        found = self.path not in IGNORED_PATHS
        path = self.path.partition("?")[0]
        body = (self.documents.get(path) or PAGE.format(path=path)).encode()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep standard error for faults."""
