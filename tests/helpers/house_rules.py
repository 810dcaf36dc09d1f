"""The rules of this project that no common tool knows, each a function from a module to complaints.

Everything is read with `ast`: no module is imported, so the rules run where Qt is not installed.
"""

import ast
import io
import sys
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

LONGEST_MODULE = 300
LONGEST_CLASS = 200
LONGEST_FUNCTION = 40

# What each part may import of the launcher.
MAY_IMPORT = {
    "core": {"core"},
    "system": {"core", "system"},
    "ui": {"core", "ui"},
    "faces": {"core", "ui", "faces"},
    "options": {"core"},
    "starting": {"core", "system", "ui", "options"},
    "composition": {"core", "system", "ui", "faces", "options", "starting"},
    "kiosk_composition": {"core", "system", "ui", "faces", "options", "starting"},
    "helpdesk_composition": {"core", "system", "ui", "faces", "options", "starting"},
    "console_composition": {"core", "system", "faces"},
    "cli": {
        *("core", "system", "faces", "options", "at_once", "command_lines"),
        *("composition", "kiosk_composition", "helpdesk_composition", "console_composition"),
    },
    "at_once": {"core", "system"},
    "command_lines": {"core", "at_once"},
    "__main__": {"cli", "at_once"},
    "helpdesk": {"cli", "at_once"},
}
# "" stands for the launcher package itself, which holds the name and the version and nothing else.
OF_THE_PROGRAM = {"", "NAME", "__version__"}

# What the standard library cannot: counting typing errors fast enough for each keystroke.
CORE_LIBRARIES = {"rapidfuzz"}
# pathlib is not among them: a path may be a value. What it does to a disk is, further down.
CORE_MAY_NOT = {
    *("asyncio", "ftplib", "glob", "http.client", "http.server", "io", "multiprocessing", "os"),
    *("platform", "shutil", "smtplib", "socket", "socketserver", "ssl", "subprocess", "tempfile"),
    *("threading", "time", "urllib.request", "webbrowser"),
}
SCREEN_MAY_NOT = {"http.client", "socket", "subprocess", "urllib.request", "webbrowser"}
CALLS_CORE_MAY_NOT = {
    *("open", "input", "getenv", "now", "today", "utcnow", "home", "cwd", "expanduser", "stat"),
    *("read_text", "read_bytes", "write_text", "write_bytes", "exists", "is_file", "is_dir"),
    *("iterdir", "mkdir", "unlink", "touch"),
}
# The parts of Qt that are all that a part or a module may use; where none is named, any.
QT_PARTS_OF = {
    "core": set[str](),
    "cli": set[str](),
    "at_once": set[str](),
    "command_lines": set[str](),
    "__main__": set[str](),
    "helpdesk": set[str](),
    "system": {"PySide6.QtCore", "PySide6.QtNetwork"},
    "launcher.faces.console": set[str](),
    "launcher.faces.console_answers": set[str](),
    "console_composition": {"PySide6.QtCore"},
    # It asks whether the widgets can be imported at all, and uses nothing of them.
    "launcher.system.preflight": {"PySide6.QtWidgets"},
}
MAY_PRINT = {"launcher.cli", "launcher.faces.console"}
TRANSLATORS = {"tr": 1, "translate": 2, "QT_TRANSLATE_NOOP": 2}
# They translate a Message, whose two parts were marked where it was made: one for each composition.
MAY_TRANSLATE_VARIABLES = {"launcher.ui.translation", "launcher.console_composition"}
# Direction marks and invisible letters: what one reads would not be what Python runs.
HIDDEN_LETTERS = {*map(chr, range(0x200B, 0x2010)), *map(chr, range(0x202A, 0x202F))} | {
    *map(chr, range(0x2060, 0x206A)),
    chr(0xFEFF),
}


@dataclass(frozen=True)
class Module:
    """One source file and its full name, such as launcher.core.links."""

    name: str
    text: str

    @classmethod
    def read(cls, file: Path, root: Path) -> "Module":
        """The module in `file`, named by its place under `root`."""
        parts = file.relative_to(root).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        return cls(name, file.read_text(encoding="utf-8"))

    @property
    def part(self) -> str:
        """Which part of the house it belongs to: core, system, ui, faces, cli…"""
        return (self.name + ".").split(".")[1]

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return ast.parse(self.text)

    def calls(self) -> Iterator[tuple[str, ast.Call]]:
        """Every call in it, with the last part of the name that is called."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                called = node.func
                if isinstance(called, ast.Attribute):
                    yield called.attr, node
                elif isinstance(called, ast.Name):
                    yield called.id, node

    def renamed(self) -> dict[str, str]:
        """The full name of each thing that it has imported, by the name that it has here."""
        names = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import | ast.ImportFrom):
                base = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
                names.update({found.asname or found.name: f"{base}{found.name}" for found in node.names})
        return names

    def imports(self) -> Iterator[tuple[str, int]]:
        """The full name of everything that it imports, and the line."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((found.name, node.lineno) for found in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = node.module or ""
                yield base if node.level == 0 else "." * node.level + base, node.lineno
                yield from ((f"{base}.{found.name}", node.lineno) for found in node.names)


def _is_or_is_in(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def wrong_imports(module: Module) -> list[str]:
    """Imports against the direction of the arrows, and foreign ones that the part may not use."""
    complaints = []
    for name, line in module.imports():
        if name.startswith("."):
            reason = "imports are written with the full name"
        elif _is_or_is_in(name, "launcher"):
            reason = _wrong_part(module, name)
        else:
            reason = _wrong_library(module, name)
        if reason:
            complaints.append(f"{module.name}:{line}: {name}: {reason}")
    return complaints


def _wrong_part(module: Module, name: str) -> str:
    target = (name + ".").split(".")[1]
    if target in OF_THE_PROGRAM:
        return ""
    allowed = MAY_IMPORT.get(module.part, set())
    return "" if target in allowed else f"{module.part or 'launcher'} may not import {target}"


def _wrong_library(module: Module, name: str) -> str:
    part = module.part
    if _is_or_is_in(name, "PySide6"):
        allowed = QT_PARTS_OF.get(module.name, QT_PARTS_OF.get(part))
        version = allowed and name in {"PySide6", "PySide6.__version__"}
        if allowed is None or version or any(_is_or_is_in(name, found) for found in allowed):
            return ""
        return f"of Qt it may use {', '.join(sorted(allowed)) or 'nothing'}"
    if part == "core":
        if name.split(".")[0] not in sys.stdlib_module_names | CORE_LIBRARIES:
            return "core uses the standard library, and of others those named here only"
        if any(_is_or_is_in(name, found) for found in CORE_MAY_NOT):
            return "core has no files, network, clock or environment of its own"
    if part in {"ui", "faces"} and any(_is_or_is_in(name, found) for found in SCREEN_MAY_NOT):
        return "what touches the machine is in system"
    return "never: it can be made to pass options to the browser" if name == "webbrowser" else ""


def impure_calls(module: Module) -> list[str]:
    """Calls by which core would open a file, read the clock or the environment."""
    if module.part != "core":
        return []
    return [
        f"{module.name}:{call.lineno}: {name}(): the caller passes this in"
        for name, call in module.calls()
        if name in CALLS_CORE_MAY_NOT
    ]


def too_long(module: Module) -> list[str]:
    """Modules, classes and functions over their size."""
    complaints = []
    lines = len(module.text.splitlines())
    if lines > LONGEST_MODULE:
        complaints.append(f"{module.name}: {lines} lines, {LONGEST_MODULE} allowed")
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ClassDef):
            limit = LONGEST_CLASS
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            limit = LONGEST_FUNCTION
        else:
            continue
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > limit:
            place = f"{module.name}:{node.lineno}"
            complaints.append(f"{place}: {node.name} has {lines} lines, {limit} allowed")
    return complaints


def untranslatable(module: Module) -> list[str]:
    """Texts to be translated that the translators' tool cannot see as one constant."""
    complaints = []
    for name, call in module.calls():
        if module.name in MAY_TRANSLATE_VARIABLES:
            break
        wanted = TRANSLATORS.get(name)
        # With a single argument it is str.translate, which has nothing to do with languages.
        if wanted is None or (name == "translate" and len(call.args) == 1):
            continue
        texts = call.args[:wanted]
        constant = [isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts]
        if len(texts) < wanted or not all(constant):
            place = f"{module.name}:{call.lineno}"
            complaints.append(f"{place}: {name}() needs its text as one constant, filled in outside")
    return complaints


def prints(module: Module) -> list[str]:
    """Uses of print outside the two modules that speak to a console."""
    if module.name in MAY_PRINT:
        return []
    return [f"{module.name}:{call.lineno}: print" for name, call in module.calls() if name == "print"]


def global_state(module: Module) -> list[str]:
    """`global` statements: state belongs to an object that somebody was given."""
    nodes = ast.walk(module.tree)
    return [f"{module.name}:{n.lineno}: global" for n in nodes if isinstance(n, ast.Global)]


def misleading_letters(module: Module) -> list[str]:
    """Names that are not ASCII (look-alike letters) and invisible letters anywhere."""
    complaints = []
    for number, line in enumerate(module.text.splitlines(), start=1):
        if HIDDEN_LETTERS.intersection(line):
            complaints.append(f"{module.name}:{number}: an invisible letter; write it as \\u…")
    for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
        if token.type == tokenize.NAME and not token.string.isascii():
            complaints.append(f"{module.name}:{token.start[0]}: {token.string} is not ASCII")
    return complaints
