"""Which packages of Python are in the bundle, as files of their own or frozen into the programs."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from importlib.metadata import Distribution, distributions
from pathlib import Path

from bundle_parts import MODULES
from components import Component, Rule, Table, texts_of, with_version
from licence_texts import LicenceError
from places import PROGRAMS

# What PyInstaller freezes of itself: its boot modules and its hooks.
_PYINSTALLER = re.compile(r"(pyimod\d+_\w+|pyiboot\d+_\w+|_?pyi_rth_\w+|_pyi_\w+)$")
# Python's own module of how it was built has the system in its name.
_STANDARD = re.compile(r"_sysconfigdata_\w*")


def frozen_modules(bundle: Path) -> dict[str, frozenset[str]]:
    """The names of the outermost modules that are frozen into each file of a bundle, by the file's name."""
    # Late: only the environment that builds has PyInstaller.
    from PyInstaller.archive.readers import CArchiveReader, ZlibArchiveReader

    names = (f"{name}{end}" for name in PROGRAMS for end in ("", ".exe"))
    programs = {name: CArchiveReader(str(bundle / name)).toc for name in names if (bundle / name).is_file()}
    found = {name: [module for module, entry in toc.items() if entry[4] in "mM"] for name, toc in programs.items()}
    found[f"_internal/{MODULES}"] = list(ZlibArchiveReader(str(bundle / "_internal" / MODULES)).toc)
    return {file: frozenset(name.partition(".")[0] for name in modules) for file, modules in found.items()}


def installed(site_packages: Path) -> dict[str, Distribution]:
    """The packages of an environment by their normalised names."""
    found = distributions(path=[str(site_packages)])
    return {_normal(package.metadata["Name"]): package for package in found}


def python_components(
    files: Iterable[str], frozen: Mapping[str, Collection[str]], site_packages: Path, table: Table
) -> list[Component]:
    """The packages that some of `files` or of the modules `frozen` into programs come from.

    LicenceError for a module that is neither Python's, PyInstaller's, ours nor of an installed package, and for a
    package that does not tell its licence.
    """
    waiting, files = set(_foreign(name for modules in frozen.values() for name in modules)), list(files)
    components = []
    for name, package in sorted(installed(site_packages).items()):
        places = {f"_internal/{file.as_posix()}" for file in package.files or ()}
        provided = {place.split("/")[1].removesuffix(".py") for place in places if place.endswith(".py")}
        rule = table.python.get(name)
        own = tuple(file for file in files if file in places)
        if own or provided & waiting:
            inside = tuple(program for program, modules in frozen.items() if provided & set(modules))
            components.append(replace(described(package, rule), files=own, inside=inside))
        waiting -= provided
    if waiting:
        raise LicenceError(f"Nobody knows where these frozen modules are from: {', '.join(sorted(waiting))}")
    return components


def _foreign(modules: Iterable[str]) -> list[str]:
    ours = {"launcher", "__main__", "helpdesk"}
    known = ours | sys.stdlib_module_names
    return [
        name for name in modules if name not in known and not _PYINSTALLER.match(name) and not _STANDARD.match(name)
    ]


def described(package: Distribution, rule: Rule | None = None) -> Component:
    """A package as its metadata and the table describe it. LicenceError if neither tells its licence."""
    metadata = package.metadata
    name = _normal(metadata["Name"])
    told = [metadata[key] for key in ("License-Expression", "License") if key in metadata]
    licence = (rule.component.licence if rule else "") or next(iter(told), "")
    if not licence:
        raise LicenceError(f"{name} does not tell its licence: add it to [[python]] in packaging/licences")
    texts = package_texts(package)
    component = Component(
        name=metadata["Name"],
        licence=licence,
        copyright=rule.component.copyright if rule else "",
        homepage=_homepage(package),
        source=rule.component.source if rule else "",
        changes=rule.component.changes if rule else "",
        purl=f"pkg:pypi/{name}@{{version}}",
        texts=texts or texts_of(rule or Rule(Component(name, licence)), licence),
    )
    return with_version(component, metadata["Version"])


def package_texts(package: Distribution) -> tuple[Path, ...]:
    """The licence files that a package brings, as its RECORD lists them."""
    names = re.compile(r"\.dist-info/(licenses/.*|LICEN[CS]E.*|COPYING.*|NOTICE.*)$", re.IGNORECASE)
    files = [file for file in package.files or () if names.search(file.as_posix())]
    return tuple(Path(str(package.locate_file(file))) for file in sorted(files, key=lambda file: file.as_posix()))


def _homepage(package: Distribution) -> str:
    labelled = [line.partition(", ") for line in package.metadata.get_all("Project-URL") or ()]
    urls: Mapping[str, str] = {label.lower(): url for label, _, url in labelled}
    return next((urls[label] for label in ("homepage", "source", "repository") if label in urls), "")


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
