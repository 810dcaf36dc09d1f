"""What a person has chosen comes back as it was; what is broken falls back to its default."""

import json
from typing import Any

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher.core.languages import Language
from launcher.core.settings import (
    Settings,
    ThemeChoice,
    WindowPlace,
    settings_from_text,
    settings_to_text,
    with_changes,
)

UNHURRIED = hypothesis.settings(deadline=None)  # a busy computer is no mistake

PLACE: dict[str, Any] = {"x": 10, "y": -20, "width": 800, "height": 600, "maximized": True}


PLACES = st.none() | st.builds(
    WindowPlace,
    x=st.integers(-32767, 32767),
    y=st.integers(-32767, 32767),
    width=st.integers(100, 32767),
    height=st.integers(100, 32767),
    maximized=st.booleans(),
)


@UNHURRIED
@given(language=st.none() | st.sampled_from(Language), theme=st.sampled_from(ThemeChoice), window=PLACES, other=PLACES)
def test_settings_come_back(
    language: Language | None, theme: ThemeChoice, window: WindowPlace | None, other: WindowPlace | None
) -> None:
    settings = Settings(language, theme, window, helpdesk_window=other)
    assert settings_from_text(settings_to_text(settings)) == settings


def test_only_what_was_changed_is_written_over_what_is_there() -> None:
    before, there = Settings(Language.KK, text_size=125), Settings(Language.RU, ThemeChoice.DARK)
    assert with_changes(there, before, before) == there
    assert with_changes(there, before, Settings(Language.EN, text_size=125)) == Settings(Language.EN, ThemeChoice.DARK)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "\0\0\0", "{", "null", "[]", "5", '"kk"', "NaN", "\ufeff{}", "\ud800"),
        *("[" * 100_000, '{"x":' * 5_000, "9" * 5_000, '{"language": "kk"', "{'language': 'kk'}"),
    ],
    ids=lambda text: repr(text[:20]),
)
def test_a_broken_file_is_as_good_as_none(text: str) -> None:
    assert settings_from_text(text) == Settings()


@pytest.mark.parametrize("value", [None, True, 0, 1.5, "KK", "de", "", [], ["kk"], {}, {"kk": 1}, "kk\n"])
def test_a_broken_language_or_theme_falls_back_alone(value: object) -> None:
    text = json.dumps({"language": value, "theme": "dark", "window": PLACE})
    assert settings_from_text(text) == Settings(None, ThemeChoice.DARK, WindowPlace(**PLACE))
    text = json.dumps({"language": "ru", "theme": value})
    assert settings_from_text(text) == Settings(Language.RU)


@pytest.mark.parametrize("key", ["x", "y", "width", "height"])
@pytest.mark.parametrize("value", [None, True, "5", 1.5, [], {}, 10**30, 32768, -32768, float("nan"), float("inf")])
def test_a_broken_place_falls_back_alone(key: str, value: Any) -> None:
    text = json.dumps({"language": "ru", "window": {**PLACE, key: value}})
    assert settings_from_text(text) == Settings(Language.RU)


@pytest.mark.parametrize("change", [{"width": 99}, {"height": 0}, {"width": -800}])
def test_a_window_too_small_to_see_is_not_restored(change: dict[str, int]) -> None:
    assert settings_from_text(json.dumps({"window": {**PLACE, **change}})).window is None


@pytest.mark.parametrize("value", [None, 1, "true", [], 0])
def test_only_true_is_maximized(value: object) -> None:
    window = settings_from_text(json.dumps({"window": {**PLACE, "maximized": value}})).window
    assert window is not None
    assert not window.maximized


@pytest.mark.parametrize("window", [None, [], "800x600", 5, {}, {"x": 1}])
def test_a_place_that_is_none_is_none(window: object) -> None:
    assert settings_from_text(json.dumps({"window": window})).window is None


def test_what_a_newer_program_wrote_is_passed_over() -> None:
    assert settings_from_text('{"language": "en", "fonts": {"size": 5}}') == Settings(Language.EN)


@UNHURRIED
@given(st.text())
def test_no_text_raises(text: str) -> None:
    assert isinstance(settings_from_text(text), Settings)
