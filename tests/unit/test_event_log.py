"""``--log-json``: one event a line, and never a reason to stop."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from launcher.system.event_log import EventLog


def events_in(file: Path) -> list[dict[str, Any]]:
    """Return the events of a log."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_events_are_lines_of_json_in_order(tmp_path: Path) -> None:
    file = tmp_path / "log.jsonl"
    with EventLog(file) as log:
        log.write("started", face="desktop", language="қазақша")
        log.write("opened", command=("firefox", "--", "https://zoom.us/"), path=tmp_path, pid=5, exit=None)
        # Whoever waits for an event must see it while the program still runs.
        assert [event["event"] for event in events_in(file)] == ["started", "opened"]
    first, second = events_in(file)
    assert first == {"t": first["t"], "event": "started", "face": "desktop", "language": "қазақша"}
    assert second["command"] == ["firefox", "--", "https://zoom.us/"]
    assert second["path"] == str(tmp_path)
    assert (second["pid"], second["exit"]) == (5, None)
    assert 0 <= first["t"] <= second["t"] < 60


@pytest.mark.parametrize("variable", ["HOME", "USERPROFILE"])
def test_the_name_of_the_person_is_in_no_path(tmp_path: Path, variable: str) -> None:
    file, home = tmp_path / "log.jsonl", "/home/ai" if variable == "HOME" else "C:\\Users\\ai"
    with EventLog(file, {variable: f"{home}/"}) as log:
        log.write("not-saved", file=f"{home}/rooms.json", left=[f"{home}/a", {"b": home}])
        # Somebody else, whose name only begins so, and a folder that is called like the home.
        log.write("started", program=f"{home}gerim/browser", detail=f"{home}-x {home}.x /backup{home}")
    first, second = events_in(file)
    assert (first["file"], first["left"]) == ("~/rooms.json", ["~/a", {"b": "~"}])
    assert second["program"] == f"{home}gerim/browser"
    assert second["detail"] == f"{home}-x {home}.x /backup~"


def test_a_home_behind_a_link_is_known_by_both_names(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "home").symlink_to(tmp_path / "real")
    with EventLog(tmp_path / "log.jsonl", {"HOME": str(tmp_path / "home")}) as log:
        log.write("not-saved", file=str(tmp_path / "real/a"), detail=str(tmp_path / "home/b"))
    (event,) = events_in(tmp_path / "log.jsonl")
    assert (event["file"], event["detail"]) == ("~/a", "~/b")


def test_a_shell_for_windows_may_have_a_home_of_its_own(tmp_path: Path) -> None:
    homes = {"HOME": "H:\\", "USERPROFILE": "C:\\Users\\ai"}
    with EventLog(tmp_path / "log.jsonl", homes) as log:
        log.write("not-saved", file="C:\\Users\\ai\\rooms.json", detail="H:\\a")
    (event,) = events_in(tmp_path / "log.jsonl")
    assert (event["file"], event["detail"]) == ("~\\rooms.json", "H:\\a")


@pytest.mark.parametrize("home", ["", "/", "///", "a", "."])
def test_what_is_no_home_is_not_left_out(tmp_path: Path, home: str) -> None:
    with EventLog(tmp_path / "log.jsonl", {"HOME": home}) as log:
        log.write("not-saved", file="/a/b")
    assert events_in(tmp_path / "log.jsonl")[0]["file"] == "/a/b"


def test_an_earlier_log_is_added_to(tmp_path: Path) -> None:
    file = tmp_path / "log.jsonl"
    for name in ("one", "two"):
        with EventLog(file) as log:
            log.write(name)
    assert [event["event"] for event in events_in(file)] == ["one", "two"]


def test_a_line_end_in_a_fact_stays_inside_its_line(tmp_path: Path) -> None:
    with EventLog(tmp_path / "log.jsonl") as log:
        log.write("failed", detail="a\nb\r\u2028c", event_of="x")
    [event] = [json.loads(line) for line in (tmp_path / "log.jsonl").read_bytes().splitlines()]
    assert event["detail"] == "a\nb\r\u2028c"


def test_an_error_that_ends_the_program_is_the_last_event(tmp_path: Path) -> None:
    file = tmp_path / "log.jsonl"
    with pytest.raises(LookupError), EventLog(file) as log:
        raise LookupError("https://typed.example/")
    log.write("after")  # as an error does that comes while everything is being taken down
    (event,) = events_in(file)
    assert (event["event"], event["kind"]) == ("error", "LookupError")
    assert event["place"].startswith("test_event_log.py:")
    assert "typed.example" not in file.read_text(encoding="utf-8")


def test_without_a_file_nothing_is_written() -> None:
    with EventLog(None) as log:
        log.write("started")


@pytest.mark.parametrize("name", ["no folder/log.jsonl", ".", "a\0b", "a" * 300])
def test_a_file_that_cannot_be_written_is_done_without(tmp_path: Path, name: str) -> None:
    with EventLog(tmp_path / name) as log:
        log.write("started")
    assert list(tmp_path.iterdir()) == []


def test_a_path_that_is_no_text_is_written_so_that_it_can_be_read_back(tmp_path: Path) -> None:
    """On Linux a file name is bytes; what is no UTF-8 in it comes as half of a surrogate pair."""
    with EventLog(tmp_path / "log.jsonl") as log:
        log.write("opened", program="/opt/\udcff/firefox")
        log.write("after")
    assert [event["event"] for event in events_in(tmp_path / "log.jsonl")] == ["opened", "after"]
    assert events_in(tmp_path / "log.jsonl")[0]["program"] == "/opt/\udcff/firefox"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_does_not_stop_the_program() -> None:
    with EventLog(Path("/dev/full")) as log:
        log.write("started")
        log.write("opened")


def test_a_pipe_that_nobody_reads_is_done_without(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with EventLog(pipe) as log:
        assert log.failed
        log.write("ready")
