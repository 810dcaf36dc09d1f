"""What a call code can name as the cause: the verdicts of ``nkzu-helpdesk check``, and why no browser opened."""

from enum import StrEnum


class Cause(StrEnum):
    """A cause, by the name that it has in JSON.

    The place in this list is the number in the code, from 1. Codes are read by other versions of the program: new
    causes come at the end, and none is ever taken out or moved. There is room for 31.
    """

    WORKS = "works"
    WORKS_SIGN_IN = "works-sign-in"
    BUSY = "busy"
    MOVED = "moved"
    ELSEWHERE = "elsewhere"
    PAGE_GONE = "page-gone"
    SITE_FAULT = "site-fault"
    NOT_ANSWERING = "not-answering"
    NAME_NOT_FOUND = "name-not-found"
    CERTIFICATE_UNTRUSTED = "certificate-untrusted"
    CERTIFICATE_OTHER_SITE = "certificate-other-site"
    CERTIFICATE_EXPIRED = "certificate-expired"
    CLOCK_WRONG = "clock-wrong"
    PROXY = "proxy"
    NETWORK_SIGN_IN = "network-sign-in"
    OFFLINE = "offline"
    NOT_CHECKED = "not-checked"
    NO_BROWSER = "no-browser"
    NOT_FOUND = "not-found"
    NOT_PERMITTED = "not-permitted"
    EXITED = "exited"
    ERROR = "error"
    NOT_PRIVATE = "not-private"

    @property
    def number(self) -> int:
        """The number in a code."""
        return list(Cause).index(self) + 1

    @classmethod
    def numbered(cls, number: int) -> "Cause | None":
        """Return the cause with this number; None for one that this version does not know."""
        known = list(cls)
        return known[number - 1] if 1 <= number <= len(known) else None
