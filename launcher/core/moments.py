"""Days with their hours, written as each language writes them: 28.11.2026 14:05, in English 28/11/2026 14:05."""

from datetime import datetime

from launcher.core.messages import QT_TRANSLATE_NOOP, Message


def moment_words(when: datetime) -> Message:
    """Return a moment in the time zone that it has, to the minute."""
    # The order and the signs are those of the short dates of CLDR for kk_KZ, ru_KZ and en_GB, the year in full.
    source = QT_TRANSLATE_NOOP("Moments", "{day}/{month}/{year} {time}")
    return Message(
        "Moments", source,
        {"day": f"{when:%d}", "month": f"{when:%m}", "year": f"{when:%Y}", "time": f"{when:%H:%M}"},
    )  # fmt: skip


def written_moment(iso_time: str) -> str | Message:
    """Return an ISO time in words; what is none stays as it is."""
    try:
        return moment_words(datetime.fromisoformat(iso_time))
    except ValueError:
        return iso_time
