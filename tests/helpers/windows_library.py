"""A stand-in for a library of Windows, which no other system has."""

from collections.abc import Callable
from typing import Any


class Function:
    """A function of a Windows library; ctypes lets one set what it returns."""

    def __init__(self, body: Callable[..., int]) -> None:
        self.body = body
        self.restype: Any = None

    def __call__(self, *arguments: Any) -> int:
        """Do what the library does."""
        return self.body(*arguments)
