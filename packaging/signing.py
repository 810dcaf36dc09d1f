"""Signing files for Windows with the certificate of whoever builds; without one nothing is signed.

The certificate and its key come from the environment, never from the project:

    NKZU_SIGN_CERTIFICATE   a file: PKCS #12 (.p12, .pfx), or PEM with the chain
    NKZU_SIGN_KEY           the key, where the certificate is PEM
    NKZU_SIGN_PASSWORD_FILE a file whose first line is the password, if there is one
    NKZU_SIGN_TIME_SERVER   the address of a time-stamping service (RFC 3161); without one a signature ends with its
                            certificate

A signed file differs from one build to the next, since the time of signing is in it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from windows_resources import PRODUCT


class SigningError(Exception):
    """A file was to be signed and is not; the text says why."""


def sign(file: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Sign `file` in place and return whether that was wanted. Raises SigningError."""
    certificate = environment.get("NKZU_SIGN_CERTIFICATE")
    if not certificate:
        return False
    tool = shutil.which("osslsigncode")
    if tool is None:
        raise SigningError("osslsigncode is not installed: apt install osslsigncode")
    signed = file.with_name(f"{file.name}.signed")
    signed.unlink(missing_ok=True)
    command = [tool, "sign", *_identity(certificate, environment), "-h", "sha256", "-n", PRODUCT]
    if server := environment.get("NKZU_SIGN_TIME_SERVER"):
        command += ["-ts", server]
    done = subprocess.run([*command, "-in", str(file), "-out", str(signed)], capture_output=True, text=True)
    if done.returncode != 0 or not signed.is_file():
        signed.unlink(missing_ok=True)
        raise SigningError(f"{file.name} was not signed:\n{done.stdout}{done.stderr}")
    signed.replace(file)
    return True


def _identity(certificate: str, environment: Mapping[str, str]) -> list[str]:
    found = ["-pkcs12", certificate]
    if key := environment.get("NKZU_SIGN_KEY"):
        found = ["-certs", certificate, "-key", key]
    if password := environment.get("NKZU_SIGN_PASSWORD_FILE"):
        found += ["-readpass", password]
    return found
