"""No imitation of an approved host is ever called approved, and those for the eye and the fingers are named.

The imitations are made by dnstwist, as those are who look for them: by letters of other alphabets, by typing errors, by
flipped bits, by other endings, and by words put before and behind.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import chain

import dnstwist  # type: ignore[import-untyped]  # it has no types

from launcher.core.room_links import Verdict, judge
from tests.helpers.content_layers import bundled_catalogue

CATALOGUE = bundled_catalogue()
# What was registered, without what its owner has put before it, is imitated too.
NAMES = sorted({rule.host for rule in CATALOGUE.hosts.rules} | {"nkzu.kz", "moodle.org", "zoom.com", "whatsapp.com"})
# What a person takes for the other by the eye, or writes instead by the fingers: these are promised.
EYE_AND_FINGERS = {
    *("homoglyph", "cyrillic", "replacement", "insertion", "omission", "repetition", "transposition", "vowel-swap"),
    *("addition", "hyphenation", "bitsquatting", "plural"),
}
WORDS = ["account", "class", "edu", "help", "id", "join", "kz", "lesson", "login", "meet", "my", "office", "online"]
ENDINGS = [
    "app",
    "at",
    "cc",
    "click",
    "cn",
    "co",
    "com",
    "de",
    "dev",
    "eu",
    "fun",
    "icu",
    "info",
    "io",
    "kg",
    "kz",
    "live",
    "me",
    "net",
    "online",
    "org",
    "pro",
    "ru",
    "shop",
    "site",
]
ENDINGS += ["store", "su", "top", "uk", "us", "uz", "vip", "xyz"]


def imitations(name: str) -> Iterator[tuple[str, str]]:
    """The kind and the host of every imitation of a name that is not itself on the list."""
    fuzzer = dnstwist.Fuzzer(name, dictionary=WORDS, tld_dictionary=ENDINGS)
    fuzzer.generate()
    for made in fuzzer.domains:
        if made["fuzzer"] != "*original" and not any(rule.names(made["domain"]) for rule in CATALOGUE.hosts.rules):
            yield made["fuzzer"], made["domain"]


def test_no_imitation_is_approved_and_most_are_named() -> None:
    asked, named, approved = Counter[str](), Counter[str](), []
    for kind, host in set(chain.from_iterable(map(imitations, NAMES))):
        verdict = judge(f"https://{host}/", CATALOGUE).verdict
        asked[kind] += 1
        named[kind] += verdict is Verdict.LOOKS_LIKE
        approved += [host] if verdict is Verdict.APPROVED else []
    print(asked.total(), *(f"{kind}: {named[kind]} of {asked[kind]}" for kind in asked), sep="\n")  # noqa: T201 - for -rP
    assert asked.total() >= 20_000
    assert approved == []
    assert set(asked) >= EYE_AND_FINGERS
    assert {kind: share for kind in EYE_AND_FINGERS if (share := named[kind] / asked[kind]) < 0.9} == {}
