"""Where a package is, is found as Python's import finds it, and nothing of the package is run."""

import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from launcher.system.package_specs import spec_of


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a package that cannot be run."""
    (tmp_path / "unrunnable").mkdir()
    (tmp_path / "unrunnable/__init__.py").write_text("raise AssertionError", encoding="ascii")
    monkeypatch.syspath_prepend(str(tmp_path))
    return "unrunnable"


def test_a_package_is_found_where_python_finds_it(package: str) -> None:
    found = spec_of(package)
    assert found is not None
    assert found == find_spec(package)
    assert package not in sys.modules


def test_what_is_not_installed_is_not_found() -> None:
    assert spec_of("not_installed_anywhere") is None


def test_a_finder_of_an_older_kind_is_passed_over(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "meta_path", [object(), *sys.meta_path])
    assert spec_of(package) is not None
