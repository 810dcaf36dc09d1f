"""The colours of the program, by what they are for. Imports no Qt, so that tools and tests can read it."""

from __future__ import annotations

from launcher.core.quick_dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """One theme; every colour is ``#rrggbb``.

    Contrasts follow WCAG 2.2: text 4.5 : 1 (1.4.3), edges of controls and focus 3 : 1 (1.4.11).
    """

    name: str
    """What the theme is called in file names, such as ``light``."""
    background: str
    """Behind everything."""
    card: str
    """Cards, the header, menus, fields."""
    text: str
    """Ordinary text, on background, card, tint and the ethics card."""
    second_text: str
    """Less important text, on background, card and tint."""
    line: str
    """Decoration only: nothing may be recognised by this line alone."""
    control_border: str
    """The edge of a control that nothing else shows: a field, a check box."""
    primary: str
    """The main action, the chosen language; also text and pictograms of links."""
    on_primary: str
    """Text and pictograms on ``primary``."""
    tint: str
    """A quiet fill behind a pictogram, and under the pointer."""
    ethics_text: str
    """Headings and clauses on the ethics card."""
    ethics_card: str
    """The fill that belongs to ethics alone."""
    ethics_border: str
    """Decoration round the ethics card."""
    good: str
    """Sign and word of a good state, on background and card."""
    bad: str
    """Sign and word of a bad state, on background and card."""
    focus: str
    """The ring round what the keyboard is at."""


LIGHT = Palette(
    name="light",
    background="#f3f5f9",
    card="#ffffff",
    text="#14202e",
    second_text="#4a5a6d",
    line="#d5dce6",
    control_border="#76869a",
    primary="#0b57a4",
    on_primary="#ffffff",
    tint="#e4eefa",
    ethics_text="#8a5300",
    ethics_card="#fff4dd",
    ethics_border="#e9c77e",
    good="#1d6b3a",
    bad="#b3261e",
    focus="#0b57a4",
)

DARK = Palette(
    name="dark",
    background="#10161e",
    card="#1a232e",
    text="#eef3f9",
    second_text="#aebccd",
    line="#32404f",
    control_border="#738498",
    primary="#86bdff",
    on_primary="#0a1a2b",
    tint="#22354a",
    ethics_text="#ffcf7a",
    ethics_card="#2e2615",
    ethics_border="#6d5624",
    good="#7fd69c",
    bad="#ff9b90",
    focus="#86bdff",
)
