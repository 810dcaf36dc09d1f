"""The code with which staff leave the kiosk: only its scrypt hash is known here.

A code is 8 to 16 digits: those can be typed on the key pad of the screen, on a numeric pad, and on the row of digits in
every layout, by the place of the key. It is no strong protection: the kiosk runs as the person who sits at it, who can
therefore read the hash, and 10^8 codes at 0.077 s each (scrypt 2^15, 8, 1, on one core of an ordinary
computer) are tried in 89 days, half of them in 45, on many cores in less. Each further digit makes it ten times as
long. So there is no code unless the administrator makes one; without it, a kiosk is left by the means of the system.
"""

import itertools

from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass, field

SHORTEST, LONGEST = 8, 16  # digits of a code
SALT_BYTES = 16

_HASH_BYTES = 32
_LOG2_N, _R, _P = 15, 8, 1
_MEMORY = 64 * 1024 * 1024  # bytes; these parameters need 32 MiB, which is already more than OpenSSL gives by itself
# Other parameters are not read at all: a file must not make the kiosk take gigabytes, or a minute.
_FORM = f"scrypt${_LOG2_N}${_R}${_P}"
_FEWEST_DIFFERENT = 4


@dataclass(frozen=True, slots=True)
class StaffCode:
    """A stored hash. Never holds the code itself."""

    salt: bytes = field(repr=False)
    hash: bytes = field(repr=False)

    def is_right(self, code: str) -> bool:
        """Tell whether this is the code. Takes some 0.1 s and 32 MiB, as long for a wrong code as for the right one."""
        from hmac import compare_digest  # this and OpenSSL: the settings of a computer are read at each start

        return compare_digest(_hash(code, self.salt), self.hash)

    def to_text(self) -> str:
        """Return the text for the settings of the computer."""
        from base64 import b64encode

        return "$".join((_FORM, *(b64encode(part).decode("ascii") for part in (self.salt, self.hash))))


def staff_code_from_text(text: str) -> StaffCode | None:
    """Read what ``nkzu-helpdesk staff-code`` printed; None for anything else."""
    form, salt, hashed = [*text.strip().rsplit("$", 2), "", ""][:3]
    if form != _FORM:
        return None
    from base64 import b64decode

    try:
        code = StaffCode(b64decode(salt, validate=True), b64decode(hashed, validate=True))
    except ValueError:
        return None
    return code if (len(code.salt), len(code.hash)) == (SALT_BYTES, _HASH_BYTES) else None


def make_staff_code(code: str, salt: bytes) -> StaffCode:
    """Return the hash of `code` with a random `salt` of SALT_BYTES. Raises ValueError for a code with a fault."""
    if code_fault(code) is not None or len(salt) != SALT_BYTES:
        raise ValueError("not a code that can be used, or not a salt")
    return StaffCode(salt, _hash(code, salt))


def code_fault(code: str) -> Message | None:
    """Return why `code` cannot be used, None if it can."""
    if not (code.isascii() and code.isdigit()):
        sentence = QT_TRANSLATE_NOOP(
            "StaffCode",
            "A code has digits only, so that it can be typed in every keyboard layout. Choose {shortest} to {longest} "
            "digits.",
        )
    elif not SHORTEST <= len(code) <= LONGEST:
        sentence = QT_TRANSLATE_NOOP("StaffCode", "A code has {shortest} to {longest} digits. Choose another one.")
    elif _is_easy(code):
        sentence = QT_TRANSLATE_NOOP(
            "StaffCode",
            "This code is easily guessed: its digits are in order, or nearly all the same. Choose another one.",
        )
    else:
        return None
    return Message("StaffCode", sentence, {"shortest": str(SHORTEST), "longest": str(LONGEST)})


def _is_easy(code: str) -> bool:
    """Tell whether this is among the first codes that anyone would try: 12345678, 87654321, 11111111."""
    steps = {(int(after) - int(before)) % 10 for before, after in itertools.pairwise(code)}
    return len(set(code)) < _FEWEST_DIFFERENT or steps in ({1}, {9})


def _hash(code: str, salt: bytes) -> bytes:
    from hashlib import scrypt

    # Of a code that no keyboard gives (half of a surrogate pair) there is a hash as well: a wrong one.
    data = code.encode("utf-8", "replace")
    return scrypt(data, salt=salt, n=2**_LOG2_N, r=_R, p=_P, maxmem=_MEMORY, dklen=_HASH_BYTES)
