"""What the tests of packages share: a Debian package of the bundle that was built once, and a computer to try it on."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from build_deb import build_deb

from tests.helpers.bundle import Bundle
from tests.helpers.debian_root import DebianRoot
from tests.helpers.needed import tools_needed
from tests.helpers.next_package import next_package
from tests.helpers.tools import find_tool


@pytest.fixture(scope="session")
def debian_package(bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, as `make dist` builds it but for the effort of packing; or the one that NKZU_PACKAGE names."""
    if named := os.environ.get("NKZU_PACKAGE"):
        return Path(named)
    with tools_needed():
        for tool in ("dpkg-deb", "dpkg-shlibdeps", "xz"):
            find_tool(tool)
    return build_deb(bundle.folder, output=tmp_path_factory.mktemp("deb"), effort=0)


@pytest.fixture(scope="session")
def package_tree(debian_package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the package holds, unpacked, with dpkg's own files in DEBIAN."""
    folder = tmp_path_factory.mktemp("tree") / "root"
    subprocess.run(["dpkg-deb", "--raw-extract", str(debian_package), str(folder)], check=True)
    return folder


@pytest.fixture(scope="session")
def later_package(debian_package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A later version of the package."""
    with tools_needed():
        find_tool("objcopy")
    return next_package(debian_package, tmp_path_factory.mktemp("next"))


@pytest.fixture(scope="session")
def debian_root(package_tree: Path, tmp_path_factory: pytest.TempPathFactory) -> DebianRoot:
    """A fresh Debian 12 that has what the package depends on, and not the package itself."""
    with tools_needed():
        root = DebianRoot.prepare(tmp_path_factory.mktemp("debian") / "root")
    fields = (package_tree / "DEBIAN/control").read_text(encoding="utf-8")
    (needed,) = re.findall(r"^Depends: (.*)$", fields, re.MULTILINE)
    root.run("apt-get", "satisfy", "-q", "-y", "--no-install-recommends", needed)
    return root
