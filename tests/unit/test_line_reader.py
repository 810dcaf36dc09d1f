"""Lines of any length and encoding are read, one after the other."""

import io

import pytest

from launcher.system.line_reader import LONGEST_LINE, NotReadError, read_lines


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (b"", []),
        (b"\n\r\n  \n\t\n", []),
        (b"a\nb\r\nc", ["a", "b", "c"]),
        (b"\xef\xbb\xbfa\n\xef\xbb\xbfb", ["a", "\ufeffb"]),
        (b"\xff\xd2\x9bx\n", ["\ufffd\u049bx"]),
        (b" a b \n", [" a b "]),
        (b"x" * LONGEST_LINE + b"\nb\n", ["x" * LONGEST_LINE, "b"]),
        (b"x" * 5 * LONGEST_LINE + b"y\nb", ["x" * LONGEST_LINE, "b"]),
        (b"x" * 2 * LONGEST_LINE, ["x" * LONGEST_LINE]),
    ],
)
def test_lines(data: bytes, lines: list[str]) -> None:
    assert list(read_lines(io.BytesIO(data))) == lines


def test_what_cannot_be_read_is_no_end() -> None:
    class Broken(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(NotReadError, match="Input/output error"):
        list(read_lines(Broken()))
