"""All components of a bundle, by every way of recognising them."""

from __future__ import annotations

import sysconfig
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

from bundle_parts import HOST_LIBRARIES
from components import Component, Rule, Table, check_owners, files_of, found_by_rule, read_table, stem
from debian_parts import debian_components
from licence_texts import LicenceError
from project_version import version
from python_parts import installed, package_texts, python_components

_HERE = Path(sysconfig.get_path("purelib"))


def components_of(
    bundle: Path, site_packages: Path, frozen: Mapping[str, Collection[str]], table: Table | None = None
) -> list[Component]:
    """What the bundle is made of, sorted by name, our own first.

    `site_packages` is of the environment that it was built from, `frozen` are the modules inside its programs
    (`python_parts.frozen_modules`). LicenceError for whatever is not explained.
    """
    table = table or read_table()
    files = files_of(bundle)
    ruled = [_from_rule(rule, bundle, files, site_packages) for rule in table.rules]
    components = [component for component in ruled if component.in_bundle]
    rest = _without(files, components)
    components += python_components(rest, frozen, site_packages, table)
    rest = _without(files, components)
    components += debian_components(bundle, rest, table.debian)
    check_owners(files, components)
    check_qt(components, table)
    return sorted(components, key=lambda component: (not component.own, component.name.lower()))


def _from_rule(rule: Rule, bundle: Path, files: list[str], site_packages: Path) -> Component:
    component = found_by_rule(rule, bundle, files)
    if component.own:
        return replace(component, version=version())
    if not rule.package or not component.in_bundle:
        return component
    # qt-material makes the assets on the machine that builds, also where the bundle is one for Windows.
    package = installed(site_packages).get(rule.package) or installed(_HERE).get(rule.package)
    if package is None:
        raise LicenceError(f"{rule.package} is not installed where the bundle was built: {site_packages}")
    told = package.metadata["Version"]
    return replace(component, version=told, purl=f"pkg:pypi/{rule.package}@{told}", texts=package_texts(package))


def _without(files: Iterable[str], components: Iterable[Component]) -> list[str]:
    taken = {file for component in components for file in component.files}
    return [file for file in files if file not in taken]


def is_for_the_archive(component: Component) -> bool:
    """Whether the Debian package leaves this component out and depends on Debian's own."""
    return bool(component.files) and all(PurePosixPath(file).name in HOST_LIBRARIES for file in component.files)


def check_qt(components: Iterable[Component], table: Table) -> None:
    """LicenceError unless the table was read for this Qt and for each of its parts that is in the bundle."""
    qt = next((component for component in components if component.name == "Qt"), None)
    if qt is None:
        return
    binaries = {stem(file) for file in qt.files if not file.endswith(".qm")}
    new = sorted(binaries - table.qt_examined)
    if new:
        raise LicenceError(
            f"Nobody has looked at what these parts of Qt have from others: {', '.join(new)}. Leave them out, or look "
            "at their qt_attribution.json, add what it says to licences/components.toml and name them in [qt]"
        )
    if not qt.version.startswith(f"{table.qt_read_for}."):
        raise LicenceError(
            f"The licences were read for Qt {table.qt_read_for}, this is Qt {qt.version or '(of no version)'}: look at "
            "its list of third-party code, correct packaging/licences/components.toml and set read_for"
        )
