"""Every fact of the regulation is in the bundled content, exactly.

The facts are written out here by hand from the document itself: annex 2 to order No. 63 of 26 March 2020, as
amended by order No. 73 of 11 May 2020. Nothing here is taken from the content file.
"""

from typing import Any

import pytest

from launcher.core.explanation import explain_catalogue, explain_layers
from tests.helpers.content_layers import bundled, load

CONTENT = load(bundled())
SHOWN = explain_catalogue(CONTENT.catalogue)
REGULATION: dict[str, Any] = SHOWN["regulation"]
ENTRIES: dict[str, dict[str, Any]] = {entry["id"]: entry for entry in SHOWN["entries"]}
KINDS = ("id", "kind", "url", "clause", "also_clauses", "source", "for", "streams", "format", "reminder")

FACTS: dict[str, tuple[Any, ...]] = {
    # --- clause 2: the approved platforms
    "P1": ("e-learning", "platform", "http://do.nkzu.kz/", "2", [], "regulation", "everyone", False, None, None),
    "P2": ("zoom", "platform", "https://zoom.us/", "2", [], "regulation", "everyone", True, None, "streaming"),
    "P3": (
        *("bigbluebutton", "platform", "https://bigbluebutton.nkzu.kz/b", "2", [], "regulation", "everyone"),
        *(True, None, "streaming"),
    ),
    "P4": (
        *("moodle", "platform", "http://bigbluebutton.nkzu.kz:81/", "2", [], "regulation", "everyone"),
        *(False, None, None),
    ),
    # --- clause 3: also permitted; clause 6 gives the address of the mail
    "C1, M1": ("mail", "mail", "http://mail.nkzu.kz/", "3", ["6"], "regulation", "everyone", False, None, None),
    "C2": (
        *("whatsapp", "messenger", "https://www.whatsapp.com/", "3", [], "public", "everyone"),
        *(False, None, "messengers"),
    ),
    "C3": ("telegram", "messenger", "https://telegram.org/", "3", [], "public", "everyone", False, None, "messengers"),
    "C4": ("other-messengers", "messenger", None, "3", [], "regulation", "everyone", False, None, "messengers"),
    # --- clause 4: rules without an address
    "R1": ("distance-learning-rules", "document", None, "4", [], "regulation", "everyone", False, None, None),
    # --- clause 5: guides
    "G0": (
        *("distance-learning-section", "guide", "http://www.nkzu.kz/page/view?id=1497", "5", [], "regulation"),
        *("everyone", False, "web", None),
    ),
    "G1": (
        *("e-learning-leaflet", "guide", "http://www.nkzu.kz/files/distance/elearning_teachers.pdf", "5", []),
        *("regulation", "students", False, "pdf", None),
    ),
    "G2": (
        *("e-learning-video", "guide", "http://www.nkzu.kz/page/view?id=497", "5", [], "regulation", "everyone"),
        *(False, "video", None),
    ),
    "G3": ("zoom-help", "guide", "https://support.zoom.com/hc/en", "5", [], "public", "everyone", False, "web", None),
    "G4": (
        *("bigbluebutton-guide", "guide", "http://www.nkzu.kz/files/distance/BigBlueButton.pdf", "5", []),
        *("regulation", "everyone", False, "pdf", None),
    ),
    "G5": (
        *("moodle-docs", "guide", "https://docs.moodle.org/38/en/Main_page", "5", [], "regulation", "everyone"),
        *(False, "web", None),
    ),
    # --- clause 6: the rules of the mail
    "M2": (
        *("mail-rules", "document", "http://www.nkzu.kz/DocDb/doc/get?id=1274", "6", [], "regulation", "everyone"),
        *(False, "web", None),
    ),
}


def test_the_bundled_content_has_no_mistake() -> None:
    assert CONTENT.problems == ()
    assert explain_layers(CONTENT) == [
        {
            **{"name": "layer 0", "path": "0.json", "status": "used", "edition": SHOWN["edition"]},
            **{"changed": None, "problems": 0},
        }
    ]


@pytest.mark.parametrize("fact", FACTS)
def test_an_entry_says_what_the_regulation_says(fact: str) -> None:
    expected = dict(zip(KINDS, FACTS[fact], strict=True))
    entry = ENTRIES[expected["id"]]
    assert {key: entry[key] for key in KINDS} == expected


def test_nothing_is_shown_that_the_regulation_does_not_name() -> None:
    assert sorted(ENTRIES) == sorted(fact[0] for fact in FACTS.values())


def test_guides_stand_under_what_they_explain() -> None:
    assert {name: entry["guides"] for name, entry in ENTRIES.items() if entry["guides"]} == {
        "e-learning": ["e-learning-leaflet", "e-learning-video"],
        "zoom": ["zoom-help"],
        "bigbluebutton": ["bigbluebutton-guide"],
        "moodle": ["moodle-docs"],
        "mail": ["mail-rules"],
    }


def test_the_four_platforms_come_first_and_in_the_order_of_clause_2() -> None:
    assert list(ENTRIES)[:4] == ["e-learning", "zoom", "bigbluebutton", "moodle"]
    assert {ENTRIES[name]["category"] for name in list(ENTRIES)[:4]} == {"platforms"}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        # P1: the regulation's own short name of the system in Kazakh and in Russian.
        ("e-learning", {"kk": "ҚОБЖ", "ru": "СУДО", "en": "distance-learning management system"}),
        ("zoom", {"kk": "Бейнеконференция", "ru": "Видеоконференции", "en": "Video conferences"}),
        ("zoom", {"kk": "топтық чат", "ru": "групповые чаты", "en": "group chats"}),
        ("bigbluebutton", {"kk": "ашық бағдарлама", "ru": "Открытая программа", "en": "Open software"}),
        ("moodle", {"kk": "виртуалды оқыту ортасы", "ru": "виртуальная обучающая среда", "en": "virtual learning"}),
        ("mail-rules", {"kk": "97", "ru": "97", "en": "97"}),
    ],
)
def test_a_summary_names_the_kind_that_the_regulation_gives(name: str, words: dict[str, str]) -> None:
    for language, word in words.items():
        assert word in ENTRIES[name]["summary"][language]


def test_moodle_is_written_without_a_scheme_and_says_so() -> None:
    """P4."""
    written = {name: entry["written_as"] for name, entry in ENTRIES.items() if entry["written_as"]}
    assert written == {"moodle": "BigBlueButton.nkzu.kz:81"}
    for text in ENTRIES["moodle"]["note"].values():
        assert "http://bigbluebutton.nkzu.kz:81/" in text


def test_the_leaflet_keeps_its_label_and_its_mismatch_is_noted() -> None:
    """G1: for students, though the name of the file says teachers."""
    leaflet = ENTRIES["e-learning-leaflet"]
    for language, word in {"kk": "студент", "ru": "студент", "en": "student"}.items():
        assert word in leaflet["title"][language]
        assert word in leaflet["note"][language]
        assert "teachers" in leaflet["note"][language]


@pytest.mark.parametrize("name", ["whatsapp", "telegram", "zoom-help"])
def test_an_address_of_our_choice_says_that_the_regulation_gives_none(name: str) -> None:
    """C2, C3, G3."""
    for language, word in {"kk": "мекенжай", "ru": "адрес", "en": "address"}.items():
        assert word in ENTRIES[name]["note"][language]


def test_clause_3_is_an_open_list() -> None:
    """C4."""
    for language, word in {"kk": "және т.б.", "ru": "и другие", "en": "and others"}.items():
        assert word in ENTRIES["other-messengers"]["note"][language]


def test_what_the_document_is() -> None:
    """D1."""
    assert REGULATION["order"] == {"number": "63", "annex": "2", "date": "2020-03-26"}
    for language, words in {
        "kk": ("2020", "26 наурыз", "№ 63", "2-қосымша"),
        "ru": ("2020", "26 марта", "№ 63", "Приложение № 2"),
        "en": ("2020", "26 March", "No. 63", "Annex 2"),
    }.items():
        assert all(word in REGULATION["document"][language] for word in words)
    assert "platforms used for distance learning" in REGULATION["title"]["en"]


def test_whose_it_is() -> None:
    """D2."""
    organisation = SHOWN["organisation"]
    assert organisation["short_name"] == {
        "kk": "М. Қозыбаев атындағы СҚМУ",
        "ru": "СКГУ им. М. Козыбаева",
        "en": "NKSU",
    }
    assert organisation["name"]["en"] == "M. Kozybayev North Kazakhstan State University"
    assert organisation["web_name"] == "NKZU"


def test_what_amended_it() -> None:
    """D3."""
    [amendment] = REGULATION["amendments"]
    assert (amendment["number"], amendment["date"]) == ("73", "2020-05-11")
    assert amendment["clauses"] == ["1", "2", "9"]
    for language, words in {
        "kk": ("№ 73", "11 мамыр"),
        "ru": ("№ 73", "11 мая"),
        "en": ("No. 73", "11 May"),
    }.items():
        assert all(word in amendment["text"][language] for word in words)


def test_who_recommended_it() -> None:
    """D4."""
    recommended = REGULATION["recommended_by"]
    assert (recommended["protocol"], recommended["date"]) == ("8", "2020-03-18")
    for language, words in {
        "kk": ("оқу-әдістемелік кеңес", "№ 8", "18 наурыз"),
        "ru": ("Учебно-методический совет", "№ 8", "18 марта"),
        "en": ("teaching-methods council", "No. 8", "18 March"),
    }.items():
        assert all(word in recommended["text"][language] for word in words)


def test_how_long_it_is_in_force() -> None:
    """D5: no end date, and the two languages of the regulation differ."""
    validity = REGULATION["validity"]
    assert (validity["from"], validity["until"]) == ("2020-03-26", None)
    for language, words in {
        "kk": ("Президент", "жарлығы", "төтенше жағдай", "және/немесе", "карантин"),
        "ru": ("указ Президента", "чрезвычайное положение", "и/или", "карантин"),
        "en": ("decree", "President", "state of emergency", "and/or", "quarantine"),
    }.items():
        assert all(word in validity["condition"][language] for word in words)
        assert all(word in validity["note"][language] for word in words[-2:])
    for language, words in {
        "kk": ("қазақша", "орысша"),
        "ru": ("Казахский", "русский"),
        "en": ("Kazakh", "Russian"),
    }.items():
        assert all(word in validity["note"][language] for word in words)


def test_for_whom_it_is() -> None:
    """D6."""
    for language, words in {
        "kk": ("оқытушы", "білім алушы"),
        "ru": ("Преподаватели", "обучающиеся"),
        "en": ("Teachers", "learners"),
    }.items():
        assert all(word in REGULATION["audience"][language] for word in words)


def test_every_clause_is_told() -> None:
    assert [clause["id"] for clause in REGULATION["clauses"]] == ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
    summaries = {clause["id"]: clause["summary"]["en"] for clause in REGULATION["clauses"]}
    assert all(name in summaries["2"] for name in ("E-learning NKZU", "Zoom", "BigBlueButton", "Moodle"))
    assert "97" in summaries["6"]
    assert "12.5 " in summaries["7"]
    assert "12.5.1" in summaries["8"]


@pytest.mark.parametrize(
    ("fact", "name", "clause", "code_clause", "occasion"),
    [("E1", "messengers", "7", "12.5", "messenger"), ("E2", "streaming", "8", "12.5.1", "streaming")],
)
def test_a_reminder_names_the_clause_and_the_occasion(
    fact: str, name: str, clause: str, code_clause: str, occasion: str
) -> None:
    [reminder] = [reminder for reminder in SHOWN["reminders"] if reminder["id"] == name]
    assert (reminder["clause"], reminder["code_clause"], reminder["occasion"]) == (clause, code_clause, occasion), fact
    for text in reminder["text"].values():
        numbers = [word.rstrip(".-абвгдеёжзийклмнопрстуфхцчшщъыьэюяғқңһөұүі") for word in text.split()]
        assert code_clause in numbers, f"{fact}: {text}"


def test_there_is_no_other_reminder() -> None:
    assert sorted(reminder["id"] for reminder in SHOWN["reminders"]) == ["messengers", "streaming"]


def test_every_address_is_on_the_list_and_only_unencrypted_where_the_regulation_says_so() -> None:
    allowed = {(host["host"], tuple(host["ports"])) for host in SHOWN["hosts"] if host["http_ok"]}
    assert allowed == {
        ("do.nkzu.kz", ()),
        ("bigbluebutton.nkzu.kz", (81,)),
        ("www.nkzu.kz", ()),
        ("mail.nkzu.kz", ()),
    }


def test_one_entry_is_explained_with_its_guides() -> None:
    shown = explain_catalogue(CONTENT.catalogue, "e-learning")
    assert [entry["id"] for entry in shown["entries"]] == ["e-learning", "e-learning-leaflet", "e-learning-video"]
    assert explain_catalogue(CONTENT.catalogue, "nothing")["entries"] == []
