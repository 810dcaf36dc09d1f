"""Sentences that are put into a language later."""

from launcher.core.json_text import read_json
from launcher.core.messages import Message

KAZAKH = {"{what} is here.": "{what} осында.", "a list": "тізім"}


def put(_context: str, source: str) -> str:
    """Return the Kazakh text of a source text."""
    return KAZAKH.get(source, source)


def test_words_inside_a_sentence_are_translated_too() -> None:
    message = Message("Problems", "{what} is here.", {"what": Message("Words", "a list")})
    assert message.spoken(put) == "тізім осында."
    assert message.filled(message.source) == "a list is here."


def test_a_translation_with_an_unknown_place_gives_way_to_english() -> None:
    message = Message("Problems", "{what} is here.", {"what": "x"})
    assert message.filled("{who} осында.") == "x is here."


def test_the_parser_s_complaints_are_words_of_ours() -> None:
    texts = [
        b'{"a" 1}',
        b'{"a": }',
        b"{a: 1}",
        b'{"a": 1 "b": 2}',
        b'{"a": "x',
        b'{"a": "x\n"}',
        b"{} {}",
        b'{"a": "\\q"}',
    ]
    for text in texts:
        (found,) = read_json(text).problems
        assert isinstance(found.message.params["reason"], Message), text
