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
}
PARTS = {
    "start": "Start, warm: milliseconds from the start of the process to the finished picture",
    "cold": "Start, cold: the same with all files of the program out of the system's memory",
    "memory": "Memory at rest: MiB of all processes (PSS), 20 seconds after the picture",
    "calls": "Calls without a window: milliseconds of the whole process",
    "instructions": "Millions of instructions to the finished picture (callgrind)",
}


def plain(title: str) -> str:
    """Return a title without the marks of Markdown."""
    return title.replace("*", "").replace("`", "")


def is_ours(title: str) -> bool:
    """Say whether a title is that of a program of ours."""
    return title.startswith("**")
