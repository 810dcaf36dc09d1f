"""The list of components for machines: complete, true to its schema, and the same when it is made again."""

import hashlib
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from sbom import publish_sbom

from launcher import __version__
from tests.helpers.bundle import Bundle, build_python
from tests.helpers.dependencies import LOCKS, pins
from tests.helpers.notices import Notices, make_notices

# The library that writes the list has the schema too.
VALIDATE = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
print(JsonStrictValidator(SchemaVersion.V1_6).validate_str(sys.stdin.read()))
"""
WRONG_LICENCE = """
import sys
sys.path.insert(0, "packaging")
from sbom import licence
licence(sys.argv[1], "something")
"""


@pytest.fixture(scope="module")
def notices(bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Notices:
    return make_notices(bundle.folder, tmp_path_factory.mktemp("sbom") / "notices")


def validated(text: str) -> str:
    done = subprocess.run([*build_python(), "-c", VALIDATE], input=text, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_it_keeps_to_its_schema(notices: Notices) -> None:
    text = (notices.folder / "sbom.cdx.json").read_text("utf-8")
    assert notices.bill["specVersion"] == "1.6"
    assert validated(text) == "None"
    assert validated(text.replace('"type": "file"', '"type": "thing"', 1)) != "None"


def test_every_file_of_the_bundle_is_in_it_once(bundle: Bundle, notices: Notices) -> None:
    there = {path.relative_to(bundle.folder).as_posix() for path in bundle.files() if not path.is_symlink()}
    listed = Counter(file["name"] for file in notices.files())
    assert set(listed) == there
    assert set(listed.values()) == {1}


def test_the_sums_are_those_of_the_files(bundle: Bundle, notices: Notices) -> None:
    for file in notices.files():
        (found,) = file["hashes"]
        expected = hashlib.sha256((bundle.folder / file["name"]).read_bytes()).hexdigest()
        assert (found["alg"], found["content"]) == ("SHA-256", expected), file["name"]


def test_it_is_about_our_program(notices: Notices) -> None:
    program = notices.bill["metadata"]["component"]
    assert (program["type"], program["name"], program["version"]) == ("application", "NKZU Launcher", __version__)


def test_every_component_has_a_licence(notices: Notices) -> None:
    for name, component in notices.components().items():
        assert component["licenses"], name


def test_what_a_scanner_looks_for_is_there(notices: Notices) -> None:
    components = notices.components()
    assert components["RapidFuzz"]["purl"].startswith("pkg:pypi/rapidfuzz@")
    assert components["libffi8"]["purl"].startswith("pkg:deb/debian/libffi8@")
    assert re.fullmatch(r"cpe:2\.3:a:qt:qt:6\.\d+\.\d+(:\*){7}", components["Qt"]["cpe"])
    assert components["Qt"]["licenses"] == [{"expression": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"}]


def test_its_packages_are_those_that_are_locked_for_the_build(notices: Notices) -> None:
    names = (component.get("purl", "") for component in notices.components().values())
    listed = {tuple(name.removeprefix("pkg:pypi/").split("@")) for name in names if name.startswith("pkg:pypi/")}
    locked = {(pin.name, pin.version) for pin in pins(LOCKS / "build.txt")}
    assert {name for name, _ in listed} >= {"pyside6-essentials", "shiboken6", "rapidfuzz", "segno", "platformdirs"}
    assert sorted(listed - locked) == []


def test_what_is_compiled_in_hangs_below_what_holds_it(notices: Notices) -> None:
    edges = {edge["ref"]: set(edge.get("dependsOn", ())) for edge in notices.bill["dependencies"]}
    names = {component["bom-ref"]: name for name, component in notices.components().items()}
    below = {name: {names[ref] for ref in edges.get(own, ())} for own, name in names.items()}
    assert {"PCRE2", "HarfBuzz", "libpng"} <= below["Qt"]
    assert {"Inter", "qt-material", "PyInstaller boot loader", "Qt", "CPython"} <= below["NKZU Launcher"]
    reached, waiting = set(), ["NKZU Launcher"]
    while waiting:
        name = waiting.pop()
        reached.add(name)
        waiting += below[name] - reached
    assert reached == set(below)


def test_made_again_it_is_the_same(bundle: Bundle, notices: Notices, tmp_path: Path) -> None:
    again = make_notices(bundle.folder, tmp_path / "again")
    for path in notices.folder.iterdir():
        assert (again.folder / path.name).read_bytes() == path.read_bytes(), path.name


def test_a_changed_file_changes_the_list_and_its_number(bundle: Bundle, notices: Notices, tmp_path: Path) -> None:
    other = Path(shutil.copytree(bundle.folder, tmp_path / "bundle", symlinks=True))
    with (other / "_internal/resources/content.json").open("ab") as file:
        file.write(b"\n")
    changed = make_notices(other, tmp_path / "notices")
    assert changed.bill["serialNumber"] != notices.bill["serialNumber"]


def test_what_is_handed_out_has_version_and_system_in_its_name(notices: Notices, tmp_path: Path) -> None:
    published = publish_sbom(notices.folder, "windows", tmp_path)
    assert published.name == f"nkzu-launcher-{__version__}-windows.cdx.json"
    assert published.read_bytes() == (notices.folder / "sbom.cdx.json").read_bytes()


@pytest.mark.parametrize("licence", ["see LICENSE", "BSD", "MIT OR Nothing"])
def test_what_is_no_licence_is_refused(licence: str) -> None:
    done = subprocess.run([*build_python(), "-c", WRONG_LICENCE, licence], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "is no SPDX expression" in done.stderr
