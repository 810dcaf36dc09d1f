"""What is wrong in a form, for somebody who sees fields and no file: where a sentence speaks of JSON, another one."""

from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.problems import Problem

_CONTEXT = "FormTexts"
_FILL_IN = QT_TRANSLATE_NOOP("FormTexts", "Fill in this field.")
# What is wrong, None where the sentence of the validator will do; and the cure.
_TEXTS: dict[str, tuple[str | None, str]] = {
    "missing-key": (QT_TRANSLATE_NOOP("FormTexts", "Nothing stands here yet."), _FILL_IN),
    "missing-translation": (
        None,
        QT_TRANSLATE_NOOP("FormTexts", "Write it here: everybody reads in their own language."),
    ),
    "empty-text": (None, _FILL_IN),
    "link-empty": (
        QT_TRANSLATE_NOOP("FormTexts", "There is no address yet."),
        QT_TRANSLATE_NOOP("FormTexts", "Open the page in a browser, copy its address and paste it here."),
    ),
    "address-needed": (
        None,
        QT_TRANSLATE_NOOP("FormTexts", "Write the address; only messengers and documents may do without."),
    ),
    "host-not-listed": (
        None,
        QT_TRANSLATE_NOOP("FormTexts", "Correct the address, or approve the site below if the university did."),
    ),
    "host-not-listed-near": (
        None,
        QT_TRANSLATE_NOOP("FormTexts", "Did you mean “{near}”? If not, approve the site below if the university did."),
    ),
    "port-not-listed": (
        None,
        QT_TRANSLATE_NOOP("FormTexts", "Correct the number after the colon, or approve it below if it is right."),
    ),
    "http-not-allowed": (
        None,
        QT_TRANSLATE_NOOP(
            "FormTexts", "Write https: at the beginning; only if the site has nothing better, allow it below."
        ),
    ),
    "bad-date": (None, QT_TRANSLATE_NOOP("FormTexts", "Write day, month and year, for example 01.12.2026.")),
    "never-announced": (None, QT_TRANSLATE_NOOP("FormTexts", "Correct the first day or the last one.")),
    "duplicate-id": (
        QT_TRANSLATE_NOOP("FormTexts", "The name “{value}” is taken already."),
        QT_TRANSLATE_NOOP("FormTexts", "Write another name, or change the entry that has it."),
    ),
    "unknown-key": (
        None,
        QT_TRANSLATE_NOOP("FormTexts", "It stays in the file as it is. Whoever wrote it should check its spelling."),
    ),
    "unknown-key-near": (
        None,
        QT_TRANSLATE_NOOP("FormTexts", "It stays in the file as it is. Perhaps “{near}” was meant."),
    ),
}


def form_sentences(found: Problem) -> tuple[Message, Message]:
    """Return what is wrong and the cure."""
    message, cure = _TEXTS.get(found.code, (None, None))
    return (
        found.message if message is None else Message(_CONTEXT, message, found.message.params),
        found.cure if cure is None else Message(_CONTEXT, cure, found.cure.params),
    )
