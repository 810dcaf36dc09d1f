"""What `make dist` says of each part: the file, or the reason why there is none and what helps."""

import subprocess
from pathlib import Path

import make_dist
import pytest
from make_dist import Outcome, Part, told, tried
from project_version import version


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The language of the sentences."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def failing(script: str) -> Part:
    """A part whose tool fails as `script` of a shell does."""

    def build() -> Path:
        subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True)
        raise AssertionError

    return Part("deb", build)


def test_what_was_built_is_told_with_its_size(tmp_path: Path) -> None:
    file = tmp_path / "nkzu-launcher.deb"
    file.write_bytes(bytes(1_250_000))
    assert told([tried(Part("deb", lambda: file))]) == "Built: nkzu-launcher.deb (1.2 MB)"


def test_a_missing_tool_is_named_with_its_cure() -> None:
    outcome = tried(Part("deb", lambda: Path(str(subprocess.run(["no-such-tool"], check=True)))))
    assert outcome.file is None
    assert told([outcome]) == (
        "Not built: deb. The reason: “no-such-tool” was not found. Install it and run the command again."
    )


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("tool: error: cannot find libx.so; use -l", "tool: error: cannot find libx.so; use -l"),
        ("first\ntool: error: no space\nTo help it, use -l.", "tool: error: no space"),
        ("one\ntwo", "two"),
    ],
)
def test_a_failing_tool_is_told_by_what_it_says_is_wrong(said: str, reason: str) -> None:
    assert tried(failing(f"printf '%s' \"{said}\" >&2; exit 3")) == Outcome("deb", None, reason)


def test_one_part_does_not_stop_the_others(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The command builds what it can, sums it up, and ends with 1."""
    built = tmp_path / "nkzu-launcher.tar.xz"
    built.write_bytes(b"x")
    parts = (failing("exit 1"), Part("tar.xz", lambda: built))
    monkeypatch.setattr(make_dist, "linux_parts", lambda: parts)
    monkeypatch.setattr(make_dist, "DIST", tmp_path)
    assert make_dist.main(["linux"]) == 1
    assert "nkzu-launcher.tar.xz" in (tmp_path / "SHA256SUMS").read_text(encoding="utf-8")
    monkeypatch.setattr(make_dist, "linux_parts", lambda: parts[1:])
    assert make_dist.main(["linux"]) == 0


def test_the_sums_are_of_what_the_two_commands_built(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    linux, windows = f"nkzu-launcher_{version()}_amd64.deb", f"nkzu-launcher-{version()}-windows-x86_64.msi"
    for name in (linux, windows, "nkzu-launcher-0.0.9-windows-x86_64.msi", f"notes {version()}.txt"):
        (tmp_path / name).write_bytes(name.encode())
    monkeypatch.setattr(make_dist, "DIST", tmp_path)
    monkeypatch.setattr(make_dist, "linux_parts", lambda: (Part("deb", lambda: tmp_path / linux),))
    monkeypatch.setattr(make_dist, "windows_parts", lambda: (Part("msi", lambda: tmp_path / windows),))
    sums = tmp_path / "SHA256SUMS"
    sums.write_text(f"0 *nkzu-launcher-0.0.9-windows-x86_64.msi\n0 *{linux}\n0 *notes {version()}.txt\n")
    for system in ("linux", "windows", "linux"):
        assert make_dist.main([system]) == 0
    lines = [line.split(" *") for line in sums.read_text(encoding="utf-8").splitlines()]
    assert {name: len(total) for total, name in lines} == {windows: 64, linux: 64}


def test_a_fault_of_the_build_itself_is_shown_whole() -> None:
    def build() -> Path:
        raise ValueError("nothing depends on libx, and its library was left out")

    with pytest.raises(ValueError, match="left out"):
        tried(Part("deb", build))
