"""What the commands end with. Scripts and kiosk shells rely on these numbers."""

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes of both commands."""

    OK = 0
    FOUND = 1  # something is wrong with what was looked at
    USAGE = 2
    INTERNAL = 70  # an error of our own
    OTHER_INSTANCE = 75
    LEFT_BY_STAFF = 77
