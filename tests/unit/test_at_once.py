"""What is answered at once, without the command line: the same answers, and next to nothing is loaded for them."""

import contextlib
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher import __version__, at_once, cli
from launcher.command_lines import launcher_options
from launcher.core.exit_codes import ExitCode
from launcher.core.plain_words import NO_ANSWER
from launcher.core.start_line import is_entry_name, is_token, start_line
from launcher.core.start_requests import StartRequest, request_from_line, request_to_line
from launcher.options import options_of
from launcher.system import instance_call
from launcher.system.data_folder import linux_data_folder
from launcher.system.paths import find_paths
from launcher.system.single_instance import HeldSocket, claim

ROOT = Path(__file__).resolve().parents[2]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems hand over later")
ENVIRONMENT = {"DISPLAY": ":4712", "LANG": "en_GB.UTF-8"}
# Of the launcher, and of Python besides what it has loaded before anything of ours runs.
LOADED = {
    *("launcher", "launcher.at_once", "launcher.core", "launcher.core.start_line", "launcher.system"),
    *("launcher.system.data_folder", "launcher.system.instance_call", "zlib", "_socket"),
}
COUNT = """
import os, sys
before = set(sys.modules)
from launcher import at_once
code = at_once.tell_version("nkzu-launcher", sys.argv[1:])
if code is None:
    code = at_once.hand_over(sys.argv[1:], os.environ)
print(code, *sorted(set(sys.modules) - before))
"""
WORDS = [
    *("--kiosk", "--safe-mode", "--quit-when-ready", "--guard", "--version", "--help", "-h", "--", "--nonsense"),
    *("--content", "--data-dir", "--machine-dir", "--open", "--log-json", "--face", "--language", "--data", "--lang"),
    *("--open=moodle", "--data-dir=/x", "--face=kiosk", "desktop", "kiosk", "helpdesk", "kk", "ru", "de", "moodle"),
    *("/some/folder", "", " ", "-", "-1", "a b", "--open x"),
]


def test_codes_are_those_of_the_command_line() -> None:
    assert (at_once.OK, at_once.OTHER_INSTANCE) == (ExitCode.OK, ExitCode.OTHER_INSTANCE)


@pytest.mark.parametrize("program", ["nkzu-launcher", "nkzu-helpdesk"])
def test_the_version_is_told_as_the_command_line_does(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert at_once.tell_version(program, ["--version"]) == 0
    said = capsys.readouterr().out
    with pytest.raises(SystemExit) as ended:
        (cli.launcher_main if program == "nkzu-launcher" else cli.helpdesk_main)(["--version"])
    assert ended.value.code == 0
    assert said == capsys.readouterr().out == f"{program} {__version__}\n"


def test_no_version_where_there_is_no_output(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert at_once.tell_version("nkzu-launcher", ["--version"]) == 0


@pytest.mark.parametrize("words", [[], ["--version", "--kiosk"], ["-V"], ["--vers"]])
def test_only_the_plain_question_is_answered(words: list[str]) -> None:
    assert at_once.tell_version("nkzu-launcher", words) is None


@given(st.lists(st.sampled_from(WORDS), max_size=5))
def test_what_is_read_from_plain_words_is_what_the_command_line_reads(words: list[str]) -> None:
    plain = at_once.plain_options(words)
    if plain is None:
        return
    given = launcher_options(words)
    assert at_once.face_of(plain) == at_once.face_of(given)
    assert options_of(plain) == options_of(given)
    assert plain == given or "" in words  # an empty path is the working folder


def test_every_plain_option_is_one_of_the_command_line() -> None:
    for word in at_once._SWITCHES:
        assert at_once.plain_options([word]) == {word: ""}
        assert launcher_options([word]) == {word: ""}
    values = {**dict.fromkeys(at_once._TEXTS, ("x",)), **at_once._CHOICES}
    for word, value in ((word, value) for word, allowed in values.items() for value in allowed):
        assert at_once.plain_options([word, value]) == {word: value}
        assert launcher_options([word, value]) == {word: value}


@given(st.text(), st.text())
def test_the_line_is_json(entry: str, token: str) -> None:
    values = json.loads(start_line(entry, token))
    assert values == {
        "verb": "activate",
        "open": entry if is_entry_name(entry) else None,
        "token": token if is_token(token) else None,
    }


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=256))
def test_a_token_comes_through_whole(token: str) -> None:
    assert json.loads(start_line("moodle", token)) == {"verb": "activate", "open": "moodle", "token": token}


@pytest.mark.parametrize("name", ["", "-x", "é", "x" * 101, "a b", "a\n", "٣", "a/b"])
def test_what_can_be_no_entry_is_left_out(name: str) -> None:
    assert not is_entry_name(name)


@on_linux
def test_who_has_no_home_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 4_000_000_001)
    for name in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    assert linux_data_folder(os.environ) is None
    assert find_paths(None).data.parent == Path(os.devnull)


def take_one(holder: HeldSocket) -> tuple[threading.Thread, list[StartRequest]]:
    """Answer one call in the background."""
    taken: list[StartRequest] = []

    def wait() -> None:
        while not taken:
            holder.take_call(taken.append)

    thread = threading.Thread(target=wait)
    thread.start()
    return thread, taken


@on_linux
@pytest.mark.parametrize("face", ["desktop", "helpdesk", "kiosk"])
def test_the_window_that_is_there_gets_the_wish(face: str, tmp_path: Path) -> None:
    words = ["--face", face, "--open", "moodle", "--data-dir", str(tmp_path), "--language", "kk"]
    environment = {**ENVIRONMENT, "XDG_ACTIVATION_TOKEN": 'a"b\\'}
    assert at_once.hand_over(words, environment) is None
    holder = claim(environment, tmp_path, StartRequest(), "helpdesk" if face == "helpdesk" else "")
    assert isinstance(holder, HeldSocket)
    with contextlib.ExitStack() as stack:
        stack.callback(holder.release)
        thread, taken = take_one(holder)
        assert at_once.hand_over(words, environment) == ExitCode.OTHER_INSTANCE
        thread.join(10)
        assert taken == [StartRequest("moodle", 'a"b\\')]
        # In words that are not plain, nobody is called.
        assert at_once.hand_over([*words, "--guard"], environment) is None
        assert at_once.hand_over([*words[:-2], "--language=kk"], environment) is None


@on_linux
def test_a_kiosk_that_is_there_is_asked_for_its_screen_reader(tmp_path: Path) -> None:
    words = ["--screen-reader", "--data-dir", str(tmp_path)]
    assert at_once.hand_over(words, ENVIRONMENT) is None
    holder = claim(ENVIRONMENT, tmp_path, StartRequest())
    assert isinstance(holder, HeldSocket)
    with contextlib.ExitStack() as stack:
        stack.callback(holder.release)
        thread, taken = take_one(holder)
        assert at_once.hand_over(words, ENVIRONMENT) == ExitCode.OTHER_INSTANCE
        thread.join(10)
    assert taken == [StartRequest(reader=True)]
    assert request_from_line(request_to_line(taken[0])) == taken[0]


def test_no_window_is_opened_for_a_screen_reader() -> None:
    assert cli.launcher_main(["--screen-reader", "--kiosk"]) == ExitCode.FOUND


@pytest.mark.parametrize("verb", ['"open"', "[]", "{}", "null", "1"])
def test_another_verb_is_no_request(verb: str) -> None:
    assert request_from_line(f'{{"verb": {verb}, "open": null, "token": null}}\n'.encode()) is None


@on_linux
def test_a_window_that_does_not_answer_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(instance_call, "call", lambda *_: instance_call.SILENT)
    for words, sentence in (([], NO_ANSWER.en), (["--language", "kk"], NO_ANSWER.kk)):
        code = at_once.hand_over([*words, "--data-dir", str(tmp_path)], ENVIRONMENT)
        assert (code, capsys.readouterr().err) == (ExitCode.OTHER_INSTANCE, f"{sentence}\n")


@on_linux
@pytest.mark.parametrize("answer", [instance_call.NOBODY, instance_call.STRANGER])
def test_whoever_is_not_ours_is_left_to_the_command_line(
    answer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance_call, "call", lambda *_: answer)
    assert at_once.hand_over(["--data-dir", str(tmp_path)], ENVIRONMENT) is None


def modules_loaded(*words: str, folder: Path) -> list[str]:
    """The exit code that is answered at once, and the modules that were loaded for it."""
    environment = {**ENVIRONMENT, "PYTHONPATH": str(ROOT)}
    command = (sys.executable, "-S", "-c", COUNT, *words)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_nothing_is_loaded_for_the_version(tmp_path: Path) -> None:
    name, version, code, *loaded = modules_loaded("--version", folder=tmp_path)
    assert (name, version, code) == ("nkzu-launcher", __version__, "0")
    assert set(loaded) <= LOADED


@on_linux
def test_next_to_nothing_is_loaded_to_hand_over(tmp_path: Path) -> None:
    holder = claim(ENVIRONMENT, tmp_path, StartRequest())
    assert isinstance(holder, HeldSocket)
    with contextlib.ExitStack() as stack:
        stack.callback(holder.release)
        thread, taken = take_one(holder)
        code, *loaded = modules_loaded("--data-dir", str(tmp_path), "--open", "zoom", folder=tmp_path)
        thread.join(10)
    assert (code, taken) == (str(ExitCode.OTHER_INSTANCE.value), [StartRequest("zoom")])
    assert set(loaded) <= LOADED
