"""What docs/helpdesk says about a platform that has moved, done step by step with the real commands."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.helpers.documents import DOCS, ROOT, Document

HELPDESK = (sys.executable, "-m", "launcher.helpdesk")
NOTHING = '{"schema": 1}'


def answer(*arguments: str | Path, code: int = 0) -> dict[str, Any]:
    """The JSON that a command prints."""
    command = (*HELPDESK, *map(str, arguments), "--json")
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (code, b""), done.stdout.decode() + done.stderr.decode()
    value: dict[str, Any] = json.loads(done.stdout)
    return value


def shown(machine: Path, code: int = 0) -> tuple[str, list[tuple[str, str]]]:
    """Where Moodle leads on a computer, and what became of each layer above the bundled one."""
    value = answer("explain", "moodle", "--machine-dir", machine, code=code)
    (entry,) = (entry for entry in value["entries"] if entry["id"] == "moodle")
    return entry["url"], [(layer["name"], layer["status"]) for layer in value["layers"][1:]]


def test_a_moved_platform_is_changed_and_taken_back_as_the_page_tells(tmp_path: Path) -> None:
    example = Document(DOCS / "helpdesk.en.md").blocks("json")[0]
    new, old, machine = tmp_path / "content.json", tmp_path / "content-in-use.json", tmp_path / "machine"
    new.write_text(example.text, encoding="utf-8")
    old.write_text(NOTHING, encoding="utf-8")
    machine.mkdir(mode=0o755)
    before, _ = shown(machine)
    (moved,) = (entry["url"] for entry in json.loads(example.text)["entries"])
    assert before != moved

    assert answer("validate", new)["files"][0]["problems"] == []
    assert "1 address changed" in answer("diff", old, new, code=1)["summary"]["en"]
    deployed = answer("deploy", new, "--machine-dir", machine)
    assert deployed["written"]
    assert "1 address changed" in deployed["summary"]["en"]
    assert shown(machine) == (moved, [("machine", "used")])
    assert not answer("deploy", new, "--machine-dir", machine)["written"]
    assert {path.name for path in machine.iterdir()} == {"content.json", "content.last-good.json"}

    # Others could have written the file: its last good copy takes its place.
    file = machine / "content.json"
    file.chmod(0o666)
    assert shown(machine, code=1) == (moved, [("machine", "refused"), ("machine", "used")])

    # A file with a mistake changes nothing; the one that was in use before brings everything back.
    new.write_text(example.text.replace('"url"', '"urll"'), encoding="utf-8")
    answer("deploy", new, "--machine-dir", machine, code=1)
    answer("deploy", old, "--machine-dir", machine)
    assert shown(machine) == (before, [("machine", "used")])
    file.unlink()
    assert shown(machine) == (before, [])
