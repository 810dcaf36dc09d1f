"""Words that are longer than a line."""

import re

_LONGEST = 24  # letters; as many of the widest ones fit into a line of every dialog
_ZERO_WIDTH_SPACE = "\N{ZERO WIDTH SPACE}"


def whole(text: str) -> str:
    """Return `text` as it was before it was made breakable."""
    return text.replace(_ZERO_WIDTH_SPACE, "")


def breakable(text: str) -> str:
    """Return `text` for a label, which breaks lines between words only: a longer word may be broken as well."""
    return re.sub(rf"\S{{{_LONGEST}}}(?=\S)", rf"\g<0>{_ZERO_WIDTH_SPACE}", text)
