"""The known traps of JSON, each in a file of its own: what is said of it, and whether the rest of it is used.

Collected from what parsers of JSON are known to disagree about, from what editors and other programs do to a file, and
from what people write who know JavaScript, Python or YAML better. The place of the mistake is marked in the data.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from launcher.core.json_text import MAXIMUM_SIZE

HERE = b"<!>"  # what is said of a trap names the place behind this mark; without one it is about the file as a whole
MARK = b"\xef\xbb\xbf"
SOUND = '{"schema": 1, "edition": "Қазақша"}'
# A sound layer whose last line is to be filled in.
BEFORE = b'{"schema": 1,\n "entries": [{"id": "moodle", "title": {"kk": "Layer", "ru": "Layer", "en": "Layer"}}],\n '
BEHIND = b"\n}"


@dataclass(frozen=True, slots=True)
class Trap:
    """A file with one mistake at most. `code` is empty where there is nothing to complain of."""

    kind: str
    data: bytes
    code: str
    line: int
    column: int
    is_used: bool  # whether the layer counts, mistake and all; else that below it stands


def _trap(kind: str, marked: bytes, code: str, *, is_used: bool) -> Trap:
    before, mark, behind = marked.partition(HERE)
    if not mark:
        return Trap(kind, marked, code, 0, 0, is_used)
    line = before.rpartition(b"\n")[2].decode("utf-8", "replace").removeprefix("\ufeff")
    return Trap(kind, before + behind, code, before.count(b"\n") + 1, len(line) + 1, is_used)


def _layer(inner: str | bytes) -> bytes:
    """A sound layer with this as its last line."""
    return BEFORE + (inner if isinstance(inner, bytes) else inner.encode()) + BEHIND


_ENCODED = {
    "UTF-16, little end first": SOUND.encode("utf-16-le"),
    "UTF-16, big end first": SOUND.encode("utf-16-be"),
    "UTF-16, little end first, with its mark": b"\xff\xfe" + SOUND.encode("utf-16-le"),
    "UTF-16, big end first, with its mark": b"\xfe\xff" + SOUND.encode("utf-16-be"),
    "UTF-16 of a Kazakh key": '{"ә": 1}'.encode("utf-16-le"),
    "UTF-32": SOUND.encode("utf-32"),
}

_AS_A_WHOLE = {
    "nothing": ("file-empty", b""),
    "blanks only": ("file-empty", b"  \r\n\t\n"),
    "a mark only": ("file-empty", MARK),
    "one zero byte": ("file-zeros", b"\0"),
    "zero bytes": ("file-zeros", b"\0" * 4096),
    "one byte too many": ("file-too-large", b" " * (MAXIMUM_SIZE + 1)),
    "a letter of KOI8-R": ("not-utf8", b'{"schema": 1, "edition": "<!>\xef\xcb\xd5"}'),
    "a letter of Windows": ("not-utf8", b'{\n "<!>' + 'а": "б"}'.encode("cp1251")),
    "a byte that no text has": ("not-utf8", '{\r\n "қазақ<!>'.encode() + b'\xff": 1}'),
    "such a byte behind a mark": ("not-utf8", MARK + b'{"a<!>\xff": 1}'),
    "half a character of CESU-8": ("not-utf8", b'{"a": "<!>\xed\xa0\x80"}'),
    "a slash of two bytes": ("not-utf8", b'{"a": "<!>\xc0\xaf"}'),
    "a slash of three bytes": ("not-utf8", b'{"a": "<!>\xe0\x80\xaf"}'),
    "a slash of four bytes": ("not-utf8", b'{"a": "<!>\xf0\x80\x80\xaf"}'),
    "zero in two bytes": ("not-utf8", b'{"a": "<!>\xc0\x80"}'),
    "a quotation mark of two bytes": ("not-utf8", b'{"a": <!>\xc0\xa2}'),
    "beyond the last character": ("not-utf8", b'{"a": "<!>\xf4\x90\x80\x80"}'),
    "the end of a character alone": ("not-utf8", b'{"a": "<!>\x80"}'),
    "the beginning of a character alone": ("not-utf8", b'{"a": "<!>\xd0"}'),
    "a character cut off by the end": ("not-utf8", b'{"a": "<!>\xd0'),
    "packed with gzip": ("not-utf8", b"\x1f<!>\x8b\x08\0\0\0\0\0"),
    "a picture": ("not-utf8", b"<!>\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
    "two marks": ("not-json", MARK + b"<!>" + MARK + b"{}"),
    "a mark inside": ("not-json", b'{"a"<!>' + MARK + b": 1}"),
    "a mark at the end": ("not-json", b'{"a": 1}<!>' + MARK),
    "in UTF-7": ("not-json", b"<!>+AHs-+ACI-a+ACI-: 1+AH0-"),
    "a package": ("not-json", b"<!>PK\x03\x04\x14\0"),
    "a page of a sign-in": ("not-json", b"<!><!DOCTYPE html>\n<html><body>Sign in</body></html>"),
    "YAML": ("not-json", b"<!>schema: 1"),
    "a call": ("not-json", b'<!>callback({"schema": 1});'),
    "guarded against theft": ("not-json", b'<!>)]}\',\n{"schema": 1}'),
    "an assignment": ("not-json", b'<!>content = {"schema": 1}'),
    "a comment of a line": ("not-json", b"<!>// a comment\n{}"),
    "a comment behind": ("not-json", b'{"schema": 1} <!>// a comment'),
    "a comment inside": ("not-json", b'{"schema": <!>/* one */ 1}'),
    "a comment of a shell": ("not-json", b"{\n <!># one\n}"),
    "an open bracket": ("not-json", b"{<!>"),
    "the wrong bracket": ("not-json", b"{<!>]"),
    "one bracket too many": ("not-json", b'{"schema": 1}<!>}'),
    "two objects": ("not-json", b'{"schema": 1} <!>{}'),
    "an object in each line": ("not-json", b'{"schema": 1}\n<!>{"schema": 1}'),
    "a comma at the end of an object": ("not-json", b'{"schema": 1,<!>}'),
    "a comma at the end of a list": ("not-json", b'{"a": [1,<!>]}'),
    "a comma at the beginning": ("not-json", b'{<!>, "schema": 1}'),
    "two commas": ("not-json", b'{"schema": 1,<!>, "a": 1}'),
    "two commas in a list": ("not-json", b'{"a": [1,<!>,2]}'),
    "no comma": ("not-json", b'{\n  "a": 1\n  <!>"b": 2\n}'),
    "no comma, with the lines of Windows": ("not-json", b'{\r\n  "a": 1\r\n  <!>"b": 2\r\n}'),
    "a semicolon": ("not-json", b'{"a": 1<!>; "b": 2}'),
    "no colon": ("not-json", b'{"a" <!>1}'),
    "two colons": ("not-json", b'{"a":<!>: 1}'),
    "an equals sign": ("not-json", b'{"a" <!>= 1}'),
    "no value": ("not-json", b'{"a": <!>}'),
    "no key": ("not-json", b"{<!>: 1}"),
    "a key without quotation marks": ("not-json", b"{<!>schema: 1}"),
    "a number as a key": ("not-json", b"{<!>1: 1}"),
    "apostrophes": ("not-json", b"{<!>'schema': 1}"),
    "quotation marks of a word processor": ("not-json", "{<!>“schema”: 1}".encode()),
    "a text without an end": ("not-json", b'{"a": <!>"end}'),
    "a key without an end": ("not-json", b'{<!>"a: 1}'),
    "a line break in a text": ("not-json", b'{"a": "line<!>\nend"}'),
    "a tab in a text": ("not-json", b'{"a": "line<!>\tend"}'),
    "a zero byte in a text": ("not-json", b'{"a": "<!>\0"}'),
    "a zero byte behind": ("not-json", b'{"a": 1}<!>\0\0\0\0'),
    "a control character in a text": ("not-json", b'{"a": "<!>\x1b[31m"}'),
    "a form feed for a blank": ("not-json", b'{"a": <!>\x0c1}'),
    "a vertical tab for a blank": ("not-json", b'{"a": <!>\x0b1}'),
    "a no-break space for a blank": ("not-json", '{"a":<!>\u00a01}'.encode()),
    "a line separator for a blank": ("not-json", '{"a":<!>\u20281}'.encode()),
    "an escape that there is not": ("not-json", b'{"a": "<!>\\x41"}'),
    "an escaped apostrophe": ("not-json", b'{"a": "<!>\\\'"}'),
    "an escape of JavaScript": ("not-json", b'{"a": "\\<!>u{1F600}"}'),
    "an escape cut short": ("not-json", b'{"a": "\\<!>u12"}'),
    "an escape of eight digits": ("not-json", b'{"a": "<!>\\U0001F600"}'),
    "an escape at the end of a line": ("not-json", b'{"a": "one <!>\\\ntwo"}'),
    "a path of Windows": ("not-json", b'{"a": "C:<!>\\Program Files"}'),
    "a number with a zero before it": ("not-json", b'{"a": 0<!>1}'),
    "a hexadecimal number": ("not-json", b'{"a": 0<!>x1F}'),
    "a number with a plus": ("not-json", b'{"a": <!>+1}'),
    "a number that begins with a dot": ("not-json", b'{"a": <!>.5}'),
    "a number that ends with a dot": ("not-json", b'{"a": 1<!>.}'),
    "a number without its power": ("not-json", b'{"a": 1<!>e}'),
    "a number with a stroke": ("not-json", b'{"a": 1<!>_000}'),
    "a minus alone": ("not-json", b'{"a": <!>-}'),
    "a number in Arabic digits": ("not-json", '{"a": <!>١}'.encode()),
    "half a word": ("not-json", b'{"a": <!>tru}'),
    "a word in capitals": ("not-json", b'{"a": <!>TRUE}'),
    "the words of Python": ("not-json", b'{"a": <!>None}'),
    "the words of JavaScript": ("not-json", b'{"a": <!>undefined}'),
    "deep": ("nested-too-deep", b"<!>" + b"[" * 100_000),
    "deep, and closed": ("nested-too-deep", b"<!>" + b"[" * 100_000 + b"]" * 100_000),
    "deep in objects": ("nested-too-deep", b"<!>" + b'{"a":' * 40_000 + b"1" + b"}" * 40_000),
    "deep in both": ("nested-too-deep", b"<!>" + b'[{"a":' * 30_000),
    "a little too deep": ("nested-too-deep", b'<!>{"a": ' + b"[" * 32 + b"]" * 32 + b"}"),
    # A value that a second one of the same key replaces is deep all the same.
    "deep in what is replaced": ("nested-too-deep", b'<!>{"a": ' + b"[" * 400 + b"]" * 400 + b', "a": 1}'),
}

_NOT_CONTENT = {
    "a list": ("wrong-type", b'<!>[{"schema": 1}]'),
    "a text": ("wrong-type", b'<!>"content"'),
    "a number": ("wrong-type", b"<!>1"),
    "null": ("wrong-type", b"<!>null"),
    "not a number, and nothing else": ("not-a-number", b"<!>NaN"),
    "of the future": ("unsupported-schema", b'{"schema": <!>2}'),
    "below zero": ("unsupported-schema", b'{"schema": <!>-0}'),
    "true": ("unsupported-schema", b'{"schema": <!>true}'),
    "a number as a text": ("unsupported-schema", b'{"schema": <!>"1"}'),
}

_LAST_LINE = {
    "not a number": ("not-a-number", '"$schema": <!>NaN'),
    "infinite": ("not-a-number", '"$schema": <!>Infinity'),
    "infinite and below zero": ("not-a-number", '"$schema": <!>-Infinity'),
    "larger than any number": ("not-a-number", '"$schema": <!>1e400'),
    "much larger": ("not-a-number", '"$schema": <!>1e999'),
    "far below zero": ("not-a-number", '"$schema": <!>-1e999'),
    "a power of many digits": ("not-a-number", '"$schema": <!>1e99999999999999'),
    "of 21 digits": ("not-a-number", f'"$schema": <!>{"9" * 21}'),
    "of 4,301 digits": ("not-a-number", f'"$schema": <!>{"7" * 4301}'),
    "of 100,000 digits": ("not-a-number", f'"$schema": <!>{"7" * 100_000}'),
    "of many decimals": ("not-a-number", f'"$schema": <!>0.{"1" * 5000}'),
    "a key twice": ("duplicate-key", '"$schema": 1, <!>"$schema": 2'),
    "a key twice, once in escapes": ("duplicate-key", '"$schema": 1, <!>"\\u0024schema": 2'),
    "a key twice, far inside": ("duplicate-key", '"$schema": {"a": [{"x": 1, <!>"x": 2}]}'),
    "a first half alone": ("hidden-character", '"edition": <!>"a\\ud800b"'),
    "a second half alone": ("hidden-character", '"edition": <!>"a\\udc00b"'),
    "both halves the wrong way round": ("hidden-character", '"edition": <!>"a\\ude00\\ud83db"'),
    "a zero character": ("hidden-character", '"edition": <!>"a\\u0000b"'),
    "a delete character": ("hidden-character", '"edition": <!>"a\x7fb"'),
    "a C1 control": ("hidden-character", '"edition": <!>"a\\u0085b"'),
    "a mark in a text": ("hidden-character", '"edition": <!>"\ufeffa"'),
    "a line separator in a text": ("hidden-character", '"edition": <!>"a\u2028b"'),
    "right to left": ("hidden-character", '"edition": <!>"\u202ea"'),
    "no character": ("hidden-character", '"edition": <!>"a\\uffffb"'),
    "a very long text": ("text-too-long", f'"edition": <!>"{"ә" * 100_000}"'),
    "a very long key": ("unknown-key", f'"{"k" * 200_000}": <!>1'),
    "an empty key": ("unknown-key", '"": <!>1'),
    "half a character as a key": ("unknown-key", '"\\ud800": <!>1'),
    "a zero character as a key": ("unknown-key", '"\\u0000": <!>1'),
    "the prototype": ("unknown-key", '"__proto__": <!>{"entries": []}'),
    "the constructor": ("unknown-key", '"constructor": <!>{"prototype": {"hidden": true}}'),
    "a method of JavaScript": ("unknown-key", '"toString": <!>"x"'),
    "the class of Python": ("unknown-key", '"__class__": <!>"x"'),
    "the values of Python": ("unknown-key", '"__dict__": <!>{}'),
    "a reference": ("unknown-key", '"$ref": <!>"file:///etc/passwd"'),
    "an included file": ("unknown-key", '"$include": <!>"/etc/passwd"'),
    "a merge of YAML": ("unknown-key", '"<<": <!>{}'),
    "a pointer as a key": ("unknown-key", '"/entries/0": <!>{}'),
    "a key in another script": ("unknown-key", '"еntries": <!>[]'),
    "a whole number with a point": ("wrong-type", '"edition": <!>1.0'),
    "a number of many digits for a text": ("wrong-type", '"edition": <!>12345678901234567890'),
    "zero below zero": ("wrong-type", '"edition": <!>-0'),
    "so small that it is nothing": ("wrong-type", '"edition": <!>1e-999'),
    "null for a text": ("wrong-type", '"edition": <!>null'),
    "an object for a list": ("wrong-type", '"hosts": <!>{}'),
    "as many lists as fit": ("wrong-type", f'"hosts": <!>{{"a": [{"[]," * 60_000}[]]}}'),
}

_SOUND = {
    "a mark": MARK + _layer('"edition": "1"'),
    "the lines of Windows": _layer('"edition": "1"').replace(b"\n", b"\r\n"),
    "the lines of old computers": _layer('"edition": "1"').replace(b"\n", b"\r"),
    "blanks around it": b"\r\n\t " + _layer('"edition": "1"') + b"\r\n\t ",
    "nothing but escapes": _layer('"\\u0065\\u0064\\u0069\\u0074\\u0069\\u006f\\u006e": "\\u0031\\/\\u0041"'),
    "a character of two halves": _layer('"edition": "\\ud83d\\ude00"'),
    "brackets in a text": _layer('"edition": "}]{[,:\\"\\\\"'),
    "words in a text": _layer('"edition": "NaN Infinity null // # /* "'),
    "any numbers": _layer('"$schema": [0, -0, -0.0, 1E+2, 0.1e1, 12345678901234567890, 1e-999, 9007199254740993]'),
    "as deep as may be": _layer('"$schema": ' + "[" * 31 + "]" * 31),
    "as large as may be": _layer('"edition": "1"').ljust(MAXIMUM_SIZE),
}


def traps() -> Iterator[Trap]:
    """Every trap."""
    for kind, data in _ENCODED.items():
        yield _trap(kind, data, "wrong-encoding", is_used=False)
    for kind, (code, marked) in {**_AS_A_WHOLE, **_NOT_CONTENT}.items():
        yield _trap(kind, marked, code, is_used=False)
    for kind, (code, line) in _LAST_LINE.items():
        yield _trap(kind, _layer(line), code, is_used=True)
    for kind, data in _SOUND.items():
        yield _trap(kind, data, "", is_used=True)


TRAPS = tuple(traps())
REFUSED_BY_THE_READER = tuple(trap for trap in TRAPS if trap.kind in _ENCODED or trap.kind in _AS_A_WHOLE)
