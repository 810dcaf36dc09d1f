"""The sentences for what keeps the administrator's files from being believed, and for the rooms that they name."""

from launcher.core.messages import QT_TRANSLATE_NOOP

LAYER_TEXTS: dict[str, tuple[str, str]] = {
    "file-link": (
        QT_TRANSLATE_NOOP("Problems", "“{file}” is a link, which could lead to anything, so it is not trusted."),
        QT_TRANSLATE_NOOP("Problems", "Put the file or the folder itself there instead of the link."),
    ),
    "file-owner": (
        QT_TRANSLATE_NOOP("Problems", "“{file}” does not belong to the administrator, so it is not trusted."),
        QT_TRANSLATE_NOOP("Problems", "Look at what is in it, then give it to the administrator (chown root \"{file}\")."),
    ),
    "file-writable": (
        QT_TRANSLATE_NOOP("Problems", "Others than the administrator can write to “{file}”, so it is not trusted."),
        QT_TRANSLATE_NOOP("Problems", "Look at what is in it, then take that right from the others (chmod go-w \"{file}\")."),
    ),
    "layer-not-written": (
        QT_TRANSLATE_NOOP("Problems", "The layer “{file}” cannot be written: {reason}."),
        QT_TRANSLATE_NOOP("Problems", "Run the command as the administrator, and check the disk."),
    ),
    "bad-room": (
        QT_TRANSLATE_NOOP("Problems", "“{value}” cannot be the name of a room."),
        QT_TRANSLATE_NOOP("Problems", "Use small Latin letters, digits, hyphens and underscores, 64 at most: it is the name of a file."),
    ),
    "bad-host-pattern": (
        QT_TRANSLATE_NOOP("Problems", "“{value}” cannot be the name of a computer."),
        QT_TRANSLATE_NOOP("Problems", "Write the name without the domain; * stands for any letters and ? for one, for example lab-305-*."),
    ),
}  # fmt: skip
