"""Is the network there: what the kiosk says about it, and when a change is believed."""

from enum import StrEnum


class NetworkState(StrEnum):
    """As far as this computer can reach."""

    UNKNOWN = "unknown"  # not looked yet
    ONLINE = "online"  # a site of the content's hosts, or the proxy, answers
    NO_INTERNET = "no-internet"  # a cable or Wi-Fi is there, but nothing beyond answers
    OFFLINE = "offline"  # no cable and no Wi-Fi
