"""The colours of high contrast, read only where they are wanted: 7 : 1 for text (WCAG 2.2, 1.4.6), 4.5 : 1 for edges.

As in the contrast themes of Windows and of GNOME a colour has one meaning each: white is read, cyan can be pressed,
yellow is where the keyboard is. Grounds are all alike, so every card and every control has an edge.
"""

from __future__ import annotations

from launcher.ui.palette import Palette

CONTRAST = Palette(
    name="contrast",
    background="#000000",
    card="#000000",
    text="#ffffff",
    second_text="#ffffff",
    line="#ffffff",
    control_border="#ffffff",
    primary="#4de8ff",
    on_primary="#000000",
    tint="#0a3a4a",
    ethics_text="#ffc766",
    ethics_card="#000000",
    ethics_border="#ffc766",
    good="#86ff9f",
    bad="#ffb8b0",
    focus="#ffff00",
)
"""On black. What is chosen in the program is this one, on every computer."""

CONTRAST_LIGHT = Palette(
    name="contrast-light",
    background="#ffffff",
    card="#ffffff",
    text="#000000",
    second_text="#000000",
    line="#000000",
    control_border="#000000",
    primary="#0038a8",
    on_primary="#ffffff",
    tint="#dbe9ff",
    ethics_text="#6b3a00",
    ethics_card="#ffffff",
    ethics_border="#6b3a00",
    good="#00521c",
    bad="#9c0006",
    focus="#a3009e",
)
"""On white: for those whose system has much contrast and light colours."""
