"""The rules of this project for what starts programs and opens addresses, as those in :mod:`house_rules`."""

import ast
from collections.abc import Iterator

from tests.helpers.house_rules import Module

PROGRAM_STARTERS = {
    *("Popen", "QProcess", "startDetached", "startCommand", "create_subprocess_exec", "create_subprocess_shell"),
    *("startfile", "ShellExecuteW", "ShellExecuteExW", "CreateProcessW", "WinExec"),
    *("posix_spawn", "posix_spawnp", "fork", "forkpty"),
    *(f"{way}{ending}" for way in ("exec", "spawn") for ending in ("l", "le", "lp", "lpe", "v", "ve", "vp", "vpe")),
}
# Names that mean this only after the module they belong to.
PROGRAM_STARTERS_OF = {
    "subprocess": {"run", "call", "check_call", "check_output", "getoutput", "getstatusoutput"},
    "os": {"system", "popen"},
    "pty": {"spawn"},
    "QProcess": {"execute"},
}


def program_starts(module: Module) -> list[str]:
    """Every place where it starts a program."""
    return [
        f"{module.name}:{line}"
        for owner, name, line in _called(module)
        if name in PROGRAM_STARTERS or name in PROGRAM_STARTERS_OF.get(owner, set())
    ]


def callers(module: Module, function: str) -> list[str]:
    """Every place where it calls a function of this name."""
    return [f"{module.name}:{line}" for _, name, line in _called(module) if name == function]


def _called(module: Module) -> Iterator[tuple[str, str, int]]:
    """What is called: the name before the dot, the one behind it, and the line; each as it was called at its home."""
    meant = module.renamed()
    for name, call in module.calls():
        owner = call.func.value if isinstance(call.func, ast.Attribute) else None
        before = owner.attr if isinstance(owner, ast.Attribute) else owner.id if isinstance(owner, ast.Name) else ""
        home, _, own = meant.get(name, name).rpartition(".") if owner is None else ("", "", name)
        yield meant.get(before, before).rpartition(".")[2] or home.rpartition(".")[2], own, call.lineno


def desktop_services(module: Module) -> list[str]:
    """Uses of Qt's own ways to open an address: they say yes to `--help` and where no browser is."""
    nodes = ast.walk(module.tree)
    names = (node for node in nodes if isinstance(node, ast.Name | ast.alias))
    found = [n for n in names if "QDesktopServices" in (n.id if isinstance(n, ast.Name) else n.name)]
    links = [call for name, call in module.calls() if name == "setOpenExternalLinks"]
    return [f"{module.name}:{node.lineno}: QDesktopServices" for node in [*found, *links]]
