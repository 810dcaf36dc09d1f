"""Files of a kiosk's profile as others read them: Windows' registry, PowerShell, an XML schema, systemd."""

import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import tree_sitter_powershell
from tree_sitter import Language, Node, Parser

from tests.helpers.tools import find_tool

SCHEMAS = Path(__file__).resolve().parents[1] / "data/xsd"
FIRST_LINE = "Windows Registry Editor Version 5.00"
KEY = re.compile(r"\[(-?)(HKEY_[A-Z_]+(?:\\[^\\\]]+)+)\]")
NAMED = re.compile(r'"((?:[^"\\]|\\.)*)"=(.*)')
TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')

Registry = dict[str, dict[str, int | str]]


def read_registration(data: bytes, registry: Registry) -> None:
    """Do to `registry` what ``reg import`` would do; names do not differ by their letters' case.

    Raises ValueError for a line that is none of the format (Microsoft: "How to add, modify, or delete registry
    subkeys and values by using a .reg file").
    """
    lines = data.decode("utf-16").split("\r\n")
    if not data.startswith(b"\xff\xfe") or lines[0] != FIRST_LINE or lines[1] or "\n" in "".join(lines):
        raise ValueError("not a registration file")
    key: str | None = None
    for line in filter(None, lines[2:]):
        if header := KEY.fullmatch(line):
            key = None if header[1] else header[2]
            _open_key(registry, header[2], is_deleted=bool(header[1]))
        elif (value := NAMED.fullmatch(line)) and key is not None:
            _set_value(registry[key], _plain(value[1]), value[2])
        else:
            raise ValueError(f"not a line of a registration file: {line!r}")


def _open_key(registry: Registry, key: str, *, is_deleted: bool) -> None:
    if not is_deleted:
        registry.setdefault(key, {})
        return
    for present in [name for name in registry if (name + "\\").lower().startswith((key + "\\").lower())]:
        del registry[present]


def _set_value(values: dict[str, int | str], name: str, written: str) -> None:
    if written == "-":
        values.pop(name, None)
    elif re.fullmatch(r"dword:[0-9a-f]{8}", written):
        values[name] = int(written.removeprefix("dword:"), 16)
    elif text := TEXT.fullmatch(written):
        values[name] = _plain(text[1])
    else:
        raise ValueError(f"not a value of a registration file: {written!r}")


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def schema_complaints(schema: str, file: Path) -> str:
    """What `xmllint` says of a file that is not as tests/data/xsd has it; empty if it is."""
    command = (find_tool("xmllint"), "--noout", "--nonet", "--schema", str(SCHEMAS / f"{schema}.xsd"), str(file))
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    return "" if done.returncode == 0 else done.stderr or f"exit code {done.returncode}"


def unit_complaints(file: Path, environment: Mapping[str, str]) -> str:
    """What systemd says of a unit of a user; empty if it has nothing to say."""
    command = (find_tool("systemd-analyze"), "--user", "verify", str(file))
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=30)
    return done.stdout + done.stderr + ("" if done.returncode == 0 else f"exit code {done.returncode}")


def powershell_nodes(script: bytes) -> Iterator[Node]:
    """Every node of the syntax tree of a script, by the grammar of the editors: no PowerShell runs on this computer."""
    waiting = [Parser(Language(tree_sitter_powershell.language())).parse(script).root_node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += node.children


def powershell_faults(script: bytes) -> list[str]:
    """Where a script is no PowerShell; empty if it is."""
    return [f"{node.start_point}: {node.type}" for node in powershell_nodes(script) if node.is_error or node.is_missing]


def powershell_texts(script: bytes) -> Iterator[str]:
    """The texts in single quotes of a script, as PowerShell reads them: a doubled quotation mark is one."""
    for node in powershell_nodes(script):
        if node.type == "verbatim_string_characters" and node.text:
            yield re.sub("(['‘’‚‛])\\1", r"\1", node.text.decode()[1:-1])
