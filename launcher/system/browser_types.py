"""What the searches for browsers share, whatever the operating system."""

from collections.abc import Iterable

from launcher.core.opening import Browser
from launcher.core.quick_dataclasses import dataclass

URL_PLACEHOLDER = "%u"
# These start another program, which their arguments name: the program alone does not tell which browser it is.
CARRIERS = frozenset({"env", "exo-open", "flatpak", "gio", "kfmclient", "snap"})


def command_line(browser: Browser, url: str) -> tuple[str, ...]:
    """Return the argument list that opens `url`. Raises ValueError unless exactly one argument takes it."""
    if sum(argument.count(URL_PLACEHOLDER) for argument in browser.arguments) != 1:
        raise ValueError(f"exactly one {URL_PLACEHOLDER} is needed: {browser.arguments}")
    filled = (argument.replace(URL_PLACEHOLDER, url) for argument in browser.arguments)
    return (str(browser.program), *filled)


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
