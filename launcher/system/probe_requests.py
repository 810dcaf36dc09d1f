"""What a look sends, and what it reads from the headers of an answer."""

import time
from email.utils import parsedate_to_datetime

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkReply, QNetworkRequest

from launcher import __version__
from launcher.core.links import Link
from launcher.core.observations import MOST_BYTES
from launcher.core.proxies import Proxy

_AGENT = f"nkzu-launcher/{__version__} (checks links)".encode()


def request_for(link: Link, proxy: Proxy | None) -> QNetworkRequest:
    """Return a small question for `link` with which nothing of the person goes along to the site."""
    request = QNetworkRequest(QUrl(link.url, QUrl.ParsingMode.StrictMode))
    kinds, values = QNetworkRequest.Attribute, QNetworkRequest
    manual = QNetworkRequest.LoadControl.Manual
    request.setAttribute(kinds.RedirectPolicyAttribute, values.RedirectPolicy.ManualRedirectPolicy)
    request.setAttribute(kinds.CookieLoadControlAttribute, manual)
    request.setAttribute(kinds.CookieSaveControlAttribute, manual)
    # Windows would sign the person in to whoever asks; this forbids the proxy's own name and password as well.
    if proxy is None or not proxy.user:
        request.setAttribute(kinds.AuthenticationReuseAttribute, manual)
    request.setAttribute(kinds.CacheLoadControlAttribute, values.CacheLoadControl.AlwaysNetwork)
    request.setAttribute(kinds.CacheSaveControlAttribute, False)
    # HTTP/1.1 is what every site and every proxy speaks, and its errors are easier to tell apart.
    request.setAttribute(kinds.Http2AllowedAttribute, False)
    request.setAttribute(kinds.ConnectionCacheExpiryTimeoutSecondsAttribute, 0)
    request.setRawHeader(b"User-Agent", QByteArray(_AGENT))
    request.setRawHeader(b"Range", QByteArray(f"bytes=0-{MOST_BYTES - 1}".encode()))
    return request


def charset_of(reply: QNetworkReply) -> str:
    """Return the name of the encoding that the answer claims."""
    kind = bytes(reply.rawHeader("Content-Type").data()).decode("ascii", "replace")
    return kind.lower().partition("charset=")[2].partition(";")[0].strip(" \"'") or "utf-8"


def clock_ahead(reply: QNetworkReply) -> float | None:
    """Return by how many seconds this computer's clock is ahead of the site's."""
    try:
        told = parsedate_to_datetime(bytes(reply.rawHeader("Date").data()).decode("ascii"))
        return time.time() - told.timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


def qt_proxy(proxy: Proxy | None) -> QNetworkProxy:
    """Return `proxy` as Qt takes it; without one, Qt must not look for any by itself."""
    if proxy is None:
        return QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    kind = QNetworkProxy.ProxyType.Socks5Proxy if proxy.socks else QNetworkProxy.ProxyType.HttpProxy
    return QNetworkProxy(kind, proxy.host, proxy.port, proxy.user, proxy.password)
