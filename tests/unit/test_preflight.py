"""What must be there before a window can open."""

import pytest
import system_packages

from launcher.core.languages import Language
from launcher.system.preflight import SYSTEM_PACKAGES, binding_obstacle, obstacle


def test_the_sentence_names_the_packages_that_the_set_up_installs() -> None:
    named = SYSTEM_PACKAGES.removeprefix("sudo apt install ").split()
    assert sorted(named) == sorted(requirement.package for requirement in system_packages.QT)


def test_no_display_is_said_in_the_language_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    sentences = {obstacle({}, language) for language in Language}
    assert len(sentences) == 3
    assert None not in sentences


def test_a_missing_binding_comes_with_its_cure() -> None:
    sentence = binding_obstacle(Language.EN, "no_such_module_of_qt")
    assert sentence is not None
    assert "no_such_module_of_qt" in sentence
    assert "pip install PySide6-Essentials" in sentence


def test_what_can_be_imported_is_no_obstacle() -> None:
    assert binding_obstacle(Language.EN, "json") is None
