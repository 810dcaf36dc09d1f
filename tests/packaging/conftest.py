"""Tests of what is built; those of the bundle run it on a desktop of its own."""

import pytest

from tests.helpers.bundle import Bundle, find_bundle
from tests.helpers.frozen_python import FrozenPython
from tests.helpers.needed import tools_needed
from tests.helpers.package_fixtures import *  # noqa: F403 - pytest finds fixtures and hooks by their names
from tests.helpers.session_fixtures import *  # noqa: F403 - as above
from tests.helpers.source_python import SourcePython


@pytest.fixture(scope="session")
def bundle() -> Bundle:
    """The bundle: see tests/helpers/bundle.py."""
    with tools_needed():
        return find_bundle()


@pytest.fixture(scope="session")
def frozen(bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> FrozenPython:
    """A Python with the modules of the bundle."""
    with tools_needed():
        return FrozenPython(bundle, tmp_path_factory.mktemp("frozen"))


@pytest.fixture(params=["source", "bundle"])
def either_python(request: pytest.FixtureRequest) -> SourcePython | FrozenPython:
    """A Python with the program's modules: from source, and in the bundle."""
    if request.param == "source":
        return SourcePython()
    frozen: FrozenPython = request.getfixturevalue("frozen")
    return frozen
