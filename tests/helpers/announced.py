"""The content with something announced."""

from dataclasses import replace

from launcher.core.catalogue import Announcement
from launcher.core.content import Content
from launcher.core.languages import LocalText

DAY = "2026-11-30"  # two of the announcements are for this day
SERVICE = Announcement(
    id="moodle-service",
    text=LocalText(
        "5 желтоқсан, сенбі күні сағат 22:00-ден 02:00-ге дейін Moodle жүйесінде техникалық жұмыстар жүргізіледі. "
        "Тапсырмаларды соған дейін жіберіңіз.",
        "В субботу, 5 декабря, с 22:00 до 02:00 в Moodle пройдут технические работы. Отправьте задания до этого "
        "времени.",
        "On Saturday, 5 December, Moodle is being serviced from 22:00 to 02:00. Hand in your work before then.",
    ),
    since="2026-11-28",
    until="2026-12-05",
)
PASSWORD = Announcement(
    id="password",
    text=LocalText(
        "Қолдау қызметі поштаңыздың құпиясөзін ешқашан сұрамайды.",
        "Служба поддержки никогда не спрашивает пароль от вашей почты.",
        "The helpdesk never asks for the password of your mail.",
    ),
    since="2026-09-01",
    until=None,
)
NEW_YEAR = Announcement(
    id="new-year",
    text=LocalText("Жаңа жыл құтты болсын!", "С Новым годом!", "Happy New Year!"),
    since="2026-12-31",
    until="2027-01-02",
)


def announced(content: Content, *announcements: Announcement) -> Content:
    """Return `content` with these announcements; without any, with three, of which two are for DAY."""
    chosen = announcements or (SERVICE, PASSWORD, NEW_YEAR)
    return replace(content, catalogue=replace(content.catalogue, announcements=chosen))
