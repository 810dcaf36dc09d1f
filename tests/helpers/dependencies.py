"""What the project asks for of others, what its code imports, and what the lock files hold.

Names are those of the index, normalised: lower case, with hyphens. Everything is read from files and from the metadata
of installed packages: nothing is imported and no index is asked.
"""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, packages_distributions
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
LOCKS = REPOSITORY / "packaging/requirements"
# Modules that no list of an installed package has under these names, or that are installed where bundles are built.
MODULES_OF = {
    "PyInstaller": "pyinstaller",
    # PyInstaller puts them into each bundle, and starts our first script after them.
    "pyimod01_archive": "pyinstaller",
    "pyimod02_importers": "pyinstaller",
    # The binding has these two in a file that it unpacks.
    "shibokensupport": "shiboken6",
    "signature_bootstrap": "shiboken6",
}
# One project with one version number, in two packages: who asks for the first has asked for the second.
COMES_WITH = {"shiboken6": "pyside6-essentials"}
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_PIN = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[0-9][^\s;]*)( ; [^\\]+)?")
_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Request:
    """One package that is asked for, with its extras."""

    name: str
    extras: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, text: str) -> "Request":
        """The request in a line such as `name[extra]>=1`."""
        found = re.match(r"\s*([A-Za-z0-9._-]+)\s*(?:\[([^]]*)\])?", text)
        assert found is not None, text
        return cls(normal(found[1]), frozenset(normal(extra) for extra in _NAME.findall(found[2] or "")))


def normal(name: str) -> str:
    """A name as the index has it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@dataclass(frozen=True, slots=True)
class Project:
    """What pyproject.toml asks for: to run, to build a wheel, and in each group."""

    run: frozenset[Request]
    wheel: frozenset[Request]
    groups: Mapping[str, frozenset[Request]]

    @classmethod
    def read(cls, file: Path = REPOSITORY / "pyproject.toml") -> "Project":
        """Read it; a group has what the groups in it have."""
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        raw = table["dependency-groups"]
        return cls(
            _requests(table["project"]["dependencies"]),
            _requests(table["build-system"]["requires"]),
            {name: _requests(_flat(raw, name)) for name in raw},
        )

    def of(self, *groups: str) -> frozenset[Request]:
        """What is asked for to run and in `groups`, as the lock files do: "project" stands for the first."""
        found = [self.run if group == "project" else self.groups[group] for group in groups]
        return frozenset[Request]().union(*found)

    def names(self) -> frozenset[str]:
        """Everything that is asked for anywhere."""
        return frozenset(request.name for request in self.of("project", *self.groups) | self.wheel)


def _flat(groups: Mapping[str, Sequence[str | Mapping[str, str]]], name: str) -> Iterator[str]:
    for one in groups[name]:
        if isinstance(one, str):
            yield one
        else:
            yield from _flat(groups, one["include-group"])


def _requests(lines: Iterable[str]) -> frozenset[Request]:
    return frozenset(map(Request.parse, lines))


def imports(files: Iterable[Path]) -> dict[str, set[Path]]:
    """The outermost modules that are imported by `files` and are neither Python's nor ours, each with who does it."""
    found: dict[str, set[Path]] = {}
    ours = {"launcher", "tests", "benchmarks"} | {path.stem for path in (REPOSITORY / "packaging").glob("*.py")}
    for file in files:
        for name in _imported(ast.parse(file.read_text(encoding="utf-8"))):
            if name not in sys.stdlib_module_names and name not in ours:
                found.setdefault(name, set()).add(file)
    return found


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def packages_of(modules: Iterable[str]) -> dict[str, set[str]]:
    """The packages that each of `modules` can be from: none for a module that nobody here provides."""
    provided = {**_provided(), **{module: frozenset({name}) for module, name in MODULES_OF.items()}}
    return {module: set(provided.get(module, ())) for module in modules}


@cache
def _provided() -> dict[str, frozenset[str]]:
    """The packages that each module can be from that is installed here."""
    return {module: frozenset(map(normal, names)) for module, names in packages_distributions().items()}


def not_asked_for(found: Mapping[str, set[Path]], asked: Iterable[Request]) -> list[str]:
    """A complaint for each imported module of a package that nobody has asked for."""
    names = {request.name for request in asked}
    names |= {name for name, brought_by in COMES_WITH.items() if brought_by in names}
    return [
        f"{module}, imported by {sorted(found[module])[0].name}, is of {sorted(packages) or 'nobody'}: not asked for"
        for module, packages in packages_of(found).items()
        if not packages & names
    ]


def not_imported(found: Mapping[str, set[Path]], asked: Iterable[Request]) -> set[str]:
    """The packages that were asked for, and that nothing imports."""
    used = set[str]().union(*packages_of(found).values())
    return {request.name for request in asked} - used


@dataclass(frozen=True, slots=True)
class Pin:
    """One package in a lock file."""

    name: str
    version: str
    hashes: int


def pins(lock: Path) -> list[Pin]:
    """Everything that a lock file holds. AssertionError for a line that is neither a package with a version nor a sum.

    So no line can name an index, a folder, an address, a range of versions or another file.
    """
    text = lock.read_text(encoding="utf-8").replace(" \\\n", "\n")
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    found: list[Pin] = []
    for line in lines:
        if pin := _PIN.fullmatch(line):
            found.append(Pin(pin["name"], pin["version"], 0))
        else:
            assert _HASH.fullmatch(line), f"{lock.name}: {line}"
            found[-1] = Pin(found[-1].name, found[-1].version, found[-1].hashes + 1)
    return found


def reached(asked: Iterable[Request], site_packages: Iterable[Path]) -> set[str]:
    """What is needed by what was `asked` for, as the packages installed in these folders say it, on any system."""
    folders = [str(folder) for folder in site_packages]
    installed = {normal(one.metadata["Name"]): one for one in Distribution.discover(path=folders)}
    waiting, done = list(asked), set[Request]()
    while waiting:
        request = waiting.pop()
        if request not in done:
            done.add(request)
            package = installed.get(request.name)
            waiting += _needs(package, request.extras) if package is not None else ()
    return {request.name for request in done}


def _needs(package: Distribution, extras: frozenset[str]) -> Iterator[Request]:
    for line in package.requires or ():
        named = {normal(extra) for extra in re.findall(r"""extra\s*==\s*["']([^"']+)["']""", line)}
        if not named or named & extras:
            yield Request.parse(line)
