"""Every program reads an address that the gate lets through in the same way, and good addresses get through.

A browser follows the URL Standard, Qt and Python have parsers of their own. Where they disagree about an address, one
of them may check one host and another one open the next.
"""

import json
import re
from collections import Counter
from pathlib import Path
from random import Random

from launcher.core.links import HostList, Link
from tests.helpers.content_layers import bundled_catalogue
from tests.helpers.long_tests import times
from tests.helpers.university_addresses import university_addresses
from tests.helpers.url_inputs import STATES, mutations, state_inputs
from tests.helpers.url_readers import READERS, Reading, in_one_way

CORPUS_FILE = Path(__file__).resolve().parents[1] / "data" / "links.jsonl"
CORPUS = [json.loads(line) for line in CORPUS_FILE.read_text(encoding="utf-8").splitlines()]
MUTATIONS = times(1_000_000, 10_000_000)
APPROVED = bundled_catalogue().hosts
APPROVED_NAMES = {rule.host for rule in APPROVED.rules}


def link_of(url: str) -> Link | None:
    """The link, if the gate lets it through; any other error than ValueError comes through."""
    try:
        return Link(url)
    except ValueError:
        return None


def disagreements(link: Link) -> list[Reading]:
    """What other programs read instead of what the gate has read."""
    rest = re.sub("^https?://[^/?#]*", "", link.url)
    ours = Reading(link.scheme, link.host, link.port, "", in_one_way(rest))
    return [reading for reader in READERS if (reading := reader(link.url)) != ours]


def is_approved(host: str, hosts: HostList = APPROVED) -> bool:
    """Whether the list has a host, found without the code of the list."""
    return host in APPROVED_NAMES or any(rule.subdomains and host.endswith(f".{rule.host}") for rule in hosts.rules)


def test_all_parsers_agree_in_each_state_of_the_standards_parser() -> None:
    asked, passed, wrong = Counter[str](), Counter[str](), []
    for state, url in state_inputs():
        asked[state] += 1
        if (link := link_of(url)) is not None:
            passed[state] += 1
            wrong += [(url, reading) for reading in disagreements(link)]
    print(f"{asked.total()} inputs in {len(asked)} states, {passed.total()} let through")  # noqa: T201 - shown by -rP
    assert asked.total() >= 600
    assert set(asked) == set(STATES)
    assert passed.total() > 100  # or nothing was compared
    assert wrong == []


def test_all_parsers_agree_on_what_chance_has_made() -> None:
    seeds = [url for case in CORPUS if isinstance(url := case["url"], str) and len(url) < 200]
    seeds += [entry.link.url for entry in bundled_catalogue().entries if entry.link is not None]
    seeds += university_addresses()
    passed, wrong = 0, []
    for url in mutations(seeds, MUTATIONS, Random(9)):  # noqa: S311 - the same changes each time
        if (link := link_of(url)) is None:
            continue
        passed += 1
        wrong += [(url, reading) for reading in disagreements(link)]
        if APPROVED.allows(link):
            wrong += [(url, reading) for reader in READERS if not is_approved((reading := reader(url)).host)]
    print(f"{MUTATIONS} mutations, {passed} let through")  # noqa: T201 - shown by -rP
    assert passed > MUTATIONS // 50
    assert wrong == []


def test_good_addresses_are_not_refused() -> None:
    addresses = university_addresses()
    assert len(set(addresses)) >= 1000
    assert [url for url in addresses if link_of(url) is None] == []
    approved = [entry.link for entry in bundled_catalogue().entries if entry.link is not None]
    assert approved
    assert all(APPROVED.allows(link) for link in approved)
    assert [url for link in [*approved, *map(Link, addresses)] for url in disagreements(link)] == []
