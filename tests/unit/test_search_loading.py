"""What counts typing errors is loaded by the first word that may have one, or when it is wished for, not before."""

import subprocess
import sys

SCRIPT = """
import sys
from launcher.core.search_words import Form, Words, load_counting

words = Words()
words.add("Moodle", is_name=True)
for _ in words.sorting():
    pass

def is_loaded():
    return any(name.startswith("rapidfuzz") for name in sys.modules)

loaded = [is_loaded()]
assert list(words.having("moo", Form.PLAIN, in_names=True))
assert not list(words.near("moo", Form))
loaded.append(is_loaded())
if "early" in sys.argv:
    load_counting()
    before = set(sys.modules)
    loaded.append(is_loaded())
assert list(words.near("modle", [Form.PLAIN])) == [(0, True, 1)]
loaded.append(is_loaded())
if "early" in sys.argv:
    assert set(sys.modules) == before
print(loaded)
"""


def loaded(*words: str) -> str:
    """Whether it was there: with the index, after an exact search, perhaps after the wish, after one with an error."""
    command = [sys.executable, "-c", SCRIPT, *words]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_an_index_and_a_search_without_an_error_do_without() -> None:
    assert loaded() == "[False, False, True]"


def test_who_wishes_for_it_has_all_of_it() -> None:
    assert loaded("early") == "[False, False, True, True]"
