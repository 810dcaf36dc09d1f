"""Texts with places to fill, such as @VERSION@."""

from __future__ import annotations

import re
from collections.abc import Mapping


def filled(template: str, values: Mapping[str, str]) -> str:
    """A template with its places, such as @VERSION@, filled. ValueError if one is left."""
    for key, value in values.items():
        template = template.replace(f"@{key}@", value)
    left = re.search(r"@[A-Z][A-Za-z.]*@", template)
    if left is not None:
        raise ValueError(f"nothing was given for {left[0]}")
    return template
