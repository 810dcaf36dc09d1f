"""The search: what comes first, what it says about it, and what it finds of what the program shows."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher.core.catalogue import Catalogue, Clause, Entry, Kind, Regulation, Reminder, Source
from launcher.core.keyboard_layouts import Layout, retyped
from launcher.core.languages import Language, LocalText
from launcher.core.search import Hit, SearchIndex, build_index
from launcher.core.search_keys import folded, plain
from tests.helpers.content_layers import bundled_catalogue

CATALOGUE = bundled_catalogue()
INDEX = build_index(CATALOGUE)
EVERYTHING = len(CATALOGUE.entries) + 9  # clauses
# Each letter of the three languages and the characters that are on the same keys.
KEYS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіabcdefghijklmnopqrstuvwxyz0123456789-=[];',./ "


def in_all(words: str) -> LocalText:
    """Return a text that is the same in all languages."""
    return LocalText(words, words, words)


def entry(entry_id: str, title: str = "Өзге", *, kind: Kind = Kind.PLATFORM, **more: str) -> Entry:
    """Return an entry; `more` may be its `short_title`, its `summary` and one `keyword`."""
    return Entry(
        id=entry_id,
        kind=kind,
        title=in_all(title),
        short_title=in_all(more["short_title"]) if "short_title" in more else None,
        summary=in_all(more.get("summary", "Ештеңе")),
        icon="document",
        category="platforms",
        clauses=("2",),
        source=Source.PUBLIC,
        keywords={"kk": (more["keyword"],)} if "keyword" in more else {},
    )


def index_of(*entries: Entry) -> SearchIndex:
    """Return an index of entries alone."""
    return build_index(Catalogue(entries=entries))


def ids(hits: tuple[Hit, ...]) -> list[str]:
    """Return what was found, the best first."""
    return [hit.id for hit in hits]


def said(hit: Hit) -> str:
    """Return the English sentence of a hit."""
    return hit.why.filled(hit.why.source)


def test_exact_comes_before_prefix_before_word_before_folded_before_sound() -> None:
    in_order = [
        entry("exact", "Кітап"),
        entry("prefix", "Кітапхана"),
        entry("word", "Бір кітап"),
        entry("folded", "Китап"),
        entry("sound", "Kitap"),
    ]
    assert ids(index_of(*reversed(in_order)).find("кітап")) == [it.id for it in in_order]


def test_guesses_are_shown_only_where_nothing_better_is_found() -> None:
    sound, layout, typo = entry("sound", "Певк"), entry("layout", "Зумл"), entry("typo", "Pevkk")
    assert ids(index_of(typo, layout, sound).find("pevk")) == ["typo", "sound"]  # what it begins is no guess
    typo = entry("typo", "Pewek")
    assert ids(index_of(typo, layout, sound).find("pevk")) == ["sound"]
    assert ids(index_of(typo, layout).find("pevk")) == ["layout"]
    assert ids(index_of(typo).find("pevk")) == ["typo"]


def test_what_would_come_first_as_typed_comes_first_in_another_layout() -> None:
    found = index_of(entry("word", "Бір кітап"), entry("prefix", "Кітапхана"), entry("exact", "Кітап")).find("r3nfg")
    assert ids(found) == ["exact", "prefix", "word"]
    assert 500 <= found[-1].score < found[0].score < 600


def test_fewer_errors_come_first_and_a_whole_name_before_a_part_of_one() -> None:
    two, one = entry("two", "Инстрюкцыя"), entry("one", "Инструкцыы")
    assert ids(index_of(two, one).find("инструкцыю")) == ["one", "two"]
    part, whole = entry("part", "Бір вебинар"), entry("whole", "Вебинар")
    assert ids(index_of(part, whole).find("веибнар")) == ["whole", "part"]


def test_a_word_comes_before_the_beginning_of_one() -> None:
    index = index_of(entry("beginning", "Бір кітапхана"), entry("word", "Бір кітап"))
    assert ids(index.find("кітап")) == ["word", "beginning"]


def test_a_title_comes_before_a_short_one_before_a_keyword_before_a_description() -> None:
    in_order = [
        entry("title", "Кітап"),
        entry("short", short_title="Кітап"),
        entry("keyword", keyword="кітап"),
        entry("description", summary="Бұл кітап"),
    ]
    assert ids(index_of(*reversed(in_order)).find("кітап")) == [it.id for it in in_order]


def test_equals_stand_in_the_order_of_their_kinds_then_of_the_file() -> None:
    kinds = (Kind.PLATFORM, Kind.MAIL, Kind.MESSENGER, Kind.GUIDE, Kind.DOCUMENT)
    entries = [entry(kind.value, "Кітап", kind=kind) for kind in kinds]
    assert ids(index_of(*reversed(entries)).find("кітап")) == [kind.value for kind in kinds]
    assert ids(index_of(entry("first", "Кітап"), entry("second", "Кітап")).find("кітап")) == ["first", "second"]


def test_what_a_platform_is_tagged_with_comes_before_the_short_title_of_a_guide() -> None:
    guide = entry("guide", "Ережелер", kind=Kind.GUIDE, short_title="Пошта ережесі")
    assert ids(index_of(guide, entry("mail", "Корпоративтік", keyword="пошта")).find("пош")) == ["mail", "guide"]


def test_a_clause_comes_after_the_entry_of_the_same_name() -> None:
    clause = Clause(id="4", title=in_all("Кітап"), summary=in_all("Кітап туралы"))
    regulation = Regulation(
        document=in_all("Өкім"),
        title=in_all("Ереже"),
        audience=None,
        order=None,
        amendments=(),
        recommended_by=None,
        validity=None,
        translation_note=None,
        clauses=(clause,),
    )
    index = build_index(Catalogue(entries=(entry("book", keyword="кітап"),), regulation=regulation))
    assert ids(index.find("кітап")) == ["book", "clause:4"]
    assert ids(index.find("4")) == ["clause:4"]


def test_a_persons_own_entries_are_found() -> None:
    index = build_index(CATALOGUE, [entry("room-1", "Физика 2 курс")])
    assert ids(index.find("физика"))[0] == "room-1"
    assert ids(index.find("fizika")) == ["room-1"]


@pytest.mark.parametrize(
    ("query", "first", "why", "obvious"),
    [
        ("zoom", "zoom", "In the name: Zoom", True),
        ("нұсқаулық", "bigbluebutton-guide", "In the name: Нұсқаулық", True),
        ("зум", "zoom", "A keyword: зум", False),
        ("чтение писем", "mail", "In the description: Электронная почта университета: чтение и отправка писем", False),
        ("кашыктан оку", "e-learning", "Written without Kazakh letters: қашықтан оқу", False),
        ("pochta", "mail", "Sounds the same: почта", False),
        ("ящщь", "zoom", "Typed in the Russian layout: Zoom", False),
        ("0fis0ns0nfy j0sne", "e-learning", "Typed in the English layout: қашықтықтан оқыту", False),
        ("уөьфшд", "mail", "Typed in the Kazakh layout: email", False),
        ("moodel", "moodle", "Nearly the same: Moodle", False),
        ("xntybt", "mail", "Typed in the English layout: чтение", False),
        ("ьщщвуд", "moodle", "Typed in the Russian layout: Moodle", False),
        ("7", "clause:7", "In the name: 7", True),
        ("12.5.1", "clause:8", "In the name: 12.5.1", True),
    ],
)
def test_it_says_why_it_matched(query: str, first: str, why: str, obvious: bool) -> None:
    hits = INDEX.find(query)
    assert (hits[0].id, said(hits[0]), hits[0].obvious) == (first, why, obvious)
    assert hits[0].why.context == "Search"


def test_a_long_text_is_cut_in_the_sentence() -> None:
    text = said(index_of(entry("x", summary="сөз " * 40)).find("сөз")[0])
    assert text == f"In the description: {'сөз ' * 14}сөз…"


@pytest.mark.parametrize("language", Language)
def test_of_texts_that_say_the_same_the_spoken_one_is_quoted(language: Language) -> None:
    summary = LocalText("Zoom туралы", "О программе Zoom", "About Zoom")
    found = build_index(Catalogue(entries=(replace(entry("x"), summary=summary),)), (), language).find("zoom")
    assert said(found[0]) == f"In the description: {summary.text(language)}"


def every_name(language: Language) -> list[tuple[str, str]]:
    """Each title, short title and keyword in a language, with the thing that it names."""
    named = []
    for it in CATALOGUE.entries:
        named += [(text.text(language), it.id) for text in (it.title, it.short_title) if text is not None]
        named += [(keyword, it.id) for keyword in it.keywords[language.value]]
    assert CATALOGUE.regulation is not None
    named += [(clause.title.text(language), f"clause:{clause.id}") for clause in CATALOGUE.regulation.clauses]
    return named


@pytest.mark.parametrize("language", Language)
def test_every_name_is_found_as_it_is_written(language: Language) -> None:
    names = every_name(language)
    missed = [name for name, wanted in names if wanted not in ids(INDEX.find(name, EVERYTHING))]
    assert len(names) > 80
    assert not missed


@pytest.mark.parametrize("language", Language)
def test_every_name_is_found_in_every_other_layout(language: Language) -> None:
    typed = [
        (wrong, wanted)
        for name, wanted in every_name(language)
        for meant, wrong in retyped(name.casefold())
        if meant is Layout(language.value) and any(letter.isalpha() for letter in wrong)
    ]
    missed = [wrong for wrong, wanted in typed if wanted not in ids(INDEX.find(wrong, EVERYTHING))]
    assert len(typed) > 60
    assert not missed


def test_every_kazakh_name_is_found_without_kazakh_letters() -> None:
    missed = [
        name for name, wanted in every_name(Language.KK) if wanted not in ids(INDEX.find(folded(plain(name)), 99))
    ]
    assert not missed


@pytest.mark.parametrize("language", Language)
def test_a_name_with_two_letters_swapped_is_found(language: Language) -> None:
    missed = []
    for name, wanted in every_name(language):
        middle = len(name) // 2
        if len(name) >= 5 and name[middle - 1 : middle + 1].isalpha():
            swapped = name[: middle - 1] + name[middle] + name[middle - 1] + name[middle + 1 :]
            missed += [swapped] if wanted not in ids(INDEX.find(swapped, EVERYTHING)) else []
    assert not missed


@pytest.mark.parametrize(
    "query", ["", " ", "\n\t", "?!", "«»", "\u0301", "\x00", "\ud800", "🙂", "zoom" * 21, "z " * 9]
)
def test_what_says_nothing_finds_nothing(query: str) -> None:
    assert INDEX.find(query) == ()


@pytest.mark.parametrize(
    ("query", "word"),
    [("ozom", "zoom"), ("zooom", "zoom"), ("izoom", "zoom"), ("zoon", "zoom"), ("оска", "доска"), ("чаты", "часы")],
)
def test_a_short_word_may_have_one_error(query: str, word: str) -> None:
    assert ids(index_of(entry("x", word)).find(query)) == ["x"]


@pytest.mark.parametrize(
    ("query", "word"),
    [("room", "zoom"), ("текст", "тесту"), ("чар", "чат"), ("чатр", "чат"), ("чта", "чат"), ("вибинор", "вебинар")],
)
def test_another_word_is_no_error(query: str, word: str) -> None:
    assert index_of(entry("x", word)).find(query) == ()


def test_a_longer_word_may_have_another_first_letter_and_a_long_one_two_errors() -> None:
    assert ids(INDEX.find("noodle"))[0] == "moodle"
    assert ids(INDEX.find("biglbuebutotn"))[0] == "bigbluebutton"


def test_short_words_beside_one_with_an_error_have_none() -> None:
    assert ids(INDEX.find("зум инстурцкия")) == ["zoom-help"]


def test_three_letters_by_sound_are_all_of_a_word() -> None:
    assert ids(index_of(entry("x", "Бір кіт")).find("kit")) == ["x"]
    assert index_of(entry("x", "Кітап")).find("kit") == ()
    assert index_of(entry("x", "Бір кітап")).find("kit") == ()


def test_eighty_characters_are_searched_for() -> None:
    assert ids(index_of(entry("x", "кі " * 26 + "кі")).find("кі " * 26 + "кі   ")) == ["x"]
    assert index_of(entry("x", "қ" * 81)).find("қ" * 81) == ()


def test_a_single_letter_is_the_beginning_of_a_name_being_typed_or_a_word() -> None:
    index = index_of(entry("x", "Кітап сөресі", summary="дүкен"))
    assert ids(index.find("с")) == ids(index.find("кітап с")) == ids(index.find("к")) == ["x"]
    assert ids(index.find("кі сөр")) == ["x"]
    assert index.find("д") == index.find("к с") == index.find("к сөр") == ()
    assert ids(index_of(entry("x", "Вид б")).find("б вид")) == ["x"]


def test_no_more_are_given_than_wanted() -> None:
    assert len(INDEX.find("a", 3)) == 3
    assert len(INDEX.find("к")) == 12
    assert ids(INDEX.find("к", 3)) == ids(INDEX.find("к"))[:3]


def test_an_empty_catalogue_finds_nothing() -> None:
    assert build_index(Catalogue()).find("zoom") == ()


@given(st.text(max_size=100) | st.text(alphabet=KEYS, max_size=12) | st.text(alphabet=KEYS, max_size=90))
def test_nothing_that_is_typed_raises(query: str) -> None:
    hits = INDEX.find(query)
    known = {it.id for it in CATALOGUE.entries} | {f"clause:{number}" for number in range(1, 10)}
    assert len({hit.id for hit in hits}) == len(hits) <= 12
    assert {hit.id for hit in hits} <= known
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert all(0 < hit.score <= 1000 for hit in hits)


def test_reminders_lead_to_their_clause() -> None:
    reminder: Reminder = CATALOGUE.reminders[1]
    for text in (reminder.code_clause, *(reminder.title.text(language) for language in Language)):
        assert ids(INDEX.find(text))[0] == f"clause:{reminder.clause}"
