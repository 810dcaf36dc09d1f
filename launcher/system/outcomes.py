"""What is said where something outside the program could not be made or removed."""

from pathlib import Path

from launcher.core.messages import QT_TRANSLATE_NOOP, Message

_CONTEXT = "Shortcuts"


def no_home() -> Message:
    """There is no place for what belongs to a person."""
    return Message(
        _CONTEXT,
        QT_TRANSLATE_NOOP(
            "Shortcuts", "This account has no folder of its own, so nothing can be set up. Ask the helpdesk."
        ),
    )


def not_written(file: Path) -> Message:
    """A file could not be written."""
    sentence = QT_TRANSLATE_NOOP(
        "Shortcuts",
        "The file “{file}” could not be written. Check whether the disk has free space and you may write there.",
    )
    return Message(_CONTEXT, sentence, {"file": str(file)})


def not_removed(file: Path) -> Message:
    """A file could not be removed."""
    sentence = QT_TRANSLATE_NOOP(
        "Shortcuts", "The file “{file}” could not be removed. Check whether you may change what is in its folder."
    )
    return Message(_CONTEXT, sentence, {"file": str(file)})


def refused_by_windows(reason: str) -> Message:
    """Windows did not allow it, or could not do it."""
    sentence = QT_TRANSLATE_NOOP("Shortcuts", "Windows did not do that ({reason}). Ask the helpdesk.")
    return Message(_CONTEXT, sentence, {"reason": reason})


def decided_for_everyone() -> Message:
    """The administrator starts the program for everybody, and Windows lets nobody else change that."""
    sentence = QT_TRANSLATE_NOOP(
        "Shortcuts",
        "The program starts for everyone at this computer; only an administrator can change that. Ask the helpdesk.",
    )
    return Message(_CONTEXT, sentence)


def too_long() -> Message:
    """Windows starts nothing at log-on whose command line has more than 260 characters."""
    sentence = QT_TRANSLATE_NOOP(
        "Shortcuts",
        "The program is in a folder whose name is too long for Windows to start it at log-on. "
        "Move it to a folder with a shorter name, or ask the helpdesk.",
    )
    return Message(_CONTEXT, sentence)
