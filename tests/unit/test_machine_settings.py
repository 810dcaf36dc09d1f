"""What the administrator decides holds; a broken or planted file decides nothing."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from launcher.core.check_settings import NO_CHECKS, CheckSettings
from launcher.core.languages import Language
from launcher.core.machine_settings import MachineSettings, machine_settings_from_text
from launcher.core.settings import Settings, ThemeChoice
from launcher.system import machine
from launcher.system.machine import machine_folder, read_machine_settings
from launcher.system.trusted_files import Trust


def text_of(**values: Any) -> str:
    return json.dumps({"schema": 1, **values})


def test_no_file_decides_nothing() -> None:
    assert machine_settings_from_text("") == MachineSettings()


def test_a_person_begins_with_what_the_administrator_set() -> None:
    settings = machine_settings_from_text(text_of(settings={"language": "ru", "text_size": 150, "theme": "dark"}))
    begun = settings.applied_to(Settings(), is_first=True)
    assert begun == Settings(Language.RU, ThemeChoice.DARK, text_size=150)
    assert settings.applied_to(Settings(Language.KK), is_first=False) == Settings(Language.KK)
    assert not settings.locks("language")


def test_high_contrast_is_set_and_locked_like_any_other_colours() -> None:
    settings = machine_settings_from_text(text_of(settings={"theme": "contrast"}, locked=["theme"]))
    assert settings.applied_to(Settings(theme=ThemeChoice.LIGHT), is_first=False).theme is ThemeChoice.CONTRAST


def test_what_is_locked_holds_always_and_nothing_else_does() -> None:
    given = {"language": "ru", "text_size": 150, "close_to_tray": True}
    settings = machine_settings_from_text(text_of(settings=given, locked=["language", "close_to_tray"]))
    chosen = Settings(Language.EN, ThemeChoice.DARK, text_size=200)
    in_force = settings.applied_to(chosen, is_first=False)
    assert in_force == Settings(Language.RU, ThemeChoice.DARK, text_size=200, close_to_tray=True)
    assert settings.locks("language")
    assert not settings.locks("text_size")


def test_a_lock_without_a_value_leaves_the_value_as_it_is() -> None:
    settings = machine_settings_from_text(text_of(locked=["theme"]))
    chosen = Settings(theme=ThemeChoice.DARK)
    assert settings.locks("theme")
    assert settings.applied_to(chosen, is_first=False) == chosen


def test_what_is_outside_the_program_can_only_be_locked() -> None:
    settings = machine_settings_from_text(text_of(settings={"autostart": True}, locked=["autostart", "shortcut"]))
    assert settings.locks("autostart")
    assert settings.locks("shortcut")
    assert settings.applied_to(Settings(), is_first=True) == Settings()


@pytest.mark.parametrize(("value", "answer"), [(True, True), (False, False), ("true", False), (1, False)])
def test_a_shared_computer_says_so(value: Any, answer: bool) -> None:
    assert machine_settings_from_text(text_of(shared=value)).shared is answer


@pytest.mark.parametrize(
    "text",
    [
        *("\0", "\0\0\0", "{", "[]", "5", "null", "[" * 100_000, '{"schema": 2}', '{"schema": "1"}'),
        *('{"settings": []}', '{"locked": {}}', '{"locked": "language"}'),
    ],
    ids=lambda text: repr(text[:20]),
)
def test_with_a_broken_file_the_computer_counts_as_shared(text: str) -> None:
    assert machine_settings_from_text(text) == MachineSettings(shared=True, is_broken=True, checks=NO_CHECKS)


def test_what_is_unknown_is_left_out() -> None:
    text = text_of(shared=True, later=1, settings={"window": {}, "theme": "blue"}, locked=["window", 5, "theme"])
    settings = machine_settings_from_text(text)
    assert settings.locked == {"theme"}
    assert settings.applied_to(Settings(), is_first=True) == Settings()


def test_a_folder_given_on_the_command_line_is_read(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("\ufeff" + text_of(shared=True), encoding="utf-8")
    assert read_machine_settings({}, tmp_path).shared
    assert read_machine_settings({}, tmp_path / "missing") == MachineSettings()


def test_what_cannot_be_read_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    broken = MachineSettings(shared=True, is_broken=True, checks=NO_CHECKS)
    file.mkdir()
    assert read_machine_settings({}, tmp_path) == broken
    file.rmdir()
    os.mkfifo(file)
    assert read_machine_settings({}, tmp_path) == broken
    file.unlink()
    for data in (b"", b"\0" * 100, b"{" + b" " * machine.LARGEST):
        file.write_bytes(data)
        assert read_machine_settings({}, tmp_path) == broken


def test_the_usual_folder_is_one_that_only_administrators_write_to() -> None:
    assert machine_folder({}) == Path("/etc/nkzu-launcher")


@pytest.mark.parametrize("mode", [0o666, 0o664, 0o646])
def test_a_file_that_others_can_write_is_not_trusted(tmp_path: Path, mode: int) -> None:
    tmp_path.chmod(0o755)
    file = tmp_path / "settings.json"
    file.write_text(text_of(shared=True), encoding="utf-8")
    file.chmod(0o644)
    assert read_machine_settings({}, tmp_path) == MachineSettings(shared=True)
    file.chmod(mode)
    assert read_machine_settings({}, tmp_path).is_broken
    file.chmod(0o644)
    tmp_path.chmod(0o777)
    assert read_machine_settings({}, tmp_path).is_broken


def test_a_link_and_a_file_of_somebody_else_are_not_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o755)
    real, file = tmp_path / "real.json", tmp_path / "settings.json"
    real.write_text(text_of(shared=True), encoding="utf-8")
    file.symlink_to(real)
    assert read_machine_settings({}, tmp_path).is_broken
    file.unlink()
    real.rename(file)
    assert not read_machine_settings({}, tmp_path).is_broken
    # Whoever runs the tests may not give files to others.
    monkeypatch.setattr(machine, "machine_trust", lambda given: Trust(frozenset({4711}), given))
    assert read_machine_settings({}, tmp_path).is_broken


@pytest.mark.parametrize(
    ("value", "checks"),
    [
        (False, NO_CHECKS),
        (True, CheckSettings()),
        ({}, CheckSettings()),
        ("no", CheckSettings()),
        ({"spread": 0, "second_look": 1.5, "every_minutes": 5}, CheckSettings(True, 0.0, 1.5, 300.0)),
        ({"spread": -1, "second_look": "3", "every_minutes": 0}, CheckSettings()),
        ({"spread": 3601, "second_look": True, "every_minutes": float("nan")}, CheckSettings()),
    ],
)
def test_the_administrator_decides_how_addresses_are_checked(value: Any, checks: CheckSettings) -> None:
    assert machine_settings_from_text(text_of(checks=value)).checks == checks
