"""What is known of an installed browser, whatever the operating system told it by."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

URL_PLACEHOLDER = "%u"
# These start another program, which their arguments name: the program alone does not tell which browser it is.
CARRIERS = frozenset({"env", "exo-open", "flatpak", "gio", "kfmclient", "snap"})


@dataclass(frozen=True, slots=True)
class Browser:
    """An installed browser and how to start it. Raises ValueError unless one argument takes the address."""

    id: str
    name: str
    program: Path
    arguments: tuple[str, ...]
    is_default: bool

    def __post_init__(self) -> None:
        """Refuse a command that would lose the address, or open it twice."""
        if sum(argument.count(URL_PLACEHOLDER) for argument in self.arguments) != 1:
            raise ValueError(f"exactly one {URL_PLACEHOLDER} is needed: {self.arguments}")

    def command(self, url: str) -> tuple[str, ...]:
        """Return the argument list that opens `url`."""
        filled = (argument.replace(URL_PLACEHOLDER, url) for argument in self.arguments)
        return (str(self.program), *filled)


@dataclass(frozen=True, slots=True)
class Survey:
    """The browsers that can be started, the default first, and the name of a default that cannot be."""

    browsers: tuple[Browser, ...]
    dead_default: str | None


def in_order(browsers: Iterable[Browser]) -> tuple[Browser, ...]:
    """Return the default first, then by name, and each program only once."""
    ordered = sorted(browsers, key=lambda found: (not found.is_default, found.name.casefold(), found.id))
    unique: dict[tuple[str, ...], Browser] = {}
    for browser in ordered:
        unique.setdefault(_identity(browser), browser)
    return tuple(unique.values())


def _identity(browser: Browser) -> tuple[str, ...]:
    program = browser.program.resolve()
    if {program.name, browser.program.name} & CARRIERS:
        return (str(browser.program), *browser.arguments)
    return (str(program),)
