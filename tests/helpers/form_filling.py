"""Somebody who fills in the forms of the helpdesk by chance, as people do: mostly right, sometimes not."""

import random

from launcher.core.catalogue import Catalogue, Kind
from launcher.core.content import LayerSource, load_content
from launcher.core.form_judgement import Judgement, judge_form
from launcher.core.layer_draft import LayerDraft
from launcher.core.layer_forms import AddressForm, AnnouncementForm, EntryForm, Form, HideForm, Words, host_offer, usual
from tests.helpers.content_layers import bundled

BELOW = (LayerSource("bundled", "content.json", bundled()),)
URLS = (
    "https://zoom.us/new", "http://bigbluebutton.nkzu.kz:81/new", "https://lms.example.kz/", "http://old.example.kz:8080/a",
    "https://do.nkzu.kz/login", "bigbluebutton.nkzu.kz:81", "javascript:alert(1)", "https://zоom.us/", "",
)  # fmt: skip
TEXTS = (
    Words("Жаңа сайт", "Новый сайт", "New site"),
    Words("Сынақ", "Проба", ""),
    Words("Тест", "Тест", "Test"),
    Words("<b>Қалың</b>", "Жирный", "Bold"),
)


def below() -> Catalogue:
    """What is shown without any layer."""
    return load_content(BELOW).catalogue


def judged(form: Form, draft: LayerDraft | None = None) -> Judgement:
    """What becomes of a form on top of the bundled content."""
    return judge_form(form, draft or LayerDraft(), BELOW)


def some_form(chance: random.Random, draft: LayerDraft) -> Form:
    """A form about something of what the draft shows."""
    shown = load_content((*BELOW, draft.source())).catalogue
    url, words = chance.choice(URLS), chance.choice(TEXTS)
    offer = host_offer(url, shown.hosts)
    approved = offer.key if offer is not None and chance.random() < 0.7 else ""
    known = [entry.id for entry in shown.entries] or ["zoom"]
    kind = chance.choice(list(Kind))
    like = usual(kind, shown)
    number = chance.randrange(4)
    if number == 0:
        return AddressForm(chance.choice(known), url, approved)
    if number == 1:
        announced = [one.id for one in shown.announcements]
        if announced and chance.random() < 0.5:
            return HideForm(chance.choice(announced), "announcements")
        return HideForm(chance.choice(known))
    if number == 2:
        name = chance.choice([f"new-{chance.randrange(99)}", chance.choice(known)])
        return EntryForm(name, kind, words, words, url, like.category, like.clause, chance.random() < 0.3, approved)
    since = f"2026-11-{chance.randrange(1, 31):02}"
    until = chance.choice(["", "05.12.2026", "2026-12-31", "31.02.2026"])
    return AnnouncementForm(f"day-{chance.randrange(9)}", words, since, until)
