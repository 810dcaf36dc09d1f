"""Words inside the sentences of :mod:`problem_texts`, which have to be translated too."""

from launcher.core.messages import QT_TRANSLATE_NOOP

# Types of JSON values, languages, and what the JSON parser of Python complains of.
WORDS = {
    "object": QT_TRANSLATE_NOOP("Words", "an object in braces"),
    "array": QT_TRANSLATE_NOOP("Words", "a list in brackets"),
    "text": QT_TRANSLATE_NOOP("Words", "a text in quotation marks"),
    "true or false": QT_TRANSLATE_NOOP("Words", "true or false"),
    "whole number": QT_TRANSLATE_NOOP("Words", "a whole number"),
    "number": QT_TRANSLATE_NOOP("Words", "a number"),
    "kk": QT_TRANSLATE_NOOP("Words", "Kazakh"),
    "ru": QT_TRANSLATE_NOOP("Words", "Russian"),
    "en": QT_TRANSLATE_NOOP("Words", "English"),
    "Expecting ',' delimiter": QT_TRANSLATE_NOOP("Words", "a comma is missing"),
    "Expecting ':' delimiter": QT_TRANSLATE_NOOP("Words", "a colon is missing"),
    "Expecting value": QT_TRANSLATE_NOOP("Words", "a value is missing"),
    "Expecting property name enclosed in double quotes": QT_TRANSLATE_NOOP(
        "Words", "a key in quotation marks is missing"
    ),
    "Illegal trailing comma before end of object": QT_TRANSLATE_NOOP("Words", "there is a comma too many"),
    "Illegal trailing comma before end of array": QT_TRANSLATE_NOOP("Words", "there is a comma too many"),
    "Unterminated string starting at": QT_TRANSLATE_NOOP("Words", "the text has no quotation mark at its end"),
    "Invalid control character at": QT_TRANSLATE_NOOP("Words", "a text goes over the end of its line"),
    "Extra data": QT_TRANSLATE_NOOP("Words", "something stands after the end"),
    "Invalid \\escape": QT_TRANSLATE_NOOP("Words", "after a backslash stands a wrong sign"),
    "Invalid \\uXXXX escape": QT_TRANSLATE_NOOP("Words", "after a backslash stands a wrong sign"),
}
