"""Writing the profile of a kiosk into a folder."""

import contextlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from launcher.core.kiosk_files import profile_files
from launcher.core.kiosk_policies import PolicyBrowser, read_policies
from launcher.core.kiosk_profile import DEFAULT_PROGRAM, ProfileFile, Target, policy_texts, program_obstacle
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass
from launcher.system.files import write_bytes_atomically

_PROGRAM_RIGHTS = 0o755


@dataclass(frozen=True, slots=True)
class KioskProfiles:
    """Writes profiles from the templates in a folder, ``resources/kiosk``."""

    templates: Path

    def write(self, target: Target, folder: Path, program: str | None = None) -> Message | None:
        """Write the profile of `target` into a new or empty `folder`, or over an earlier one.

        `program` is where the launcher is installed on the computers. Returns what is wrong, with nothing written
        unless the disk itself fails. Raises UnknownPolicyError for a template that no browser would understand.
        """
        program = DEFAULT_PROGRAM[target] if program is None else program
        files = profile_files(target)
        obstacle = program_obstacle(target, program) or _folder_obstacle(folder, files)
        if obstacle is not None:
            return obstacle
        texts = self.texts(target, program)
        for file in files:
            problem = _write(folder / file.path, texts[file.path], file)
            if problem is not None:
                return problem
        return None

    def texts(self, target: Target, program: str) -> Mapping[str, str]:
        """Return the text of each file by its path. Raises UnknownPolicyError."""
        made = policy_texts({browser: self._policies(browser) for browser in PolicyBrowser})
        return {
            file.path: made[file.path] if file.template is None else file.filled(self._text(file.template), program)
            for file in profile_files(target)
        }

    def _policies(self, browser: PolicyBrowser) -> Mapping[str, object]:
        return read_policies(browser, self._text(f"policies/{browser}.json"))

    def _text(self, template: str) -> str:
        return (self.templates / template).read_text(encoding="utf-8")


def _folder_obstacle(folder: Path, files: Iterable[ProfileFile]) -> Message | None:
    """Say why nothing may be written there: what somebody else has put into a folder is not written over."""
    ours = {folder / file.path for file in files}
    try:
        if not folder.exists():
            return None
        present = [folder, *folder.rglob("*")] if folder.is_dir() else []
        foreign = [path for path in present if not path.is_dir() and path not in ours]
    except (OSError, ValueError):
        return _not_written(folder)
    if not present:
        return _not_written(folder)
    if not foreign:
        return None
    sentence = QT_TRANSLATE_NOOP(
        "KioskProfile", "The folder {folder} holds other files, such as {file}. Name a new folder or an empty one."
    )
    return Message("KioskProfile", sentence, {"folder": str(folder), "file": min(foreign).name})


def _write(path: Path, text: str, file: ProfileFile) -> Message | None:
    codec, line_end = file.encoding.value
    if not write_bytes_atomically(path, text.replace("\n", line_end).encode(codec), is_private=False):
        return _not_written(path)
    if file.is_program:
        # A memory stick may know no such rights; a shell reads the script all the same.
        with contextlib.suppress(OSError):
            path.chmod(_PROGRAM_RIGHTS)
    return None


def _not_written(path: Path) -> Message:
    sentence = QT_TRANSLATE_NOOP(
        "KioskProfile", "{path} cannot be written. Name a folder that you may write to, on a disk with free space."
    )
    return Message("KioskProfile", sentence, {"path": str(path)})
