"""The bundle for Windows, and a computer of Wine's to run it on. `make dist-windows` builds it and runs these."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from places import WINDOWS_BUNDLE

from tests.helpers.desktop import Desktop
from tests.helpers.needed import tools_needed
from tests.helpers.tools import MissingToolError
from tests.helpers.windows_computer import WindowsComputer


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The folder that was built."""
    folder = WINDOWS_BUNDLE
    with tools_needed():
        if not folder.is_dir():
            raise MissingToolError("the Windows bundle is not built: python packaging/build_windows.py")
    return folder


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """The screen of the computer."""
    with tools_needed(), Desktop.open() as opened:
        yield opened


@pytest.fixture(scope="session")
def one_computer(bundle: Path, desktop: Desktop, tmp_path_factory: pytest.TempPathFactory) -> WindowsComputer:
    """The computer of all tests, with the test's browser."""
    folder = tmp_path_factory.mktemp("windows") / "prefix"
    with tools_needed():
        computer = WindowsComputer.make(bundle, folder, desktop)
        computer.install_browser()
    return computer


@pytest.fixture
def computer(one_computer: WindowsComputer) -> Iterator[WindowsComputer]:
    """The computer, on which nothing runs before and after."""
    yield one_computer
    one_computer.end()
