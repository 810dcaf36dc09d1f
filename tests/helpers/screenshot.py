"""Take a picture of the real program on a screen of its own.

python -m tests.helpers.screenshot --size 1366x768 --language kk --theme light --output FILE -- [launcher arguments]
"""

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.helpers.desktop import Desktop, ScreenSize
from tests.helpers.program import LAUNCHER, Program, is_the_launcher, launcher, quiet_machine
from tests.helpers.tools import MissingToolError
from tests.helpers.waiting import NeverHappenedError


def main(words: Sequence[str]) -> int:
    """Save the picture; 0 if it was taken, 1 with the reason on standard error if it was not."""
    words, arguments = _split(words)
    parser = argparse.ArgumentParser(prog="python -m tests.helpers.screenshot")
    parser.add_argument("--size", type=ScreenSize.parse, default=ScreenSize())
    parser.add_argument("--language", choices=("kk", "ru", "en"), default="kk")
    parser.add_argument("--theme", choices=("light", "dark", "contrast", "system"), default="light")
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args(words)
    settings = {"language": options.language, "theme": options.theme}
    try:
        complaints = take(options.size, settings, options.output, arguments)
    except (MissingToolError, NeverHappenedError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stderr.writelines(f"the program said: {line}\n" for line in complaints)
    return 0


def _split(words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Our own arguments, and after "--" the launcher's."""
    if "--" not in words:
        return words, ()
    place = words.index("--")
    return words[:place], words[place + 1 :]


def take(
    size: ScreenSize,
    settings: Mapping[str, object],
    output: Path,
    arguments: Sequence[str],
    program: Sequence[str] = LAUNCHER,
) -> list[str]:
    """Save the whole screen once the tiles are painted and it stands still.

    `settings` are the person's, and the administrator's too where `arguments` name no machine folder.
    Returns what the program wrote on standard error that nothing excuses. Raises
    MissingToolError, NeverHappenedError.
    """
    with tempfile.TemporaryDirectory() as folder, Desktop.open(size) as desktop:
        desktop.park_pointer()
        # A kiosk reads nothing that belongs to one person; what the arguments name comes later, and counts.
        decided = quiet_machine(Path(folder) / "administrator", settings)
        machine = ("--machine-dir", str(decided)) if is_the_launcher(program) else ()
        launch = launcher(Path(folder), *machine, *arguments, settings=settings, program=program)
        running = Program(desktop, launch)
        try:
            running.wait_for_event("ready")
            desktop.save_screenshot(output, desktop.steady_grab())
        finally:
            running.stop()
        return running.unexpected_stderr()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
