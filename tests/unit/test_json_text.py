"""From bytes to values: whatever the bytes are, never an exception, always the right place."""

import json

import hypothesis
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from launcher.core.json_text import MAXIMUM_SIZE, JsonFile, read_json
from launcher.core.problems import Problem, problem
from tests.helpers.content_layers import bundled, place_of, places, unfilled
from tests.helpers.counted_work import instructions_of
from tests.helpers.json_traps import REFUSED_BY_THE_READER, SOUND, Trap
from tests.helpers.needed import tools_needed

UNHURRIED = hypothesis.settings(deadline=None)  # a busy computer is no mistake

READING = "from launcher.core.json_text import read_json"


def only(file: JsonFile) -> Problem:
    """Return the one problem of a file."""
    [found] = file.problems
    assert unfilled([found]) == []
    return found


def test_a_sound_file_is_read_without_a_word() -> None:
    file = read_json(SOUND.encode())
    assert (file.value, file.problems) == ({"schema": 1, "edition": "Қазақша"}, ())
    assert read_json(bundled()).value == json.loads(bundled())


@pytest.mark.parametrize("trap", REFUSED_BY_THE_READER, ids=lambda trap: trap.kind)
def test_a_file_that_cannot_be_read_says_why(trap: Trap) -> None:
    file = read_json(trap.data)
    found = only(file)
    assert (found.code, found.line, found.column) == (trap.code, trap.line, trap.column)
    assert file.value is None
    assert file.locate(file.problems) == file.problems


@pytest.mark.parametrize("data", [b"\xef\xbb\xbf" + SOUND.encode(), SOUND.replace(" ", "\r\n").encode()])
def test_what_editors_on_windows_write_is_accepted(data: bytes) -> None:
    assert read_json(data) == JsonFile(json.loads(SOUND), (), data.decode().removeprefix("\ufeff"))


def test_brackets_may_nest_as_deep_as_content_needs() -> None:
    assert read_json(b'{"a": ' + b"[" * 31 + b"]" * 31 + b"}").problems == ()


def test_the_size_is_counted_to_the_byte() -> None:
    data = SOUND.encode() + b" " * (MAXIMUM_SIZE - len(SOUND.encode()))
    assert read_json(data).problems == ()
    assert only(read_json(data + b" ")).code == "file-too-large"


@pytest.mark.parametrize(
    "token",
    ["NaN", "Infinity", "-Infinity", "1e400", "-1e999", "9" * 21, "-" + "9" * 30, "9" * 5000, "1." + "0" * 5000],
)
def test_what_is_no_number_is_found_where_it_stands(token: str) -> None:
    data = f'{{"a": [1, "NaN", true],\n "b": {{"c": [0.5, {token}]}}}}'.encode()
    found = only(read_json(data))
    assert places([found]) == [("not-a-number", "/b/c/1", *place_of(data, f"{token}]"))]
    assert str(found.message.params["value"]).startswith(token[:40])


def test_numbers_of_ordinary_size_are_numbers() -> None:
    data = b'{"a": [0, -1, 65535, 12345678901234567890, 1e3, -0.5, 1E-7]}'
    assert read_json(data).problems == ()


def test_every_key_that_stands_twice_is_found() -> None:
    data = b'{"a": 1,\n "b": {"x": 1, "y": [{"k/~": 1, "k/~": 2}], "x": 3},\n "a": 4, "a": 5}'
    file = read_json(data)
    assert file.value == {"a": 5, "b": {"x": 3, "y": [{"k/~": 2}]}}
    assert places(file.problems) == [
        ("duplicate-key", "/b/y/0/k~1~0", *place_of(data, '"k/~"', 2)),
        ("duplicate-key", "/b/x", *place_of(data, '"x"', 2)),
        ("duplicate-key", "/a", *place_of(data, '"a"', 2)),
        ("duplicate-key", "/a", *place_of(data, '"a"', 3)),
    ]
    assert [found.message.params["key"] for found in file.problems] == ["k/~", "x", "a", "a"]
    assert unfilled(file.problems) == []


def test_a_key_written_with_escapes_is_the_same_key() -> None:
    assert only(read_json(b'{"a": 1, "\\u0061": 2}')).pointer == "/a"


@pytest.mark.parametrize(
    ("text", "pointer", "fragment"),
    [
        ('{"a": 1}', "", "{"),
        ('{"a": 1}', "/a", "1"),
        ('{"a": [1, [], {}, [2]]}', "/a/1", "[]"),
        ('{"a": [1, [], {}, [2]]}', "/a/2", "{}"),
        ('{"a": [1, [ ], {}, [2]]}', "/a/3/0", "2"),
        ('{"a": "[{,:\\"]", "b": 2}', "/b", "2"),
        ('{"қ/~": {"\\\\": "x"}}', "/қ~1~0/\\", '"x"'),
        ('{"a": {"b": 1}}', "/a/missing", '{"b"'),
        ('{"a": {"b": 1}}', "/a/b/deeper/still", "1}"),
        ('{"a": [1]}', "/a/7", "[1]"),
        ('{"a": 1}', "/nothing", "{"),
        ('{"a": 1, "a": [2]}', "/a/0", "2"),
        ('{\r\n\t"a":\r\n\t\t[\r\n1,\r\n2]}', "/a/1", "2"),
        ('{"😀": "😀", "b": 2}', "/b", "2"),
    ],
)
def test_a_pointer_is_located(text: str, pointer: str, fragment: str) -> None:
    [found] = read_json(text.encode()).locate([problem("empty-text", pointer)])
    assert (found.line, found.column) == place_of(text.encode(), fragment)


def test_a_place_that_is_known_already_stays() -> None:
    known = problem("empty-text", "/a").at(7, 8)
    assert read_json(b'{"a": 1}').locate([known]) == (known,)


def test_the_work_of_locating_lists_grows_with_the_file_and_not_with_its_square() -> None:
    """80,000 lists took three seconds once: at each of them, all of the text behind it was copied."""
    lists, text = ",".join(["[]"] * 500), json.dumps("x" * 200_000)
    few, before, behind, many = (
        f'{{"a": 1, "a": [{inner}]}}' for inner in (lists, f"{text},{lists}", f"{lists},{text}", f"{lists},{lists}")
    )
    assert [found.code for found in read_json(before.encode()).problems] == ["duplicate-key"]
    with tools_needed():
        counted = instructions_of(READING, "read_json(value.encode())", [few, before, behind, many])
    assert counted[2] < 1.05 * counted[1]
    assert counted[3] < 2.1 * counted[0]


def test_the_bundled_file_cut_anywhere_is_refused_calmly() -> None:
    data = bundled()
    for end in range(0, len(data.rstrip()), 50):
        file = read_json(data[:end])
        found = only(file)
        assert found.code in {"file-empty", "not-json", "not-utf8"}
        assert file.locate(file.problems) == file.problems
        assert (found.line > 0 and found.column > 0) is (found.code != "file-empty")


@UNHURRIED
@given(st.binary(max_size=200))
@example(b"null")
@example(b"[]")
@example(b'{"a":1,"a":' + b"[" * 900 + b"]" * 900 + b"}")
def test_no_bytes_raise(data: bytes) -> None:
    file = read_json(data)
    assert unfilled(file.problems) == []
    assert all(found.line > 0 for found in file.locate([problem("empty-text", "/a/0")])) or not file.text


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=20,
)


def pointers_of(value: object, pointer: str = "") -> list[str]:
    """Return the pointer of every value in `value`, in the order of the file."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    inner = ((f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}", child) for key, child in items)
    return [pointer, *(found for place, child in inner for found in pointers_of(child, place))]


@UNHURRIED
@given(JSON_VALUES, st.sampled_from([None, 0, 1, 4]), st.booleans())
def test_every_value_of_every_file_has_its_own_place_in_order(value: object, indent: int | None, plain: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=plain)
    file = read_json(text.encode("utf-8", "surrogatepass"))
    if not file.text:
        return
    found = file.locate([problem("empty-text", pointer) for pointer in pointers_of(value)])
    where = [(each.line, each.column) for each in found]
    assert where == sorted(set(where))
