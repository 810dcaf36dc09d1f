"""What the files that the program keeps for a person have in common: JSON, an object, a schema number."""

import json
from collections.abc import Mapping

from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any

SCHEMA = 1  # of the files that this version writes

WRITTEN_BY_A_NEWER = Message(
    "Storage",
    QT_TRANSLATE_NOOP(
        "Storage",
        "What you saved was written by a newer version of this program. It is shown as far as this version "
        "understands it, and is not changed; start the newer version to change it.",
    ),
)


@dataclass(frozen=True, slots=True)
class StoredText:
    """The `values` of a stored file, and whether a newer version of the program wrote it."""

    values: Mapping[str, Any]
    is_newer: bool

    def items(self, key: str) -> list[Any] | None:
        """Return the list `key`; None if there is something else in its place."""
        found = self.values.get(key, [])
        return found if type(found) is list else None


def read_stored(text: str) -> StoredText | None:
    """Take the text of a stored file apart; None if it is none, whatever was done to it."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if type(values) is not dict:
        return None
    schema = values.get("schema")
    if type(schema) is not int or schema < 1:
        return None
    return StoredText(values, schema > SCHEMA)


def write_stored(values: Mapping[str, Any]) -> str:
    """Return the text of a stored file, for people to read too."""
    return json.dumps({"schema": SCHEMA, **values}, ensure_ascii=False, indent=2) + "\n"
