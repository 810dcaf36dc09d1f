"""The command lines, as far as they go without Qt."""

import gc
from collections.abc import Iterator

import pytest

from launcher import __version__, cli
from launcher.core.exit_codes import ExitCode


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.launcher_main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.strip() == f"nkzu-launcher {__version__}"


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """A start that shows no window leaves the collector off: the other tests need it."""
    yield
    gc.enable()


@pytest.mark.parametrize("arguments", [["--language", "xx"], ["--no-such"], ["--face", "cupboard"]])
def test_wrong_usage_has_its_own_code(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.launcher_main(arguments)
    assert ended.value.code == ExitCode.USAGE


@pytest.mark.parametrize(
    "arguments",
    [
        *([], ["search"], ["link"], ["autostart"], ["autostart", "on"], ["shortcut", "make"]),
        *(["shortcut", "create", "--kiosk"], ["shortcut", "create", "--open"], ["autostart", "status", "--open", "x"]),
        *(["kiosk-profile"], ["kiosk-profile", "linux"], ["kiosk-profile", "amiga", "--output", "x"]),
    ],
)
def test_wrong_usage_of_the_helpdesk_has_its_own_code(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.helpdesk_main(arguments)
    assert ended.value.code == ExitCode.USAGE


@pytest.mark.parametrize(
    ("language", "words"), [("kk", "қате шықты"), ("ru", "произошла ошибка"), ("en", "made an error")]
)
def test_an_error_of_our_own_is_one_sentence(
    language: str, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> int:
        raise RuntimeError("nobody thought of this")

    monkeypatch.setattr(cli, "_run_desktop", fail)
    assert cli.launcher_main(["--language", language]) == ExitCode.INTERNAL
    said = capsys.readouterr().err
    assert words in said
    assert "RuntimeError: nobody thought of this" in said
    assert "Traceback" not in said
