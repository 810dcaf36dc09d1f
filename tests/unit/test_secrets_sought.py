"""What looks for secrets finds them in every guise: a search that finds nothing is worth as much as this."""

import base64
import html
import json
from collections.abc import Callable
from urllib.parse import quote

import pytest

from tests.helpers.secrets_sought import Secret, found_in

SECRETS = (Secret("a password", "Tk9qW3zXb7"), Secret("a sentence", "жұмбақтас сәуірбек"))
GUISES: dict[str, Callable[[str], bytes]] = {
    "as it is": str.encode,
    "capital letters": lambda text: text.upper().encode(),
    "UTF-16, little end first": lambda text: f"a{text}".encode("utf-16-le"),
    "UTF-16, big end first": lambda text: f"a{text}".encode("utf-16-be"),
    "a part of an address": lambda text: f"?pwd={quote(text)}".encode(),
    "percent-encoded to the last letter": lambda text: "".join(f"%{byte:02X}" for byte in text.encode()).encode(),
    "JSON": lambda text: json.dumps({"text": text}).encode(),
    "HTML": lambda text: html.escape(text).encode("ascii", "xmlcharrefreplace"),
    "hexadecimal": lambda text: text.encode().hex().upper().encode(),
    "Base64": lambda text: base64.b64encode(text.encode()),
    "Base64 after a name": lambda text: base64.b64encode(f"user:{text}".encode()),
    "Base64 between others": lambda text: base64.b64encode(f"ab{text}cd".encode()),
    "Base64 of addresses": lambda text: base64.urlsafe_b64encode(f"a{text}".encode()),
    "its middle": lambda text: text[2:8].encode(),
    "its end": lambda text: b"..." + text[-6:].encode(),
}


@pytest.mark.parametrize("secret", SECRETS, ids=lambda secret: secret.what)
@pytest.mark.parametrize("guise", GUISES)
def test_it_is_found(guise: str, secret: Secret) -> None:
    data = b'{"event": "ready", ' + GUISES[guise](secret.text) + b'"}'
    (complaint,) = found_in(data, SECRETS)
    assert complaint.startswith(f"{secret.what}: ")


def test_nothing_is_found_where_nothing_is() -> None:
    assert found_in(b'{"event": "opened", "id": "moodle"}\n' * 1000, SECRETS) == []


def test_a_number_is_looked_for_as_a_whole() -> None:
    code = Secret("a code", "20486173", in_pieces=False)
    assert found_in(b"t = 20486172", [code]) == []
    assert found_in(b"t = 20486173", [code]) != []
