"""What the subjects are called in tables and plots."""

TITLES = {
    "source-bare": "bare PySide6 window, from source",
    "source-desktop": "**nkzu-launcher, from source**",
    "source-bare-full": "bare full-screen PySide6 window, from source",
    "source-kiosk": "**nkzu-launcher --kiosk, from source**",
    "cpp": "the same tiles in C++, on the same Qt",
    "frozen-bare": "bare PySide6 window, frozen",
    "frozen-desktop": "**nkzu-launcher, frozen**",
    "frozen-bare-full": "bare full-screen PySide6 window, frozen",
    "frozen-kiosk": "**nkzu-launcher --kiosk, frozen**",
    "chromium": "`chromium --kiosk`, a page of the same links",
    "firefox": "`firefox-esr --kiosk`, the same page",
    "frozen-empty": "empty program, frozen",
    "frozen-version": "**nkzu-launcher --version, frozen**",
    "frozen-second": "**a second start: it tells the first window, and leaves**",
    "start-10": "**start with 10 entries**",
    "start-100": "**start with 100 entries**",
    "start-1000": "**start with 1,000 entries**",
    "scrolling-10": "**a step of the wheel, 10 entries**",
    "scrolling-100": "**a step of the wheel, 100 entries**",
    "scrolling-1000": "**a step of the wheel, 1,000 entries**",
    "keys": "**one key of a search in 500 entries, to the painted results**",
    "languages": "**another language**",
    "themes": "**another theme**",
    "press-bare": "a browser started by a bare program, to its first instruction",
    "press-desktop": "**press of a key to the browser's first instruction**",
    "press-first": "**the same, the first press after a start**",
    "turn-bare": "Chromium started and ended by a bare program",
    "turn-kiosk": "**a turn: Chromium started, closed and wiped**",
    "idle-desktop": "**nkzu-launcher, wake-ups a minute**",
    "idle-helpdesk": "**nkzu-launcher --face=helpdesk, wake-ups a minute**",
    "idle-kiosk": "**nkzu-launcher --kiosk, wake-ups a minute**",
    "idle-guard": "**the same with its guard, wake-ups a minute**",
    "idle-written": "**all of them, bytes written to the disk**",
    "idle-growth": "**all of them, KiB of memory (PSS) more**",
}
PARTS = {
    "start": "Start, warm: milliseconds from the start of the process to the finished picture",
    "entries": "Start, warm, with more and more entries, frozen: the same",
    "cold": "Start, cold: the same with all files of the program out of the system's memory",
    "memory": "Memory at rest: MiB of all processes (PSS), 20 seconds after the picture",
    "calls": "Calls without a window: milliseconds of the whole process",
    "instructions": "Millions of instructions to the finished picture (callgrind)",
    "press": "From a press to a browser, a stand-in that does nothing: milliseconds",
    "turn": "A turn at the kiosk but for the time that the page stays: milliseconds",
    "window": "In the window, from source: milliseconds of work from an event to the end of what it has caused",
    "idle": "At rest, all faces at once, for a minute",
}


def plain(title: str) -> str:
    """Return a title without the marks of Markdown."""
    return title.replace("*", "").replace("`", "")


def is_ours(title: str) -> bool:
    """Say whether a title is that of a program of ours."""
    return title.startswith("**")
