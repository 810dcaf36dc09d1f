"""Write the list of what a bundle is made of for machines: CycloneDX 1.6, in JSON (ECMA-424).

Each file of the bundle is in it with its SHA-256, below the component that it belongs to. What is compiled into others
stands beside them; the dependencies say into which. The same bundle gives the same bytes.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from importlib.metadata import version as version_of
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from bundle_components import is_for_the_archive
from checksums import sha256
from components import Component
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component as BomComponent
from cyclonedx.model.component import ComponentType, Pedigree
from cyclonedx.model.license import DisjunctiveLicense, License, LicenseExpression
from cyclonedx.model.tool import ToolRepository
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.spdx import is_expression, is_supported_id
from cyclonedx.validation.json import JsonStrictValidator
from licence_texts import LicenceError
from packageurl import PackageURL
from project_version import source_date, version

_TOOL = "cyclonedx-python-lib"


def write_sbom(components: Sequence[Component], bundle: Path, target: Path) -> Path:
    """Write the list into the file `target`; ValueError if it does not keep to its schema.

    LicenceError for a licence that is none.
    """
    text = JsonV1Dot6(bill_of_materials(components, bundle)).output_as_string(indent=2) + "\n"
    complaint = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if complaint is not None:
        raise ValueError(f"The list of components does not keep to CycloneDX 1.6: {complaint.data}")
    target.write_text(text, encoding="utf-8", newline="\n")
    return target


def publish_sbom(notices: Path, system: str, dist: Path) -> Path:
    """Copy the list out of the folder of notices to what is handed out for `system` (linux or windows)."""
    target = dist / f"nkzu-launcher-{version()}-{system}.cdx.json"
    shutil.copyfile(notices / "sbom.cdx.json", target)
    return target


def bill_of_materials(components: Sequence[Component], bundle: Path) -> Bom:
    """The list, our own program being what it is about."""
    entries = {component.name: _entry(component, bundle) for component in components}
    root = next(entries[component.name] for component in components if component.own)
    root.type = ComponentType.APPLICATION
    others = [entries[component.name] for component in components if not component.own]
    bom = Bom(
        components=others,
        metadata=BomMetaData(
            component=root,
            timestamp=datetime.fromtimestamp(source_date(), UTC),
            tools=ToolRepository(components=[BomComponent(name=_TOOL, version=version_of(_TOOL), bom_ref=_TOOL)]),
        ),
        # The name of the list has to be its own, and the same when it is made again.
        serial_number=uuid5(NAMESPACE_URL, f"nkzu-launcher {version()} {_sum_of(entries.values())}"),
    )
    owners = {file: component for component in components for file in component.files}
    for component in components:
        parents = {owners[file].name for file in component.inside} or {root.name}
        for parent in sorted(parents - {component.name}):
            bom.register_dependency(entries[parent], [entries[component.name]])
    return bom


def _entry(component: Component, bundle: Path) -> BomComponent:
    kinds = ExternalReferenceType
    addresses = {kinds.WEBSITE: component.homepage, kinds.SOURCE_DISTRIBUTION: component.source}
    only_in = [Property(name="nkzu:only-in", value="portable archive")] if is_for_the_archive(component) else None
    return BomComponent(
        name=component.name,
        version=component.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=re.sub(r"[^A-Za-z0-9.+-]+", "-", component.name).strip("-"),
        licenses=[licence(component.licence, component.name)],
        copyright=component.copyright or None,
        purl=PackageURL.from_string(component.purl) if component.purl else None,
        cpe=component.cpe or None,
        pedigree=Pedigree(notes=component.changes) if component.changes else None,
        external_references=[ExternalReference(type=kind, url=XsUri(url)) for kind, url in addresses.items() if url],
        properties=only_in,
        components=[_file(bundle / file, file) for file in component.files],
    )


def _file(path: Path, name: str) -> BomComponent:
    sums = [HashType(alg=HashAlgorithm.SHA_256, content=sha256(path))]
    return BomComponent(name=name, type=ComponentType.FILE, bom_ref=f"file:{name}", hashes=sums)


def licence(expression: str, name: str) -> License:
    """The licence as CycloneDX has it. LicenceError if it is neither known to SPDX nor marked as one that is not."""
    if is_supported_id(expression):
        return DisjunctiveLicense(id=expression)
    if expression.startswith("LicenseRef-"):
        return DisjunctiveLicense(name=expression.removeprefix("LicenseRef-"))
    if is_expression(expression):
        return LicenseExpression(expression)
    raise LicenceError(f"The licence of {name} is no SPDX expression: {expression!r}. Correct it in packaging/licences")


def _sum_of(entries: Iterable[BomComponent]) -> str:
    sums = [f"{file.name} {found.content}" for entry in entries for file in entry.components for found in file.hashes]
    return hashlib.sha256("\n".join(sums).encode()).hexdigest()
