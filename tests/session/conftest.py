"""Tests that run the real program on a desktop of its own."""

from pathlib import Path

import pytest

from tests.helpers.session_fixtures import *  # noqa: F403 - pytest finds fixtures and hooks by their names

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.session)
