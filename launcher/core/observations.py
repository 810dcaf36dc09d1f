"""What one look at a web address has seen, before anybody judges it."""

from enum import StrEnum

from launcher.core.links import Link
from launcher.core.quick_dataclasses import dataclass
from launcher.core.redirects import Step

MOST_BYTES = 64 * 1024  # of a page that are read; what marks a page as a site's own stands at its beginning


class Trouble(StrEnum):
    """Why a look ended without an answer."""

    NAME_NOT_FOUND = "name-not-found"
    REFUSED = "refused"
    SILENT = "silent"  # no answer before our deadline
    UNREACHABLE = "unreachable"
    BROKEN_OFF = "broken-off"  # a connection, and then nothing that is an answer
    NOT_ENCRYPTED = "not-encrypted"  # no agreement on how to encrypt
    UNTRUSTED = "untrusted"
    OTHER_SITE = "other-site"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    PROXY_NOT_FOUND = "proxy-not-found"
    PROXY_SILENT = "proxy-silent"
    PROXY_SIGN_IN = "proxy-sign-in"
    UNABLE = "unable"  # this program cannot encrypt here


# Before any page was asked for: every page of the host would have met the same.
_OF_THE_HOST = frozenset(
    {Trouble.NAME_NOT_FOUND, Trouble.REFUSED, Trouble.SILENT, Trouble.UNREACHABLE, Trouble.PROXY_NOT_FOUND}
    | {Trouble.PROXY_SILENT, Trouble.UNTRUSTED, Trouble.OTHER_SITE, Trouble.EXPIRED, Trouble.NOT_YET_VALID}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One look at `link`.

    `trouble` is None where the site has answered with `status`. `hops` are the addresses that it has sent us on to, in
    order; `step` is the redirect that was not followed, if any. `page` is the beginning of the last page, `whole` if
    all that we wanted of it came; `late` if our deadline came before that. `ahead` is by how many seconds this
    computer's clock is ahead of the site's, None where the site does not tell. `proxy` is the one that was asked.
    """

    link: Link
    trouble: Trouble | None = None
    status: int | None = None
    hops: tuple[str, ...] = ()
    step: Step | None = None
    page: bytes = b""
    charset: str = "utf-8"
    whole: bool = True
    late: bool = False
    milliseconds: int = 0
    ahead: float | None = None
    proxy: str | None = None

    @property
    def last_url(self) -> str:
        """Return where the look has ended."""
        return self.hops[-1] if self.hops else self.link.url

    def speaks_for(self, link: Link) -> bool:
        """Tell whether a look at `link`, another page of the same host, would have seen the same."""
        same = (link.scheme, link.host, link.port) == (self.link.scheme, self.link.host, self.link.port)
        return same and self.trouble in _OF_THE_HOST and not self.hops

    @property
    def redirects(self) -> tuple[str, ...]:
        """Return every address that the site has sent on to, the one that was not followed last."""
        return self.hops if self.step is None else (*self.hops, self.step.url)
