"""Qt's binding in the bundle, without what its library does in Python at each start.

libshiboken carries a dozen modules of Python, as a zip file of their source in base64. At each start it unpacks and
compiles them, and from then on has the source of every imported module searched for the name of the binding, because a
module could ask for other names of Qt's functions (``from __feature__ import snake_case``). With PySide6 6.11.3, that
was 296 of the 1,570 million instructions from the start of our program to its painted window.

In the bundle, these modules are frozen like all others. Three files of packaging/binding take the place of the
library's own; they load the rest when an error has to be explained, and `__feature__` does not exist. Everything else
of the binding is as it was; ``tests/packaging/test_lean_binding.py`` compares what it says and does.

To be removed when a binding does none of that at a start any more: one of those tests looks.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from bundle_parts import Find

# Any text builds a bundle with the binding as its makers deliver it.
STOCK_VARIABLE = "NKZU_STOCK_BINDING"
# What only the library and our package for it import, by name; the analysis finds what those import.
MODULES = ("quick_enums", "signature_bootstrap", *(f"shibokensupport.signature.{name}" for name in (
    "loader", "mapping", "parser", "layout", "errorhandler",
)))  # fmt: skip
OURS = Path(__file__).resolve().parent / "binding"
# The files that ours stand for, as they are in PySide6 6.11.3: `digest_of` tells it.
REPLACED = ("signature_bootstrap.py", "shibokensupport/signature/loader.py")
WRITTEN_FOR = "6e2781af5ed4051918b5a726cc9e41eac9f56ecd2d60b7e6b4e38135bf6e1948"

_UNPACK = "import sys, PySide6.QtCore, shibokensupport; shibokensupport.__loader__.zfile.extractall(sys.argv[1])"
_VERSIONS = re.compile(r"^__\w+__ = .*\n", re.MULTILINE)


class BindingChangedError(Exception):
    """The binding is not the one that our files were written for; the text says what to do."""


@dataclass(frozen=True)
class LeanBinding:
    """What PyInstaller is to be given.

    `folder` is where it finds the modules that are imported by name (`hidden`), `package` the file in the place of
    ``shiboken6/__init__.py``. All are empty for the binding as its makers deliver it.
    """

    folder: str = ""
    hidden: tuple[str, ...] = ()
    package: str = ""

    @property
    def places(self) -> list[str]:
        """Where PyInstaller has to look for modules, too."""
        return [self.folder] if self.folder else []

    def put_into(self, modules: Iterable[Find]) -> list[Find]:
        """The modules that PyInstaller has found, with our package in the place of the binding's own."""
        found = list(modules)
        if not self.package:
            return found
        return [(name, self.package if name == "shiboken6" else source, kind) for name, source, kind in found]


def make_lean_binding(folder: Path) -> LeanBinding:
    """Put the modules together in `folder`, from the binding of the Python that runs this.

    Raises BindingChangedError, and subprocess.CalledProcessError if the binding cannot be loaded.
    """
    if os.environ.get(STOCK_VARIABLE):
        return LeanBinding()
    shutil.rmtree(folder, ignore_errors=True)
    support, package = folder / "support", folder / "package" / "__init__.py"
    support.mkdir(parents=True)
    package.parent.mkdir()
    _unpack(support)
    original = _package_of_the_wheel().read_text(encoding="utf-8")
    check_original(support, original)
    for name in REPLACED:
        shutil.copyfile(OURS / Path(name).name, support / name)
    shutil.copyfile(OURS / "quick_enums.py", support / "quick_enums.py")
    ours = (OURS / "shiboken6.py").read_text(encoding="utf-8")
    package.write_text(ours + "".join(_VERSIONS.findall(original)), encoding="utf-8", newline="\n")
    return LeanBinding(str(support), MODULES, str(package))


def _unpack(folder: Path) -> None:
    """Unpack what the library carries. As another process: what is imported here, PyInstaller's analysis would see."""
    environment = {name: text for name, text in os.environ.items() if name != "SBK_EMBED"}
    subprocess.run([sys.executable, "-c", _UNPACK, str(folder)], env=environment, check=True)


def _package_of_the_wheel() -> Path:
    spec = find_spec("shiboken6")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("shiboken6")
    return Path(spec.origin)


def check_original(support: Path, package: str) -> None:
    """BindingChangedError unless ours stand for these: the files in `support`, and the text of the wheel's package."""
    found = digest_of([*((support / name).read_text(encoding="utf-8") for name in REPLACED), package])
    if found != WRITTEN_FOR:
        raise BindingChangedError(
            "This is another PySide6 than the one that packaging/binding was written for. Compare its "
            f"{', '.join(REPLACED)} (inside libshiboken; see packaging/lean_binding.py) and shiboken6/__init__.py with "
            f"the earlier ones, correct our files, and set WRITTEN_FOR to {found}; or build with {STOCK_VARIABLE}=1"
        )


def digest_of(texts: Iterable[str]) -> str:
    """Return the SHA-256 of texts, one after the other; `read_text` has made the ends of lines alike."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()
