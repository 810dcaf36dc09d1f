"""What must be there before a window can open."""

import os

import pytest
import system_packages

from launcher.core.languages import Language
from launcher.system.preflight import (
    SYSTEM_PACKAGES,
    binding_obstacle,
    leave_senseless_sizes,
    library_obstacle,
    obstacle,
)


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


@pytest.mark.parametrize("language", Language)
def test_a_library_that_is_there_but_cannot_be_loaded_is_not_to_be_installed(language: Language) -> None:
    missing = library_obstacle(f"libxcb-cursor.so.0: cannot open shared object file: {os.strerror(2)}", language)
    assert "libxcb-cursor.so.0)" in missing
    assert SYSTEM_PACKAGES in missing
    for trouble in (
        "libQt6Gui.so.6: failed to map segment from shared object",
        "libc.so.6: version `GLIBC_2.34' not found",
    ):
        sentence = library_obstacle(trouble, language)
        assert trouble in sentence
        assert "apt" not in sentence


@pytest.mark.parametrize(
    ("name", "value", "stays"),
    [
        *(("QT_SCALE_FACTOR", value, True) for value in ("1", "1.5", "8", "nonsense", "")),
        *(("QT_SCALE_FACTOR", value, False) for value in ("0", "-1", "100", "nan", "inf")),
        *(("QT_SCREEN_SCALE_FACTORS", value, True) for value in ("2", "HDMI-1=2;DP-1=1.5", ";")),
        *(("QT_SCREEN_SCALE_FACTORS", value, False) for value in ("HDMI-1=0", "1;100")),
        *(("QT_FONT_DPI", value, stays) for value, stays in (("120", True), ("0", False), ("10000", False))),
    ],
)
def test_a_size_that_leads_to_no_window_is_left_out(name: str, value: str, stays: bool) -> None:
    variables = {name: value}
    leave_senseless_sizes(variables)
    assert (name in variables) is stays
