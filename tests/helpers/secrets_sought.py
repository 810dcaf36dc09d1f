"""Secrets that are planted, and every guise in which they are looked for afterwards.

A part of a secret is one too, so every piece of `SHORTEST` characters is looked for: as it is and in capital or small
letters, with two bytes for each character, percent-encoded, as JSON and HTML can write letters, in hexadecimal,
and whole in Base64 at each of its three places.
"""

import base64
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

SHORTEST = 6


@dataclass(frozen=True, slots=True)
class Secret:
    """What was planted, and what it is. A number of few digits is looked for as a whole."""

    what: str
    text: str
    in_pieces: bool = True

    def pieces(self) -> set[str]:
        """What is looked for."""
        if not self.in_pieces or len(self.text) <= SHORTEST:
            return {self.text}
        return {self.text[start : start + SHORTEST] for start in range(len(self.text) - SHORTEST + 1)}

    def signs(self) -> set[bytes]:
        """The bytes, in small letters as far as they are ASCII, that tell of it."""
        forms = {form for piece in self.pieces() for form in (piece, piece.lower(), piece.upper())}
        return {sign.lower() for form in forms for sign in _guises(form)}

    def in_base64(self) -> set[bytes]:
        """Its middle in Base64, which depends on how many bytes are before it."""
        found = set()
        for before in range(3):
            coded = base64.b64encode(b"\0" * before + self.text.encode() + b"\0" * 3)
            # The first and the last ones share bits with what is around.
            first, last = (before * 8 + 5) // 6, (before + len(self.text.encode())) * 8 // 6
            found |= {coded[first:last], coded[first:last].translate(bytes.maketrans(b"+/", b"-_"))}
        return found


def _guises(text: str) -> Iterator[bytes]:
    data = text.encode()
    yield data
    # In the other order of bytes it is the same without its ends.
    yield text.encode("utf-16-le")[:-1]
    yield text.encode("utf-16-be")[1:]
    yield data.hex().encode()
    # Some write all letters so, some only those beyond ASCII.
    for keeps in (str.isascii, lambda _: False):
        for write in (_percent, _escape, _reference):
            yield "".join(letter if keeps(letter) else write(letter) for letter in text).encode()


def _percent(letter: str) -> str:
    return "".join(f"%{byte:02x}" for byte in letter.encode())


def _escape(letter: str) -> str:
    return f"\\u{ord(letter):04x}"


def _reference(letter: str) -> str:
    return f"&#{ord(letter)};"


def found_in(data: bytes, secrets: Iterable[Secret]) -> list[str]:
    """What of the secrets is in `data`, with what is around it."""
    small = data.lower()
    complaints = []
    for secret in secrets:
        places = [small.find(sign) for sign in secret.signs()] + [data.find(sign) for sign in secret.in_base64()]
        if first := min((place for place in places if place >= 0), default=-1) + 1:
            around = data[max(0, first - 60) : first + 60]
            complaints.append(f"{secret.what}: …{around!r}…")
    return complaints
