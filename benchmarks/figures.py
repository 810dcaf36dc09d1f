"""Medians, spreads and ratios, and what is asked of them."""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Samples = Mapping[str, Sequence[float]]


@dataclass(frozen=True, slots=True)
class Spread:
    """The smallest, the middle and the largest of some samples."""

    low: float
    median: float
    high: float

    @classmethod
    def of(cls, samples: Sequence[float]) -> "Spread":
        """Return the spread of samples. ValueError if there are none."""
        if not samples:
            raise ValueError("no samples")
        return cls(min(samples), statistics.median(samples), max(samples))


def ratio(samples: Sequence[float], others: Sequence[float]) -> float:
    """Return the median of what the samples are of the others, round by round.

    Both samples of a round were taken within a minute, so a machine that was slow then was so for both. ValueError if
    the rounds are not as many, or none.
    """
    if not samples:
        raise ValueError("no samples")
    return statistics.median(one / other for one, other in zip(samples, others, strict=True))


def percentile(samples: Sequence[float], share: float) -> float:
    """Return the value that `share` of all samples, from 0 to 1, do not exceed. ValueError if there are none."""
    if not samples:
        raise ValueError("no samples")
    return sorted(samples)[min(int(len(samples) * share), len(samples) - 1)]


@dataclass(frozen=True, slots=True)
class Goal:
    """What is asked of a subject.

    That is at most `limit` times the other's, or at least; or at most so much more than the other's; or at most a
    figure of its own, of its median or, with another `share`, of what that share of its samples does not exceed.
    """

    what: str
    part: str
    name: str
    limit: float
    other: str = ""
    kind: Literal["at most", "at least", "more", "absolute"] = "at most"
    unit: str = "ms"
    share: float = 0.5

    def reached(self, samples: Samples) -> float | None:
        """Return what was reached, to be compared with the limit; None if that was not measured."""
        ours = samples.get(self.name)
        if not ours:
            return None
        if self.kind == "absolute":
            return statistics.median(ours) if self.share == 0.5 else percentile(ours, self.share)
        others = samples.get(self.other)
        if not others:
            return None
        if self.kind == "more":
            return statistics.median(ours) - statistics.median(others)
        return ratio(others, ours) if self.kind == "at least" else ratio(ours, others)

    def is_met(self, reached: float) -> bool:
        """Say whether what was `reached` is enough."""
        return reached >= self.limit if self.kind == "at least" else reached <= self.limit


TWO_FRAMES = 2000 / 60  # milliseconds
GOALS = (
    Goal("start, from source", "start", "source-desktop", 1.10, "source-bare"),
    Goal("start, frozen", "start", "frozen-desktop", 1.10, "frozen-bare"),
    Goal("start of the kiosk, from source", "start", "source-kiosk", 1.15, "source-bare-full"),
    Goal("start of the kiosk, frozen", "start", "frozen-kiosk", 1.15, "frozen-bare-full"),
    Goal("start, frozen", "start", "frozen-desktop", 4.5, "chromium", "at least"),
    Goal("start, frozen", "start", "frozen-desktop", 8.0, "firefox", "at least"),
    Goal("start, frozen", "start", "frozen-desktop", 2.0, "cpp"),
    Goal("cold start, frozen", "cold", "frozen-desktop", 1.2, "frozen-bare"),
    Goal("cold start, frozen", "cold", "frozen-desktop", 3.5, "chromium", "at least"),
    Goal("cold start, frozen", "cold", "frozen-desktop", 3.5, "firefox", "at least"),
    Goal("memory at rest, frozen", "memory", "frozen-desktop", 1.15, "frozen-bare"),
    Goal("memory at rest, frozen", "memory", "frozen-desktop", 7.0, "chromium", "at least"),
    Goal("memory at rest of the kiosk, frozen", "memory", "frozen-kiosk", 7.0, "chromium", "at least"),
    Goal("--version, frozen", "calls", "frozen-version", 20.0, kind="absolute"),
    Goal("a second start, frozen", "calls", "frozen-second", 20.0, kind="absolute"),
    Goal("instructions of a start, frozen", "instructions", "frozen-desktop", 700.0, kind="absolute", unit="million"),
    Goal("press to browser", "press", "press-desktop", 10.0, "press-bare", "more"),
    Goal("a turn at the kiosk: browser, end, wipe", "turn", "turn-kiosk", 150.0, "turn-bare", "more"),
    Goal("one key of search, 500 entries × 3 languages, p99", "window", "keys", 16.0, kind="absolute", share=0.99),
    Goal("another language", "window", "languages", TWO_FRAMES, kind="absolute"),
    Goal("another theme", "window", "themes", TWO_FRAMES, kind="absolute"),
    Goal("start with 1,000 entries, frozen", "entries", "start-1000", 1.3, "start-10"),
    Goal("a step of scrolling in 1,000 entries, p99", "window", "scrolling-1000", 16.7, kind="absolute", share=0.99),
    *(
        Goal(f"wake-ups at rest, {face}", "idle", f"idle-{name}", 1.0, kind="absolute", unit="a minute")
        for face, name in (("desktop", "desktop"), ("helpdesk", "helpdesk"), ("kiosk", "kiosk"), ("its guard", "guard"))
    ),
    Goal("written at rest, all faces", "idle", "idle-written", 0.0, kind="absolute", unit="bytes"),
)
