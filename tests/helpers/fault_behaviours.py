"""What a site does when it is asked: every way to answer, and every way to fail."""

import asyncio
import gzip
import json
import socket
import struct
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TypeAlias

OWN_PAGE = b"<!doctype html><title>Own page</title><p>Welcome to our university</p>"
STRANGE_PAGE = b"<!doctype html><title>Hotel</title><p>Please sign in to the Wi-Fi of the hotel</p>"

Reader: TypeAlias = asyncio.StreamReader
Writer: TypeAlias = asyncio.StreamWriter
Behaviour: TypeAlias = Callable[[Reader, Writer], Awaitable[None]]


def page(status: str, *headers: str, body: bytes = OWN_PAGE) -> bytes:
    """The whole of an answer."""
    date = f"Date: {format_datetime(datetime.now(UTC), usegmt=True)}"
    lines = (f"HTTP/1.1 {status}", date, *headers, f"Content-Length: {len(body)}", "Connection: close", "", "")
    return "\r\n".join(lines).encode() + body


def onward(location: str, status: str = "302 Found") -> bytes:
    """The answer that sends everybody on."""
    return page(status, f"Location: {location}", body=b"")


def paths(pages: dict[str, bytes]) -> Behaviour:
    """Answer by the path of the request."""

    async def behave(reader: Reader, writer: Writer) -> None:
        path = (await read_request(reader))[0].split()[1].partition("?")[0]
        writer.write(pages.get(path) or pages[""])
        await writer.drain()

    return behave


def answer(status: str, *headers: str, body: bytes = OWN_PAGE) -> Behaviour:
    """Answer each request with this."""
    return paths({"": page(status, *headers, body=body)})


def sends_to(location: str, status: str = "302 Found") -> Behaviour:
    """Send everybody on."""
    return paths({"": onward(location, status)})


async def read_request(reader: Reader) -> list[str]:
    """Read the head of a request, and print it."""
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    headers = {line.partition(":")[0].lower(): line.partition(":")[2].strip() for line in lines[1:] if line}
    tell(request=lines[0], headers=headers, at=time.monotonic())
    return lines


async def by_method(reader: Reader, writer: Writer) -> None:
    """Refuse HEAD, as some sites do."""
    lines = await read_request(reader)
    status = "405 Method Not Allowed" if lines[0].startswith("HEAD") else "200 OK"
    writer.write(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
    await writer.drain()


async def silent(reader: Reader, writer: Writer) -> None:
    """Take the connection, and say nothing."""
    await reader.read()


async def slow_headers(reader: Reader, writer: Writer) -> None:
    """Say one more header twice a second, and never come to an end."""
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\n")
    await drip(writer, b"X-More: 1\r\n")


async def slow_body(reader: Reader, writer: Writer) -> None:
    """Say one more letter twice a second."""
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    await drip(writer, b"x")


async def late(reader: Reader, writer: Writer) -> None:
    """Answer after half a second."""
    await read_request(reader)
    await asyncio.sleep(0.5)
    writer.write(page("200 OK"))
    await writer.drain()


async def drip(writer: Writer, drop: bytes) -> None:
    while not writer.is_closing():
        writer.write(drop)
        await writer.drain()
        await asyncio.sleep(0.5)


async def reset(reader: Reader, writer: Writer) -> None:
    """Tear the connection down."""
    await read_request(reader)
    line = writer.get_extra_info("socket")
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


async def empty(reader: Reader, writer: Writer) -> None:
    """Hang up without a word."""
    await read_request(reader)


async def garbage(reader: Reader, writer: Writer) -> None:
    """Say what is no HTTP."""
    await read_request(reader)
    writer.write(b"\x00\x01\x02 hello, this is no answer \xff\xfe\r\n\r\n")
    await writer.drain()


async def truncated(reader: Reader, writer: Writer) -> None:
    """Promise more than comes."""
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + OWN_PAGE)
    await writer.drain()


async def long_headers(reader: Reader, writer: Writer) -> None:
    """Send two megabytes of headers."""
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: %s\r\n" % (place, b"y" * 1000) for place in range(2000)))
    writer.write(b"Content-Length: 0\r\n\r\n")
    await writer.drain()


def bomb() -> Behaviour:
    """Send 60 kB that unpack to 60 MB."""
    return answer("200 OK", "Content-Encoding: gzip", body=gzip.compress(bytes(60_000_000), 9))


def better_the_second_time() -> Behaviour:
    """Have a fault when asked first, and none from then on."""
    pages = [page("503 Service Unavailable"), page("200 OK")]

    async def behave(reader: Reader, writer: Writer) -> None:
        await read_request(reader)
        writer.write(pages.pop(0) if len(pages) > 1 else pages[0])
        await writer.drain()

    return behave


def campus_health(minutes_ago: int) -> Behaviour:
    """Say what the campus knows of one site, as of so many minutes ago."""
    checked = (datetime.now(UTC) - timedelta(minutes=minutes_ago)).isoformat(timespec="seconds")
    results = [{"id": "x", "url": "http://quiet.test/", "verdict": "site-fault", "message": "?", "redirects": []}]
    return answer("200 OK", body=json.dumps({"checked": checked, "results": results}).encode())


async def speaks_http_on_tls(reader: Reader, writer: Writer) -> None:
    """Answer in plain text whatever is said."""
    await reader.read(100)
    writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    await writer.drain()


def tell(**facts: object) -> None:
    """Say one thing to the test."""
    sys.stdout.write(f"{json.dumps(facts)}\n")
    sys.stdout.flush()


def chain(links: int) -> dict[str, bytes]:
    """So many redirects, and a page at their end."""
    return {**{f"/{n or ''}": onward(f"/{n + 1}") for n in range(links)}, f"/{links}": page("200 OK")}


def guarded(behave: Behaviour) -> Behaviour:
    """Let a caller who hangs up be no error, and hang up at the end."""

    async def behave_and_close(reader: Reader, writer: Writer) -> None:
        try:
            await behave(reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    return behave_and_close
