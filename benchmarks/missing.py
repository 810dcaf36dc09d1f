"""What cannot be measured on this machine."""


class MissingError(Exception):
    """Something that is not on this machine, in words for the table."""
