"""What is said about an address: what is wrong, whose fault it is, and what to try."""

from launcher.core.messages import QT_TRANSLATE_NOOP, Message

WORKS = Message("Health", QT_TRANSLATE_NOOP("Health", "It works."))
WORKS_ENCRYPTED = Message(
    "Health",
    QT_TRANSLATE_NOOP("Health", "It works. The site has an encrypted address too: write https:// in the content."),
)
SIGN_IN = Message("Health", QT_TRANSLATE_NOOP("Health", "It works, and asks for a name and a password."))
NOT_FOR_CHECKS = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "{host} answers, but shows its page to people only (code {status}). Open it in the browser to be sure.",
    ),
)
BUSY = Message(
    "Health",
    QT_TRANSLATE_NOOP("Health", "{host} is busy and asks everybody to come back later. Try again in a few minutes."),
)
SLOW = Message(
    "Health", QT_TRANSLATE_NOOP("Health", "{host} works, but answers very slowly. Try again in a few minutes.")
)
MOVED = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "It works, but {host} sends on to {target}, which is approved too. Ask the helpdesk to change the address.",
    ),
)
ELSEWHERE = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "{host} sends on to {target}, which is not approved. Type no password there, and tell the helpdesk.",
    ),
)
UNENCRYPTED = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "{host} sends on to {target} without encryption. Type no password there, and tell the helpdesk.",
    ),
)
OTHER_PAGE = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "A page that is not its own stands at {host}: the name may have been sold, or this network shows a page of its "
        "own. Type no password there, and tell the helpdesk.",
    ),
)
PAGE_GONE = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "{host} works, but this page is no longer there (code {status}). Ask the helpdesk to change the address.",
    ),
)
SITE_FAULT = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "{host} has a fault of its own (code {status}); this computer is all right. Try again later, and tell the "
        "helpdesk if it lasts.",
    ),
)
BROKEN_OFF = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "{host} breaks off every connection; this computer is all right. Try again later, and tell the helpdesk if it "
        "lasts.",
    ),
)
NOT_ENCRYPTED = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "No encrypted connection to {host} comes about. The site is at fault: tell the helpdesk.",
    ),
)
NO_ADDRESS = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health", "{host} sends on to something that is no web address. The site is at fault: tell the helpdesk."
    ),
)
CIRCLE = Message(
    "Health", QT_TRANSLATE_NOOP("Health", "{host} sends on in a circle. The site is at fault: tell the helpdesk.")
)
NOT_ANSWERING = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "{host} does not answer: the site, or the way to it, is at fault. Try again later, and tell the helpdesk if it "
        "lasts.",
    ),
)
NAME_NOT_FOUND = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "The network knows no site of the name {host}. Tell the helpdesk: the name is written wrongly in the content, "
        "or it is gone.",
    ),
)
UNTRUSTED = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "This computer does not trust the certificate of {host}. Type no password there, and tell the helpdesk: the "
        "site needs another certificate, or a filter stands in between.",
    ),
)
ALL_UNTRUSTED = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "This computer trusts the certificate of no site: an antivirus program or a filter of the network stands in "
        "between. Type no password, and tell the helpdesk.",
    ),
)
OTHER_SITE = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "{host} shows the certificate of another site. Type no password there, and tell the helpdesk.",
    ),
)
EXPIRED = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "The certificate of {host} has run out, and the site has to renew it. Type no password there, and tell the "
        "helpdesk.",
    ),
)
NOT_YET_VALID = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "The certificate of {host} is of a later day than this computer shows, so its clock is wrong. Put date and "
        "time right; if they are right, tell the helpdesk.",
    ),
)
CLOCK_WRONG = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "The date or the time of this computer is wrong, so that it takes certificates for invalid. Put date and time "
        "right, and check again.",
    ),
)
PROXY_NOT_FOUND = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "The proxy {proxy} is not found. Check the proxy in the network settings of this computer, or tell the "
        "helpdesk.",
    ),
)
PROXY_SILENT = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "The proxy {proxy} does not answer. Check the proxy in the network settings of this computer, or tell the "
        "helpdesk.",
    ),
)
PROXY_SIGN_IN = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "The proxy {proxy} asks for a name and a password. Sign in to the network, or ask the helpdesk for them.",
    ),
)
NETWORK_SIGN_IN = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "This network wants you to sign in first. Open any page in the browser, sign in there, and check again.",
    ),
)
OFFLINE = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "This computer is offline: no site answers. Check the cable or Wi-Fi; if they are in order, tell the helpdesk.",
    ),
)
UNABLE = Message(
    "Health",
    QT_TRANSLATE_NOOP(
        "Health",
        "The program cannot encrypt on this computer, so this address was not checked. Tell the helpdesk to install "
        "OpenSSL, or open the page in the browser.",
    ),
)
NO_LINK = Message("Health", QT_TRANSLATE_NOOP("Health", "This entry has no address, so there is nothing to check."))
NOT_CHECKED = Message("Health", QT_TRANSLATE_NOOP("Health", "It has not been checked yet. Check it again."))
CHECKING = Message("Health", QT_TRANSLATE_NOOP("Health", "No good answer at first; a second look follows shortly."))
