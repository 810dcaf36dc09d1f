"""Which of the builder's own libraries are in the bundle: their Debian packages, versions and copyright files."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from components import Component
from licence_texts import LicenceError

# ELF note of the linker: four bytes of name, twenty of value, type 3 (NT_GNU_BUILD_ID). Stripping leaves it alone.
_BUILD_ID = re.compile(rb"\x04\0\0\0\x14\0\0\0\x03\0\0\0GNU\0(.{20})", re.DOTALL)


@dataclass(frozen=True)
class DebianPackage:
    """What dpkg knows of an installed package."""

    name: str
    version: str
    architecture: str
    source: str
    source_version: str
    homepage: str

    @property
    def copyright_file(self) -> Path:
        """What Debian's policy puts there for each package (12.5)."""
        return Path("/usr/share/doc") / self.name / "copyright"


def debian_components(bundle: Path, files: Iterable[str], licences: Mapping[str, str]) -> list[Component]:
    """The packages that libraries right inside ``_internal`` were taken from, one for each package.

    LicenceError where the source package is not in `licences`. What is no library of this system is left to others.
    """
    found: dict[DebianPackage, list[str]] = {}
    for file in files:
        if re.fullmatch(r"_internal/[^/]+\.so[.\d]*", file):
            package = package_of(bundle / file)
            if package is not None:
                found.setdefault(package, []).append(file)
    return [_component(package, places, licences) for package, places in found.items()]


def _component(package: DebianPackage, files: list[str], licences: Mapping[str, str]) -> Component:
    if package.source not in licences:
        raise LicenceError(
            f"The bundle has {', '.join(files)} of Debian's source package {package.source}, whose licence nobody has "
            "looked at: leave it out, or add it to [debian] in packaging/licences/components.toml"
        )
    return Component(
        name=package.name,
        licence=licences[package.source],
        version=package.version,
        homepage=package.homepage,
        source=f"https://snapshot.debian.org/package/{package.source}/{package.source_version}/",
        purl=f"pkg:deb/debian/{package.name}@{package.version}?arch={package.architecture}",
        files=tuple(files),
        texts=(package.copyright_file,),
    )


def package_of(library: Path) -> DebianPackage | None:
    """The installed package that this very library is of, told by its name and its build id; None if there is none."""
    listed = _dpkg_query("--search", f"*/{library.name}")
    for line in listed.splitlines():
        package, _, path = line.partition(": ")
        if Path(path).is_file() and build_id(Path(path)) == build_id(library) is not None:
            return _described(package)
    return None


def build_id(library: Path) -> bytes | None:
    """What the linker has put into an ELF file to recognise it by; None if there is none."""
    found = _BUILD_ID.search(library.read_bytes())
    return found[1] if found else None


def _described(name: str) -> DebianPackage:
    fields = ("Package", "Version", "Architecture", "source:Package", "source:Version", "Homepage")
    template = "\n".join(f"${{{field}}}" for field in fields)
    return DebianPackage(*_dpkg_query("--show", f"--showformat={template}", name).split("\n"))


def _dpkg_query(*arguments: str) -> str:
    tool = shutil.which("dpkg-query")
    if tool is None:
        return ""
    return subprocess.run([tool, *arguments], capture_output=True, text=True).stdout
