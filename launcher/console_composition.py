"""The composition of ``nkzu-helpdesk``: the same core as the windows, without any window."""

import argparse
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QTranslator

from launcher.core.content import LayerReport, load_content
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language
from launcher.core.messages import Message
from launcher.core.problems import Problem
from launcher.faces.console import Console, warnings_of
from launcher.system.doctor import diagnose
from launcher.system.files import read_layers
from launcher.system.late_opener import LateOpener
from launcher.system.paths import Paths, find_paths


def run_console(options: argparse.Namespace, environment: Mapping[str, str], language: Language) -> ExitCode:
    """Run one command; return its exit code."""
    paths = find_paths(options.data_dir)
    console = Console(language, _speaker(paths, language), options.json)
    if options.command == "validate":
        return console.validate(_validated(paths, options.files, options.content))
    content = load_content(read_layers(paths.content, *filter(None, [options.content])))
    if options.command == "explain":
        return console.explain(content, options.entry)
    return console.doctor(diagnose(paths, content, LateOpener(environment), environment))


def _validated(
    paths: Paths, files: list[Path], given: Path | None
) -> Iterator[tuple[LayerReport, tuple[Problem, ...]]]:
    """Check each file on top of the bundled content and the one `given`, as the launcher would read it.

    Without files, the strongest layer itself is checked.
    """
    for file in files or [given or paths.content]:
        below = [] if given is None or _is_same(file, given) else [given]
        layers = read_layers(paths.content, *below, *([] if _is_same(file, paths.content) else [file]))
        content = load_content(layers)
        yield content.layers[-1], warnings_of(layers[-1].data, content)


def _is_same(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return False


class _Speaker:
    """Puts messages into a language without any application: a translator can be asked directly."""

    def __init__(self, file: Path | None) -> None:
        self._translator = QTranslator()
        if file is not None:
            self._translator.load(str(file))

    def say(self, message: Message) -> str:
        return message.spoken(self._translate)

    def _translate(self, context: str, source: str) -> str:
        return self._translator.translate(context, source) or source


def _speaker(paths: Paths, language: Language) -> Callable[[Message], str]:
    file = None if language is Language.EN else paths.translations / f"launcher_{language}.qm"
    return _Speaker(file).say
