"""What is said when an entry is passed on, in each language."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from launcher.core.catalogue import Entry
from launcher.core.languages import Language
from launcher.core.links import MAXIMUM_LENGTH, Link
from launcher.core.messages import Message
from launcher.core.rooms import Room, room_entry
from launcher.core.sharing import (
    Handout,
    camera_hint,
    file_name,
    handout,
    invitation,
    no_code_hint,
    shown_address,
)
from tests.helpers.content_layers import bundled_catalogue

CATALOGUE = bundled_catalogue()
ZOOM = "https://us02web.zoom.us/j/85512345678?pwd=Qm.1"
LECTURE = room_entry(Room("1a", "ИТ-201, дәріс", Link(ZOOM), "zoom"), CATALOGUE)
WORDS = {
    Language.KK: {
        "Platform: {platform}": "Платформа: {platform}",
        "Link: {address}": "Сілтеме: {address}",
        "The platform is approved by clause {clause}: {document}.": (
            "Платформаға {clause}-тармақта рұқсат етілген: {document}."
        ),
        "Approved by clause {clause}: {document}.": "{clause}-тармақта рұқсат етілген: {document}.",
        "Reminder of ethics. {rule} ({source})": "Этика туралы ескерту. {rule} ({source})",
        "Regulation, clause {clause} · Code of Ethics, clause {code_clause}": (
            "Ереже, {clause}-тармақ · Этикалық кодекс, {code_clause}-тармақ"
        ),
    },
    Language.RU: {
        "Platform: {platform}": "Платформа: {platform}",
        "Link: {address}": "Ссылка: {address}",
        "The platform is approved by clause {clause}: {document}.": (
            "Платформа разрешена пунктом {clause}: {document}."
        ),
        "Approved by clause {clause}: {document}.": "Разрешено пунктом {clause}: {document}.",
        "Reminder of ethics. {rule} ({source})": "Напоминание об этике. {rule} ({source})",
        "Regulation, clause {clause} · Code of Ethics, clause {code_clause}": (
            "Положение, пункт {clause} · Этический кодекс, пункт {code_clause}"
        ),
    },
    Language.EN: {},
}
INVITATIONS = {
    Language.KK: f"""\
ИТ-201, дәріс
Платформа: Zoom
Сілтеме: {ZOOM}
Платформаға 2-тармақта рұқсат етілген: 2020 жылғы 26 наурыздағы № 63 өкімге 2-қосымша.
Этика туралы ескерту. Қай платформада болсын, бейне көрсетілетін онлайн-сессия кезінде визуалды және сөйлеу этикетінің \
нормалары мен ережелерін сақтаңыз. Олар университет Этикалық кодексінің 12.5.1-тармағында белгіленген. (Ереже, \
8-тармақ · Этикалық кодекс, 12.5.1-тармақ)
""",
    Language.RU: f"""\
ИТ-201, дәріс
Платформа: Zoom
Ссылка: {ZOOM}
Платформа разрешена пунктом 2: Приложение № 2 к распоряжению № 63 от 26 марта 2020 года.
Напоминание об этике. Во время онлайн-сессии с видео на любой платформе соблюдайте нормы и правила визуального и \
речевого этикета. Они установлены в пункте 12.5.1 Этического кодекса университета. (Положение, пункт 8 · Этический \
кодекс, пункт 12.5.1)
""",
    Language.EN: f"""\
ИТ-201, дәріс
Platform: Zoom
Link: {ZOOM}
The platform is approved by clause 2: Annex 2 to order No. 63 of 26 March 2020.
Reminder of ethics. During an online session with video, on any platform, keep to the norms and rules of visual and \
speech etiquette. They are set out in clause 12.5.1 of the university's Code of Ethics. (Regulation, clause 8 · Code \
of Ethics, clause 12.5.1)
""",
}


def said(language: Language, message: Message) -> str:
    """The message with the words of this test."""
    return message.spoken(lambda context, source: WORDS[language].get(source, source))


def entry(name: str) -> Entry:
    """An entry of the content."""
    found = CATALOGUE.entry(name)
    assert found is not None
    return found


def handed_out(what: Entry, language: Language = Language.EN) -> Handout:
    """The handout of an entry that has an address."""
    found = handout(what, CATALOGUE, language)
    assert found is not None
    return found


@pytest.mark.parametrize("language", Language)
def test_an_invitation_to_a_room_has_name_platform_link_approval_and_reminder(language: Language) -> None:
    shared = handed_out(LECTURE, language)
    assert invitation(shared, lambda message: said(language, message)) == INVITATIONS[language]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "moodle",
            "Moodle\nLink: http://bigbluebutton.nkzu.kz:81/\n"
            "Approved by clause 2: Annex 2 to order No. 63 of 26 March 2020.\n",
        ),
        (
            "mail",
            "Corporate mail\nLink: http://mail.nkzu.kz/\n"
            "Approved by clause 3: Annex 2 to order No. 63 of 26 March 2020.\n",
        ),
        # The regulation only names the guides.
        (
            "moodle-docs",
            "Moodle documentation\nLink: https://docs.moodle.org/38/en/Main_page\n"
            "Named in clause 5: Annex 2 to order No. 63 of 26 March 2020.\n",
        ),
    ],
)
def test_what_has_no_reminder_and_no_platform_is_shorter(name: str, text: str) -> None:
    assert invitation(handed_out(entry(name)), lambda message: f"{message}") == text


def test_the_reminder_is_that_of_the_occasion() -> None:
    whatsapp, zoom, room = (handed_out(what) for what in (entry("whatsapp"), entry("zoom"), LECTURE))
    sources = [f"{shared.rule_source}" for shared in (whatsapp, zoom, room)]
    streaming = "Regulation, clause 8 · Code of Ethics, clause 12.5.1"
    assert sources == ["Regulation, clause 7 · Code of Ethics, clause 12.5", streaming, streaming]
    assert zoom.rule == room.rule != whatsapp.rule
    assert handed_out(entry("moodle")).rule is None


def test_a_platform_is_named_only_where_the_entry_is_not_the_platform_itself() -> None:
    assert handed_out(LECTURE).platform == "Zoom"
    assert handed_out(entry("zoom")).platform is None


def test_titles_and_organisation_are_in_the_language() -> None:
    shared = handed_out(entry("mail"), Language.KK)
    assert (shared.title, shared.language) == ("Корпоративтік пошта", Language.KK)
    assert shared.organisation == "М. Қозыбаев атындағы Солтүстік Қазақстан мемлекеттік университеті"


def test_what_has_no_address_is_not_passed_on() -> None:
    assert handout(entry("other-messengers"), CATALOGUE, Language.KK) is None
    lost = room_entry(Room("2b", "Old", Link("https://evil.kz/"), "zoom"), CATALOGUE)
    assert handout(lost, CATALOGUE, Language.KK) is None


def test_without_regulation_and_organisation_nothing_is_made_up() -> None:
    bare = replace(CATALOGUE, regulation=None, organisation=None, reminders=())
    shared = handout(LECTURE, bare, Language.EN)
    assert shared is not None
    assert shared.organisation == ""
    assert invitation(shared, lambda message: f"{message}") == f"ИТ-201, дәріс\nPlatform: Zoom\nLink: {ZOOM}\n"
    nowhere_approved = handout(replace(LECTURE, clauses=()), CATALOGUE, Language.EN)
    assert nowhere_approved is not None
    assert nowhere_approved.approval is None


def test_a_link_is_passed_on_whole_and_printed_short() -> None:
    longest = f"{ZOOM}{'a' * (MAXIMUM_LENGTH - len(ZOOM))}"
    shared = handed_out(room_entry(Room("1", "Long", Link(longest), "zoom"), CATALOGUE))
    assert longest in invitation(shared, lambda message: f"{message}").splitlines()[2]
    assert shown_address(ZOOM) == ZOOM
    assert shown_address("a" * 180) == "a" * 180
    assert shown_address(longest) == f"{longest[:90]}…{longest[-90:]}"


def test_a_card_says_what_to_do_with_it() -> None:
    assert f"{camera_hint()}" == "Point your phone's camera at the code."
    assert "Open this card as a file" in f"{no_code_hint()}"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("ИТ-201, дәріс", "ИТ-201 дәріс"),
        ('Қ/ә\\ғ:і*?"<>|ң', "Қ ә ғ і ң"),
        ("../../etc/passwd", "etc passwd"),
        ("...", "card"),
        ("\U0001f469\u200d\U0001f3eb", "card"),
        ("CON", "card CON"),
        ("nul.txt", "card nul.txt"),
        ("Com1 group", "Com1 group"),
        ("a" * 59 + " b", "a" * 59),
        ("line\nbreak\ttab\x00", "line break tab"),
    ],
)
def test_a_file_is_called_like_the_entry(title: str, name: str) -> None:
    assert file_name(title) == name


@given(st.text(max_size=200))
@example("𝐀" * 80)
def test_every_file_name_can_be_written(title: str) -> None:
    name = file_name(title)
    assert name == name.strip(". ")
    assert 0 < len(name.encode()) <= 190
    assert not set(name) & set('/\\:*?"<>|\0')
    assert Path(name).name == name
