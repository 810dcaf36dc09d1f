"""Texts that lead a parser of addresses into each of its states, and changes of texts.

The states are those of the basic URL parser in the URL Standard. What stands before a probe has brought the parser
into the state, so that it reads the probe there.
"""

from collections.abc import Iterator
from random import Random

STATES: dict[str, tuple[str, str]] = {
    "scheme start": ("", "https://zoom.us/j/1"),
    "scheme": ("htt", "ps://zoom.us/j/1"),
    "after the scheme": ("https:", "//zoom.us/j/1"),
    "no scheme": ("zoom.us", "/j/1"),
    "special relative or authority": ("https:/", "/zoom.us/j/1"),
    "special authority slashes": ("http:", "zoom.us/j/1"),
    "special authority ignore slashes": ("https://", "/zoom.us/j/1"),
    "path or authority": ("nkzu:/", "/zoom.us/j/1"),
    "relative": ("/", "zoom.us/j/1"),
    "relative slash": ("//", "zoom.us/j/1"),
    "authority, user": ("https://", "@zoom.us/j/1"),
    "authority, password": ("https://user:", "@zoom.us/j/1"),
    "host, first letter": ("https://", "zoom.us/j/1"),
    "host": ("https://zo", "om.us/j/1"),
    "host, behind a dot": ("https://zoom.", "us/j/1"),
    "host, its end": ("https://zoom.us", "/j/1"),
    "host, behind brackets": ("https://[::1]", "/j/1"),
    "host, within brackets": ("https://[", "]/j/1"),
    "host of numbers": ("https://127.0.0.", "/j/1"),
    "port": ("https://zoom.us:", "/j/1"),
    "port, behind a digit": ("http://zoom.us:8", "1/j/1"),
    "file": ("file:", "zoom.us/j/1"),
    "file slash": ("file:/", "zoom.us/j/1"),
    "file host": ("file://", "zoom.us/j/1"),
    "path start": ("https://zoom.us/", ""),
    "path": ("https://zoom.us/j/", "/1"),
    "opaque path": ("mailto:", "zoom.us/j/1"),
    "query": ("https://zoom.us/j/1?pwd=", "&uname=a"),
    "query, without a path": ("https://zoom.us?", "a"),
    "fragment": ("https://zoom.us/j/1#", "success"),
}
PROBES = (
    *("", " ", "\t", "\n", "\r\n", "\0", "\x1f", "\x7f", "\\", "/", "//", "\\\\", "@", ":", "::"),
    *(":81", "?", "#", ".", ".."),
    *("%", "%2e", "%2E%2e/", "%2f", "%5c", "%00", "%0d%0a", "%40", "%zz", "%E2%80%AE", "../"),
    *("./", "..;/", "/..", "/."),
    *("é", "о", "қ", "。", "．", "／", "：", "＠", "\u00ad", "\u200b", "\u202e", "\ufeff", "\u0301"),
    *("\ud800", "ß", "ı", "K"),
    *("[", "]", "|", "<", ">", "^", "`", "{", "}", '"', "'", "(", "!", "$", "&", "*", "+", ","),
    *(";", "=", "~", "_", "-"),
    *("xn--", "xn--a", "A", "0x7f", "017", "1", "2130706433", "localhost", "evil.kz/", "evil.kz@"),
    *("evil.kz#", "evil.kz\\"),
)  # fmt: skip


def state_inputs() -> Iterator[tuple[str, str]]:
    """Each state of the parser with each probe in it: the name of the state and the text."""
    for state, (before, behind) in STATES.items():
        for probe in PROBES:
            yield state, before + probe + behind


def mutations(seeds: list[str], count: int, random: Random) -> Iterator[str]:
    """`count` texts made of the `seeds` by one to five changes each."""
    for _ in range(count):
        text = random.choice(seeds)
        for _ in range(random.randint(1, 5)):
            text = _changed(text, seeds, random)
        yield text


def _changed(text: str, seeds: list[str], random: Random) -> str:
    """The text with something put in, left out, written over, doubled, exchanged, or with the end of another one."""
    start = random.randrange(len(text) + 1)
    end = min(len(text), start + random.randint(1, 4))
    way = random.randrange(6)
    if way == 0:
        return text[:start] + random.choice(PROBES) + text[start:]
    if way == 1:
        return text[:start] + text[end:]
    if way == 2:
        return text[:start] + random.choice(PROBES) + text[end:]
    if way == 3:
        return text[:end] + text[start:]
    if way == 4:
        return text[:start] + text[start:end][::-1] + text[end:]
    other = random.choice(seeds)
    return text[:start] + other[random.randrange(len(other) + 1) :]
