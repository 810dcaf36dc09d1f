"""What the composition gives to the helpdesk's window."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from launcher.core.content import Content, LayerSource
from launcher.core.machine_settings import MachineSettings
from launcher.core.quick_dataclasses import dataclass, field
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.roles import Recorder
from launcher.core.settings import SettingName, Settings, WindowPlace
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech

if TYPE_CHECKING:
    from launcher.core.catalogue import Catalogue
    from launcher.core.check_roles import Checker
    from launcher.core.diagnosis import Diagnosis
    from launcher.core.edit_roles import LayerFiles
    from launcher.core.opening import LinkOpener
    from launcher.core.report_files import ReportTools


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpdeskServices:
    """Everything from outside that the window needs. `layers` are what `content` was made from, weakest first."""

    content: Content
    layers: tuple[LayerSource, ...]
    opener: "LinkOpener"
    speech: Speech
    theme: Theme
    recorder: Recorder
    make_checker: Callable[["Catalogue"], "Checker"]  # called after the first paint
    clock: Callable[[], datetime]  # in the time zone of whoever reads
    diagnose: Callable[[Content], "Diagnosis"]  # takes a moment, and is called in a thread of its own
    make_report_tools: Callable[["Catalogue"], "ReportTools"]  # called after the first paint
    layer_files: "LayerFiles"
    write_file: Callable[[Path, bytes], bool]
    settings: Settings = field(default_factory=Settings)
    keep_place: Callable[[WindowPlace], object] = lambda _: None  # of the window, for the next start
    keep_setting: Callable[[SettingName, object], bool] = lambda _name, _value: True  # False: it could not be written
    machine: MachineSettings = field(default_factory=MachineSettings)
