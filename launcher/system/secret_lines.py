"""Asking for what nobody may read over a shoulder, nor find in a list of processes."""

import getpass
import sys
from collections.abc import Sequence

from launcher.system.line_reader import NotReadError, read_lines


def ask_secret(prompts: Sequence[str]) -> list[str]:
    """Ask once for each of the `prompts` on a terminal, without echo; elsewhere return one line of standard input.

    Spaces around are no part of it. What cannot be read, or ends before there is a line, is empty.
    """
    if sys.stdin is None:
        return [""]
    if not sys.stdin.isatty():
        return [_first_line()]
    try:
        return [getpass.getpass(prompt).strip() for prompt in prompts]
    except EOFError:
        return [""]


def _first_line() -> str:
    try:
        return next(read_lines(sys.stdin.buffer), "").strip()
    except NotReadError:
        return ""
