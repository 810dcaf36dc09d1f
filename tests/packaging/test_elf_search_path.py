"""A search path is taken out of a library, and nothing else of it changes."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from elf_search_path import drop_search_path

SOURCE = "int main(void) { return 7; }\n"


def dynamic_section(file: Path) -> list[str]:
    """The lines of the section without their addresses, up to its end."""
    done = subprocess.run(("readelf", "-dW", str(file)), capture_output=True, text=True, check=True, timeout=30)
    return [" ".join(line.split()[1:]) for line in done.stdout.splitlines() if line.startswith(" 0x")]


@pytest.fixture
def program(tmp_path: Path, tools: Callable[..., None]) -> Callable[..., Path]:
    """Links a small program."""
    tools("readelf", "cc")

    def link(*options: str) -> Path:
        source, file = tmp_path / "main.c", tmp_path / "program"
        source.write_text(SOURCE, encoding="ascii")
        subprocess.run(("cc", str(source), "-o", str(file), *options), check=True, timeout=60)
        return file

    return link


@pytest.mark.parametrize("kind", ["--enable-new-dtags", "--disable-new-dtags"], ids=["RUNPATH", "RPATH"])
def test_it_goes_and_the_rest_stays(kind: str, program: Callable[..., Path]) -> None:
    file = program(f"-Wl,-rpath,/home/somebody/lib,{kind}")
    before = dynamic_section(file)
    assert drop_search_path(file)
    after = dynamic_section(file)
    assert [line for line in before if "/home/somebody" not in line] == after
    assert len(after) == len(before) - 1
    assert subprocess.run((str(file),), check=False).returncode == 7
    assert not drop_search_path(file)


def test_what_has_none_is_left_alone(program: Callable[..., Path], tmp_path: Path) -> None:
    for file in (program(), Path(shutil.which("sh") or "/bin/sh").resolve(), tmp_path / "text"):
        copy = tmp_path / "copy"
        copy.write_bytes(file.read_bytes() if file.exists() else b"no program")
        before = copy.read_bytes()
        assert not drop_search_path(copy)
        assert copy.read_bytes() == before
