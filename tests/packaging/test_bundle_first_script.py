"""The first script of the bundle's programs stands in the place of PyInstaller's, or the build stops."""

from pathlib import Path

import pytest
from bundle_parts import own_start

OURS = Path("bundle_start.py")
LOADER = [
    ("struct", "/lib/struct.pyc", "PYMODULE"),
    ("pyimod02_importers", "/loader/pyimod02_importers.pyc", "PYMODULE"),
    ("pyimod03_ctypes", "/loader/pyimod03_ctypes.pyc", "PYMODULE"),
    ("pyiboot01_bootstrap", "/loader/pyiboot01_bootstrap.py", "PYSOURCE"),
]


def test_it_stands_in_its_place_and_what_it_does_without_is_left_out() -> None:
    assert own_start(LOADER, OURS) == [
        ("struct", "/lib/struct.pyc", "PYMODULE"),
        ("pyimod02_importers", "/loader/pyimod02_importers.pyc", "PYMODULE"),
        ("pyiboot01_bootstrap", str(OURS), "PYSOURCE"),
    ]


def test_another_loader_has_to_be_looked_at() -> None:
    with pytest.raises(ValueError, match="another first script"):
        own_start(LOADER[:-1], OURS)
