"""The composition of ``nkzu-helpdesk``: the same core as the windows, without any window."""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QTranslator

from launcher.core.catalogue import Catalogue
from launcher.core.content import Content, LayerReport, load_content
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language
from launcher.core.messages import Message
from launcher.core.problems import Problem
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any
from launcher.core.settings import SettingName
from launcher.core.shortcut_words import label_of
from launcher.core.staff_code import SALT_BYTES
from launcher.faces.console import Console, warnings_of
from launcher.faces.console_answers import Answers, Installed, decided_by_administrator, no_such_entry
from launcher.faces.console_staff_code import StaffCodeMaker
from launcher.system.autostart import make_autostart
from launcher.system.content_sources import ContentSources, find_sources
from launcher.system.doctor import diagnose
from launcher.system.files import read_layer
from launcher.system.late_opener import LateOpener
from launcher.system.layer_stacks import in_force, on_top
from launcher.system.line_reader import as_typed, read_lines
from launcher.system.machine import machine_file, machine_folder, read_machine_settings
from launcher.system.own_program import OwnProgram, find_own_program, place_arguments
from launcher.system.paths import Paths, find_paths
from launcher.system.secret_lines import ask_secret
from launcher.system.shortcuts import make_shortcut


def run_console(options: argparse.Namespace, environment: Mapping[str, str], language: Language) -> ExitCode:
    """Run one command; return its exit code."""
    paths = find_paths(options.data_dir)
    console = Console(language, _speaker(paths, language), options.json)
    sources = find_sources(paths, environment, options.machine_dir, options.content)
    if options.command == "validate":
        return console.validate(_validated(paths, options, sources))
    if options.command == "deploy":
        return _deploy(console, paths, environment, options)
    if options.command == "staff-code":
        return _staff_code(console, environment, options.machine_dir)
    if options.command == "kiosk-profile":
        return _kiosk_profile(console, paths, options)
    if options.command == "diff":
        return _diff(console, paths, options)
    content = load_content(sources.read())
    if options.command == "decode":
        return _decode(console, content.catalogue, " ".join(options.code))
    if options.command == "explain":
        return console.explain(content, options.entry)
    if options.command == "doctor":
        return _doctor(console, paths, content, environment, options)
    if options.command == "check":
        return _check(console, content.catalogue, environment, options.entries)
    if options.command == "search":
        return Answers(console, content.catalogue).search(as_typed(" ".join(options.query)))
    if options.command == "link":
        return Answers(console, content.catalogue).links(_links(options.links))
    installer = _Installer(console, paths, content.catalogue, options, environment)
    return installer.autostart() if options.command == "autostart" else installer.shortcut()


def _doctor(
    console: Console, paths: Paths, content: Content, environment: Mapping[str, str], options: argparse.Namespace
) -> ExitCode:
    diagnosis = diagnose(paths, content, LateOpener(environment), environment, options.machine_dir)
    if options.report is None:
        return console.doctor(diagnosis)
    # Seldom needed.
    from launcher.faces.console_report import Reports
    from launcher.system.files import write_atomically
    from launcher.system.report_facts import make_scrubber, report_facts, starts_with

    facts = report_facts(paths, environment, console.language, options.machine_dir, options.events)
    reports = Reports(console, make_scrubber(content.catalogue, environment), starts_with, write_atomically)
    return reports.report(diagnosis, content, facts, options.report)


def _diff(console: Console, paths: Paths, options: argparse.Namespace) -> ExitCode:
    from launcher.faces.console_diff import Differences  # no other command needs it

    first, second = (on_top(paths.content, file, options.content)[1] for file in (options.first, options.second))
    return Differences(console).tell(first, second)


def _decode(console: Console, catalogue: Catalogue, code: str) -> ExitCode:
    # No other command needs them.
    from datetime import datetime

    from launcher.faces.console_calls import Calls

    return Calls(console, catalogue).decode(as_typed(code), datetime.now().astimezone())


def _kiosk_profile(console: Console, paths: Paths, options: argparse.Namespace) -> ExitCode:
    # No other command needs them.
    from launcher.core.kiosk_files import profile_files
    from launcher.core.kiosk_profile import Target
    from launcher.faces.console_profiles import Profiles
    from launcher.system.kiosk_profiles import KioskProfiles

    target, folder = Target(options.target), options.output
    problem = KioskProfiles(paths.resources / "kiosk").write(target, folder, options.program)
    return Profiles(console).written(target, folder, profile_files(target), problem)


def _check(console: Console, catalogue: Catalogue, environment: Mapping[str, str], named: list[str]) -> ExitCode:
    # No other command needs the network.
    from datetime import UTC, datetime

    from launcher.faces.console_checks import Checking
    from launcher.system.waiting_checks import look_and_wait

    return Checking(console, catalogue).check(
        named,
        lambda links, others: look_and_wait(catalogue.hosts, environment, links, others),
        lambda: datetime.now(UTC),
    )


def _staff_code(console: Console, environment: Mapping[str, str], machine_dir: Path | None) -> ExitCode:
    import secrets  # no other command needs it

    file = str(machine_file(environment, machine_dir))
    return StaffCodeMaker(console, ask_secret, file).make(secrets.token_bytes(SALT_BYTES))


def _links(named: list[str]) -> Iterator[str]:
    """Return the links of the command line; one that is a hyphen stands for all lines of the standard input."""
    for link in named:
        if link != "-":
            yield as_typed(link)
        elif sys.stdin is not None:
            yield from read_lines(sys.stdin.buffer)


@dataclass(frozen=True, slots=True)
class _Installer:
    """Puts what starts the program onto this computer, or takes it away."""

    console: Console
    paths: Paths
    catalogue: Catalogue
    options: argparse.Namespace
    environment: Mapping[str, str]

    def autostart(self) -> ExitCode:
        """Do what ``autostart`` asks for; tell how it is then."""
        action: str = self.options.action
        machine = read_machine_settings(self.environment, self.options.machine_dir)
        label = label_of(self.catalogue)
        switch = make_autostart(self.environment, self._program(), label, kiosk=self.options.kiosk)
        problem = None
        if action != "status":
            act = switch.turn_on if action == "enable" else switch.turn_off
            problem = decided_by_administrator() if machine.locks(SettingName.AUTOSTART) else act()
        state = switch.state()
        facts = {"enabled": state.enabled, "kiosk": state.kiosk, "path": state.place}
        return Installed(self.console).autostart({**facts, "locked": machine.locks(SettingName.AUTOSTART)}, problem)

    def shortcut(self) -> ExitCode:
        """Do what ``shortcut`` asks for; tell how it is then."""
        name: str | None = self.options.open
        entry = None if name is None else self.catalogue.entry(name)
        try:
            label = label_of(self.catalogue, entry)
            switch = make_shortcut(self.environment, self._program(), label, self.console.language, name)
        except ValueError:
            facts: dict[str, Any] = {"exists": False, "open": name, "paths": []}
            return Installed(self.console).shortcut(facts, no_such_entry(str(name)))
        is_known = name is None or entry is not None
        machine = read_machine_settings(self.environment, self.options.machine_dir)
        # The shortcut of an entry that left the content can still be removed.
        if not is_known and (self.options.action == "create" or not switch.is_on()):
            problem: Message | None = no_such_entry(str(name))
        elif machine.locks(SettingName.SHORTCUT):
            problem = decided_by_administrator()
        else:
            problem = switch.turn_on() if self.options.action == "create" else switch.turn_off()
        facts = {"exists": switch.is_on(), "open": name, "paths": [str(path) for path in switch.files()]}
        return Installed(self.console).shortcut(facts, problem)

    def _program(self) -> OwnProgram:
        options = self.options
        places = place_arguments(options.content, options.data_dir, options.machine_dir)
        return find_own_program(self.paths, *places)


def _validated(
    paths: Paths, options: argparse.Namespace, sources: ContentSources
) -> Iterator[tuple[LayerReport, tuple[Problem, ...]]]:
    """Check each file on top of the bundled content and the one given, as the launcher would read it.

    Without files, every layer that is in force here is checked, the strongest first.
    """
    if not options.files:
        for report, data, content in in_force(sources):
            yield report, warnings_of(data, content)
    for file in options.files:
        data, content = on_top(paths.content, file, options.content)
        yield content.layers[-1], warnings_of(data, content)


def _deploy(console: Console, paths: Paths, environment: Mapping[str, str], options: argparse.Namespace) -> ExitCode:
    # No other command needs them.
    from launcher.core.layer_plan import plan_layer
    from launcher.faces.console_deploy import Deployment
    from launcher.system.layer_writing import LayerPlace

    folder = options.machine_dir or machine_folder(environment)
    machine, place = (LayerPlace(folder, room, options.machine_dir is not None) for room in (None, options.room))
    below = [read_layer("bundled", paths.content), *([] if options.room is None else [machine.current()])]
    new = read_layer(place.name, options.file)
    plan = plan_layer([layer for layer in below if layer is not None], place.current(), new)
    return Deployment(console, str(options.file), str(place.file), options.room).deploy(
        plan, lambda: place.put(new.data or b"")
    )


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
