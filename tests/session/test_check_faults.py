"""The faults that an address can have, each at a real site in a network of the test's own, and what is said of it.

The numbers are those of the matrix of faults; letters are variants. All runs of the command go on at once.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.content_files import BUNDLED
from tests.helpers.fault_room import PASSWORD_PORT, PROXY_PORT, FaultRoom
from tests.helpers.fault_server import SITES

LONGEST = 8000  # milliseconds
OWN_TEXT = "welcome to  our university"
# number -> what is wrong, and the verdict; the site is named after the number.
MATRIX: dict[str, tuple[str, str]] = {
    "01": ("200", "works"),
    "01b": ("204", "works"),
    "02": ("301 to the same host", "works"),
    "03": ("301 from http to https", "works"),
    "04": ("302 to an approved host", "moved"),
    "04b": ("302 to the host that it is known to move to", "moved"),
    "05": ("302 to an unknown host", "elsewhere"),
    "06": ("302 from https to http", "elsewhere"),
    "07": ("302 to a file", "site-fault"),
    "07b": ("302 to no address at all", "site-fault"),
    "08": ("redirects in a circle", "site-fault"),
    "08b": ("seven redirects", "site-fault"),
    "08c": ("five redirects", "works"),
    "09": ("401", "works-sign-in"),
    "10": ("403", "works"),
    "11": ("404", "page-gone"),
    "11b": ("410", "page-gone"),
    "12": ("405 to HEAD only", "works"),
    "12b": ("405", "works"),
    "13": ("429", "busy"),
    "14": ("500", "site-fault"),
    "14b": ("502", "site-fault"),
    "14c": ("503", "site-fault"),
    "15": ("511", "network-sign-in"),
    "16": ("a stranger's page", "elsewhere"),
    "16d": ("a page with the text that it should have", "works"),
    "17": ("a closed port", "not-answering"),
    "18": ("a black hole", "not-answering"),
    "19": ("a connection and no word", "not-answering"),
    "20": ("headers without an end", "not-answering"),
    "21": ("a page that drips", "busy"),
    "22": ("a connection torn down", "site-fault"),
    "22b": ("an empty answer", "site-fault"),
    "22c": ("garbage", "site-fault"),
    "23": ("a page cut off", "works"),
    "24": ("2 MB of headers", "works"),
    "25": ("60 MB in 60 kB", "works"),
    "26": ("no such name", "name-not-found"),
    "28": ("an issuer that nobody knows", "certificate-untrusted"),
    "29": ("another site's certificate", "certificate-other-site"),
    "30": ("an old certificate", "certificate-expired"),
    "31": ("a certificate of the future", "clock-wrong"),
    "32": ("TLS 1.1 only", "site-fault"),
    "32b": ("no TLS on its port", "site-fault"),
    "33": ("TLS to a port that waits", "site-fault"),
    "36": ("IPv6 a black hole, IPv4 fine", "works"),
    "36b": ("IPv6 refused, IPv4 fine", "works"),
}
SECURE = {"06", *(name.removeprefix("r") for name, site in SITES.items() if site.plain is None)}


def address(number: str) -> str:
    """Where the site of a row is."""
    return f"{'https' if number in SECURE else 'http'}://r{number}.test/"


def write_content(folder: Path, name: str, numbers: Sequence[str]) -> Path:
    """Write a content file with an entry for each row."""
    content: dict[str, Any] = json.loads(BUNDLED.read_text(encoding="utf-8"))
    model = next(entry for entry in content["entries"] if entry["id"] == "e-learning")
    content["entries"] = [{**model, "id": f"row-{number}", "url": address(number), "guides": []} for number in numbers]
    rules: list[dict[str, Any]] = [{"host": f"r{number}.test", "http_ok": True} for number in numbers]
    for rule in rules:
        if rule["host"].startswith("r16"):
            rule["expect_text"] = OWN_TEXT
        if rule["host"] == "r04b.test":
            rule["moved_to"] = "known.test"
    content["hosts"] = [*rules, {"host": "approved.test", "http_ok": True}]
    file = folder / f"{name}.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return file


Answer = tuple[int, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Faults:
    """The room, and what the command answers in each of its situations."""

    room: FaultRoom
    _answers: Mapping[str, "Future[Answer]"]

    def results(self, name: str) -> dict[str, dict[str, Any]]:
        """The results of a situation by entry."""
        return {result["id"]: result for result in self._answers[name].result()[1]["results"]}

    def verdicts(self, name: str) -> set[str]:
        """All verdicts of a situation."""
        return {result["verdict"] for result in self.results(name).values()}

    def code(self, name: str) -> int:
        """The exit code of a situation."""
        return self._answers[name].result()[0]


PLAIN_SITES = ("01", "02")
SITUATIONS: dict[str, tuple[Sequence[str], Mapping[str, str], Sequence[str]]] = {
    "matrix": (tuple(MATRIX), {}, ()),
    "fine": (PLAIN_SITES, {}, ()),
    "no name": (("26", "26b", "26c"), {}, ()),
    "refused": (("17", "27", "27b"), {}, ()),
    "portal": (("15b", "15c", "17"), {}, ()),
    "one page": (("16", "16b", "16c"), {}, ()),
    "late clock": (("30b", "01"), {}, ("faketime", "-f", "+3y")),
    "early clock": (("30b", "01"), {}, ("faketime", "-f", "-3y")),
    "proxy": ((*PLAIN_SITES, "30b"), {"proxy": f"127.0.0.1:{PROXY_PORT}"}, ()),
    "proxy refused": ((*PLAIN_SITES, "30b"), {"proxy": "127.0.0.1:3999"}, ()),
    "proxy unknown": ((*PLAIN_SITES, "30b"), {"proxy": "nobody.test:3128"}, ()),
    "proxy asks": ((*PLAIN_SITES, "30b"), {"proxy": f"127.0.0.1:{PASSWORD_PORT}"}, ()),
    "proxy told": ((*PLAIN_SITES, "30b"), {"proxy": f"student:Secret1@127.0.0.1:{PASSWORD_PORT}"}, ()),
    "alone": (("17", "26", "26b"), {"names": "row-17"}, ()),
    "others": (("17", "26", "01"), {"names": "row-17"}, ()),
    "no proxy": (PLAIN_SITES, {"proxy": "127.0.0.1:3999", "no_proxy": ".test"}, ()),
}


@pytest.fixture(scope="module")
def faults(fault_room: FaultRoom) -> Iterator[Faults]:
    """Every situation, four at a time, in one room."""
    with ThreadPoolExecutor(max_workers=4) as pool:
        yield Faults(fault_room, {name: pool.submit(_run, fault_room, name) for name in SITUATIONS})


def _run(room: FaultRoom, name: str) -> Answer:
    numbers, network, before = SITUATIONS[name]
    proxy, exceptions = network.get("proxy"), network.get("no_proxy")
    environment = {"FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    if proxy:
        environment |= {"http_proxy": f"http://{proxy}", "https_proxy": f"http://{proxy}"}
    if exceptions:
        environment["no_proxy"] = exceptions
    content, named = write_content(room.folder, name, numbers), network.get("names", "").split()
    return room.check(content, *named, before=before, environment=environment)


@pytest.mark.parametrize("number", MATRIX)
def test_each_fault_has_its_verdict(faults: Faults, number: str) -> None:
    result = faults.results("matrix")[f"row-{number}"]
    assert result["verdict"] == MATRIX[number][1], result
    assert result["milliseconds"] <= LONGEST, result
    assert result["message"]


def test_whoever_leads_elsewhere_is_named_and_not_asked(faults: Faults) -> None:
    result = faults.results("matrix")["row-05"]
    assert result["redirects"] == ["http://stranger.test/"]
    assert "stranger.test" in result["message"]
    hosts = {asked["headers"]["host"] for asked in faults.room.asked()[1:]}
    assert "r05.test" in hosts
    assert not hosts & {"stranger.test", "portal.test"}


def test_nothing_of_the_person_goes_along(faults: Faults) -> None:
    faults.results("matrix")
    for asked in faults.room.asked()[1:]:
        assert asked["request"].startswith("GET ") or "proxy" in asked["headers"].get("via", "")
        assert asked["headers"]["range"] == "bytes=0-65535"
        assert asked["headers"]["user-agent"].startswith("nkzu-launcher/")
        assert not {"cookie", "authorization", "referer", "proxy-authorization"} & set(asked["headers"])


def test_all_is_well_or_something_is_found(faults: Faults) -> None:
    assert faults.verdicts("fine") == {"works"}
    assert faults.code("fine") == 0
    assert faults.code("matrix") == 1


@pytest.mark.parametrize("situation", ["no name", "refused"])
def test_27_where_no_site_answers_this_computer_is_offline(faults: Faults, situation: str) -> None:
    assert faults.verdicts(situation) == {"offline"}
    assert len({result["message"] for result in faults.results(situation).values()}) == 1


def test_15_a_portal_in_place_of_every_site_wants_a_sign_in(faults: Faults) -> None:
    results = faults.results("portal")
    assert [results[f"row-{number}"]["verdict"] for number in ("15b", "15c")] == ["network-sign-in"] * 2


def test_16_one_page_in_place_of_every_site_wants_a_sign_in(faults: Faults) -> None:
    assert faults.verdicts("one page") == {"network-sign-in"}


@pytest.mark.parametrize("situation", ["late clock", "early clock"])
def test_30_where_every_certificate_is_of_another_day_it_is_the_clock(faults: Faults, situation: str) -> None:
    results = faults.results(situation)
    assert results["row-30b"]["verdict"] == "clock-wrong"
    assert results["row-01"]["verdict"] == "works"


@pytest.mark.parametrize("situation", ["proxy refused", "proxy unknown"])
def test_34_a_proxy_that_is_not_there(faults: Faults, situation: str) -> None:
    assert faults.verdicts(situation) == {"proxy"}
    assert len({result["message"] for result in faults.results(situation).values()}) == 1


def test_35_a_proxy_that_asks_for_a_password(faults: Faults) -> None:
    assert faults.verdicts("proxy asks") == {"proxy"}
    assert all("password" in result["message"] for result in faults.results("proxy asks").values())


@pytest.mark.parametrize("situation", ["proxy", "proxy told", "no proxy"])
def test_through_a_proxy_that_lets_pass_all_is_well(faults: Faults, situation: str) -> None:
    assert faults.verdicts(situation) == {"works"}
    assert not any("Secret1" in json.dumps(result) for result in faults.results(situation).values())


def test_a_fault_of_one_moment_is_none(fault_room: FaultRoom) -> None:
    """A window is told at once that something is doubtful, and after the second look that it is not."""
    told = fault_room.drive("-", "0", "http://flaky.test/")
    assert [(one.get("verdict"), one.get("again")) for one in told[:2]] == [("site-fault", True), ("works", False)]
    assert told[2]["done"] == {"http://flaky.test/": "works"}
    assert told[1]["after"] - told[0]["after"] >= 0.2


def test_a_host_that_does_not_answer_is_asked_for_one_page_only(fault_room: FaultRoom) -> None:
    one, other = "http://r17.test/1", "http://r17.test/2"
    told = fault_room.drive("-", "0", one, other)
    assert [(each["url"], each["again"]) for each in told[:-1]] == [(one, True), (one, False), (other, False)]
    assert told[-1]["done"] == dict.fromkeys((one, other), "not-answering")


def test_what_the_campus_knows_is_not_asked_again(fault_room: FaultRoom) -> None:
    told = fault_room.drive("https://campus.test/health.json", "0", "http://quiet.test/", "http://r01.test/")
    assert told[-1]["done"] == {"http://quiet.test/": "site-fault", "http://r01.test/": "works"}
    assert "quiet.test" not in {asked["headers"]["host"] for asked in fault_room.asked()[1:]}


def test_whoever_has_read_what_the_campus_knows_is_not_offline(fault_room: FaultRoom) -> None:
    silent = ("http://r26.test/", "http://r26b.test/")
    told = fault_room.drive("https://campus.test/health.json", "0", "http://quiet.test/", *silent)
    assert told[-1]["done"] == {"http://quiet.test/": "site-fault"} | dict.fromkeys(silent, "name-not-found")


@pytest.mark.parametrize("campus", ["https://old-campus.test/health.json", "https://r26.test/health.json"])
def test_where_the_campus_knows_nothing_of_today_each_looks_for_itself(fault_room: FaultRoom, campus: str) -> None:
    told = fault_room.drive(campus, "0", "http://r02.test/")
    assert told[-1]["done"] == {"http://r02.test/": "works"}


def test_nobody_is_called_after_a_cancel(fault_room: FaultRoom) -> None:
    assert fault_room.drive("-", "250", "http://late.test/", "http://r18.test/", "https://r33.test/") == []
    asked = [one["headers"]["host"] for one in fault_room.asked()[1:]]
    assert "late.test" in asked


@pytest.mark.parametrize(("situation", "verdict"), [("alone", "offline"), ("others", "not-answering")])
def test_whose_fault_one_silent_site_is_is_asked_of_others(faults: Faults, situation: str, verdict: str) -> None:
    """One entry is named, and the answer tells of no other."""
    assert {name: one["verdict"] for name, one in faults.results(situation).items()} == {"row-17": verdict}


def test_the_answer_has_the_shape_that_scripts_rely_on(faults: Faults) -> None:
    keys = {"id", "url", "verdict", "message", "milliseconds", "redirects"}
    assert all(set(result) == keys for result in faults.results("matrix").values())
    assert faults.results("matrix")["row-02"]["redirects"] == ["http://r02.test/new"]


def test_people_read_a_sign_a_word_and_a_sentence(fault_room: FaultRoom) -> None:
    content = write_content(fault_room.folder, "lines", ("01", "13", "11"))
    code, said = fault_room.say(content)
    lines = said.splitlines()
    assert code == 1
    assert [line[:8] for line in lines if not line.startswith(" ")] == ["✓ row-01", "▲ row-13", "✗ row-11"]
    assert lines[0].endswith(": works")
    assert len(lines) == 5  # what works needs no sentence
    assert lines[2].startswith("    r13.test is busy")


def test_what_all_have_in_common_is_said_once(fault_room: FaultRoom) -> None:
    code, said = fault_room.say(write_content(fault_room.folder, "none", ("26", "26b", "26c")))
    assert code == 1
    assert said.count("✗") == said.count("offline") == 1
    assert all(f"row-{number} " in said for number in ("26", "26b", "26c"))


def test_an_entry_that_is_not_there_is_named(fault_room: FaultRoom) -> None:
    content = write_content(fault_room.folder, "few", ("01",))
    code, said = fault_room.say(content, "row-01", "moodel", "--json")
    assert code == 1
    assert json.loads(said)["results"] == []
    assert "moodel" in json.loads(said)["message"]


def test_the_sites_themselves_are_in_order(faults: Faults) -> None:
    for name in SITUATIONS:
        faults.results(name)
    assert not faults.room.complaints()
