"""What Qt's errors of the network mean."""

from collections.abc import Set as AbstractSet

from PySide6.QtNetwork import QNetworkReply, QSslError

from launcher.core.observations import Trouble

_Error = QNetworkReply.NetworkError
_Certificate = QSslError.SslError
_TROUBLES = {
    _Error.HostNotFoundError: Trouble.NAME_NOT_FOUND,
    _Error.ConnectionRefusedError: Trouble.REFUSED,
    _Error.TimeoutError: Trouble.SILENT,
    _Error.OperationCanceledError: Trouble.SILENT,
    _Error.UnknownNetworkError: Trouble.UNREACHABLE,
    _Error.NetworkSessionFailedError: Trouble.UNREACHABLE,
    _Error.TemporaryNetworkFailureError: Trouble.UNREACHABLE,
    _Error.SslHandshakeFailedError: Trouble.NOT_ENCRYPTED,
    _Error.ProxyNotFoundError: Trouble.PROXY_NOT_FOUND,
    _Error.ProxyConnectionRefusedError: Trouble.PROXY_SILENT,
    _Error.ProxyConnectionClosedError: Trouble.PROXY_SILENT,
    _Error.ProxyTimeoutError: Trouble.PROXY_SILENT,
    _Error.UnknownProxyError: Trouble.PROXY_SILENT,
    _Error.ProxyAuthenticationRequiredError: Trouble.PROXY_SIGN_IN,
}
# The first that fits counts: who does not trust the issuer needs not read the name and the date.
_DATED = (
    (_Certificate.HostNameMismatch, Trouble.OTHER_SITE),
    (_Certificate.CertificateNotYetValid, Trouble.NOT_YET_VALID),
    (_Certificate.CertificateExpired, Trouble.EXPIRED),
)


def trouble_of(error: QNetworkReply.NetworkError) -> Trouble:
    """Return what an error without any answer means; what Qt has no word for is a connection that broke off."""
    return _TROUBLES.get(error, Trouble.BROKEN_OFF)


def certificate_trouble(errors: AbstractSet[QSslError.SslError]) -> Trouble | None:
    """Return what is wrong with a certificate, None if nothing is."""
    found = errors - {_Certificate.NoError}
    if not found:
        return None
    if found - {error for error, _ in _DATED}:
        return Trouble.UNTRUSTED
    return next(trouble for error, trouble in _DATED if error in found)
