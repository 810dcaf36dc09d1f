"""What the bundle is made of: each component, its licence, and the files that it is or is compiled into.

Every file of the bundle and every module frozen into its programs belongs to one component. A file that no rule
explains, and a component without a licence or without its text, are errors of the build (`LicenceError`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from licence_texts import LICENCES, LicenceError, licence_text, licences_in

TABLE = LICENCES / "components.toml"


@dataclass(frozen=True)
class Component:
    """A part that has one author's terms.

    `files` are the files that it is, `inside` those that it is compiled into, as paths in the bundle. `version` is
    empty where the files do not tell it. `texts` are the files with the words of its terms, `changes` says what we
    have changed in it.
    """

    name: str
    licence: str
    version: str = ""
    copyright: str = ""
    homepage: str = ""
    source: str = ""
    purl: str = ""
    cpe: str = ""
    changes: str = ""
    own: bool = False
    files: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    texts: tuple[Path, ...] = ()

    @property
    def in_bundle(self) -> bool:
        """Whether anything of it is there."""
        return bool(self.files or self.inside)


@dataclass(frozen=True)
class Rule:
    """A line of the table: how a component is recognised, and what is known of it."""

    component: Component
    files: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    sign: str = ""
    texts: tuple[str, ...] = ()
    package: str = ""


@dataclass(frozen=True)
class Table:
    """What a person has found out, as far as files and packages do not say it themselves."""

    rules: tuple[Rule, ...]
    qt_read_for: str
    qt_examined: frozenset[str]
    python: Mapping[str, Rule]
    debian: Mapping[str, str]


def read_table(path: Path = TABLE) -> Table:
    """Read ``licences/components.toml``."""
    with path.open("rb") as file:
        raw = tomllib.load(file)
    return Table(
        rules=tuple(_rule(entry) for entry in raw["component"]),
        qt_read_for=raw["qt"]["read_for"],
        qt_examined=frozenset(raw["qt"]["examined"]),
        python={entry["name"]: _rule({"licence": "", **entry}) for entry in raw["python"]},
        debian=raw["debian"],
    )


def _rule(entry: dict[str, Any]) -> Rule:
    names = ("files", "inside", "texts")
    lists: dict[str, tuple[str, ...]] = {name: tuple(entry.pop(name, ())) for name in names}
    sign, package = entry.pop("sign", ""), entry.pop("package", "")
    return Rule(Component(**entry), sign=sign, package=package, **lists)


def stem(path: str) -> str:
    """The name of a binary file without "lib" and whatever a system puts behind it: ``Qt6Core`` on either."""
    name = PurePosixPath(path).name
    name = re.split(r"\.so\b|\.dll$|\.pyd$|\.exe$|\.abi3\b|\.cpython-|\.cp3", name)[0]
    return name.removeprefix("lib")


def matches(path: str, pattern: str) -> bool:
    """Whether a pattern is for the whole path: ``*`` and ``?`` stay within a folder, ``**`` does not.

    Case makes no difference: libraries of Windows are spelt in both ways.
    """
    words = {"**": ".*", "*": "[^/]*", "?": "[^/]"}
    parts = (words.get(part) or re.escape(part) for part in re.split(r"(\*\*|\*|\?)", pattern))
    return re.fullmatch("".join(parts), path, re.IGNORECASE) is not None


def files_of(bundle: Path) -> list[str]:
    """Every file of the bundle, sorted; links are left out, since what they lead to is there."""
    paths = (path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path.relative_to(bundle).as_posix() for path in paths)


def found_by_rule(rule: Rule, bundle: Path, files: Iterable[str]) -> Component:
    """What the rule finds among `files`: a component that is possibly not there at all."""
    files = list(files)
    own = tuple(file for file in files if any(matches(file, pattern) for pattern in rule.files))
    within = tuple(file for file in files if any(matches(stem(file), pattern) for pattern in rule.inside))
    version = ""
    if rule.sign:
        signed = _signed(rule.sign, bundle, own or within)
        within = tuple(file for file in within if file in signed)
        version = next((found for found in signed.values() if found), "")
    found = replace(with_version(rule.component, version), files=own, inside=within)
    return found if rule.package else replace(found, texts=texts_of(rule, found.licence))


def with_version(component: Component, version: str) -> Component:
    """The component with its version put into its addresses; those that need one are empty where there is none."""
    places = {"version": version, "minor": ".".join(version.split(".")[:2])}
    templates = {name: getattr(component, name) for name in ("purl", "cpe", "source")}
    usable = {name: text for name, text in templates.items() if version or "{version}" not in text}
    filled = {name: usable.get(name, "").format(**places) for name in templates}
    return replace(component, version=version, **filled)


def texts_of(rule: Rule, licence: str) -> tuple[Path, ...]:
    """The texts that the rule names, or those of all licences in the expression. LicenceError if one is missing."""
    return tuple(licence_text(name) for name in rule.texts or licences_in(licence))


def _signed(sign: str, bundle: Path, files: Iterable[str]) -> dict[str, str]:
    """Those of the files that the sign is in, with the version that it tells."""
    pattern = re.compile(sign.encode("latin-1"))
    found: dict[str, str] = {}
    for file in files:
        match = pattern.search((bundle / file).read_bytes())
        if match is not None:
            found[file] = (match[1] or b"").decode("ascii") if pattern.groups else ""
    return found


def check_owners(files: Iterable[str], components: Iterable[Component]) -> None:
    """LicenceError unless every file belongs to one component."""
    owners: dict[str, list[str]] = {file: [] for file in files}
    for component in components:
        for file in component.files:
            owners[file].append(component.name)
    orphans = [file for file, names in owners.items() if not names]
    if orphans:
        raise LicenceError(
            f"Nobody knows what these files of the bundle are: {', '.join(orphans)}. "
            f"Leave them out, or add what they belong to, with its licence, to packaging/licences/{TABLE.name}"
        )
    disputed = [f"{file} ({' and '.join(names)})" for file, names in owners.items() if len(names) > 1]
    if disputed:
        raise LicenceError(f"These files belong to more than one component: {', '.join(disputed)}")
