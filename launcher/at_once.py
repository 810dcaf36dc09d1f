"""What a program does before it loads anything: it tells its version, or hands its wish to the window that is there.

If there is none, it has the libraries for one loaded. The first two are all that many starts are for, and need no more
than Python itself. The command line proper, of which this knows the plainest forms only, takes three times as long to
load as all that is done here. So nothing is imported but what :mod:`launcher.system.instance_call` allows.
"""

import os
import sys

from launcher import __version__
from launcher.core.start_line import READER_VERB, VERB, start_line
from launcher.system import instance_call
from launcher.system.data_folder import linux_data_folder

TYPE_CHECKING = False  # of `typing`, which takes too long to load
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from launcher.core.languages import Language

OK, INTERNAL, OTHER_INSTANCE = 0, 70, 75  # as in `ExitCode`
_SWITCHES = frozenset({"--kiosk", "--safe-mode", "--quit-when-ready", "--screen-reader"})
_TEXTS = frozenset({"--content", "--data-dir", "--machine-dir", "--open", "--log-json"})
_CHOICES = {"--face": ("desktop", "kiosk", "helpdesk"), "--language": ("kk", "ru", "en")}


def tell_version(program: str, words: "Sequence[str]") -> int | None:
    """Print the version and return the exit code, if that is all that is asked; else None."""
    if list(words) != ["--version"]:
        return None
    if sys.stdout is not None:  # a windowed program of Windows has none
        try:
            sys.stdout.write(f"{program} {__version__}\n")
            sys.stdout.flush()
        except OSError as error:
            return not_printed(error)
    return OK


def hand_over(words: "Sequence[str]", environment: "Mapping[str, str]") -> int | None:
    """Hand the wish to the window that is there and return the exit code; None if there is none, or it is not certain.

    Then nothing has been done, and the command line has the word.
    """
    if sys.platform != "linux":
        return None
    options = plain_options(words)
    data = None if options is None else options.get("--data-dir") or linux_data_folder(environment)
    if options is None or data is None:
        return None
    window = instance_call.HELPDESK if face_of(options) == "helpdesk" else ""
    verb = READER_VERB if "--screen-reader" in options else VERB
    wish = start_line(options.get("--open"), instance_call.activation_token(environment), verb)
    try:
        answer = instance_call.call(instance_call.instance_name(environment, data, window), wish)
    except (OSError, ValueError):  # a working folder that is gone, and the like
        return None
    if answer == instance_call.SILENT:
        _complain(options.get("--language"), environment)
    return OTHER_INSTANCE if answer in {instance_call.TAKEN, instance_call.SILENT} else None


def load_early(words: "Sequence[str]", environment: "Mapping[str, str]") -> None:
    """Have Qt's libraries loaded beside what Python does next, if a window follows: plain words ask for no guard."""
    if plain_options(words) is not None:
        from launcher.system import early_libraries  # late: neither the version nor a second start needs them

        early_libraries.load_early(environment)


def plain_options(words: "Sequence[str]") -> dict[str, str] | None:
    """Return the options of `nkzu-launcher` with their values, "" for a switch; None if they are not in plain words.

    Plain is an option as it is written in full, with its value in the next word.
    """
    found: dict[str, str] = {}
    rest = iter(words)
    for word in rest:
        if word in _SWITCHES:
            found[word] = ""
            continue
        value = next(rest, "-")
        if value.startswith("-") or not (word in _TEXTS or value in _CHOICES.get(word, ())):
            return None
        found[word] = value
    return found


def face_of(options: "Mapping[str, str]") -> str:
    """Return the face that plain `options` ask for."""
    return "kiosk" if "--kiosk" in options else options.get("--face", "desktop")


def _complain(language: str | None, environment: "Mapping[str, str]") -> None:
    """Say that the window does not answer."""
    # Late: after ten seconds of waiting there is time.
    from launcher.core.languages import Language, choose_language
    from launcher.core.plain_words import NO_ANSWER
    from launcher.system.complaints import complain
    from launcher.system.preferred_languages import preferred_languages

    complain(
        NO_ANSWER.text(Language(language) if language else choose_language(preferred_languages(environment) or ["en"]))
    )


def not_printed(error: OSError, language: "Language | None" = None) -> int:
    """Say that the answer could not be printed, unless nobody wants to read it; return the exit code.

    It is said in `language`, else in the system's.
    """
    # Late: this is seldom.
    from launcher.core.languages import choose_language
    from launcher.core.plain_words import NOT_PRINTED
    from launcher.system.complaints import complain, forget_output
    from launcher.system.preferred_languages import preferred_languages

    forget_output(sys.stdout)
    if isinstance(error, BrokenPipeError):  # whoever reads has read enough, as `head` does
        return OK
    language = language or choose_language(preferred_languages(os.environ) or ["en"])
    complain(NOT_PRINTED.text(language).format(detail=error.strerror or error))
    return INTERNAL
