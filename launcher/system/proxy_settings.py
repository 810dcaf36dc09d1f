"""Which proxies this computer's settings name, in the words of the environment's variables."""

import os
from collections.abc import Mapping

_NAMES = ("http_proxy", "https_proxy", "all_proxy")


def proxy_variables(environment: Mapping[str, str], system: str = os.name) -> Mapping[str, str]:
    """Return the variables that name proxies: the `environment`, or what Windows has where that says nothing.

    A script that would choose the proxy is not run. Never raises.
    """
    if system != "nt" or any(environment.get(name) or environment.get(name.upper()) for name in _NAMES):
        return environment
    from launcher.system.windows_network import windows_proxy_variables

    return windows_proxy_variables()
