"""A real Chromium without a window, asked over its debugging pipe what its pages show."""

import json
import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.helpers.process_family import ProcessFamily
from tests.helpers.waiting import wait_until

ANSWER_DEADLINE_S = 30.0
# The browser reads commands from descriptor 3 and answers on 4 (--remote-debugging-pipe). A shell such as dash knows
# no descriptors of two digits.
MOVE_AND_RUN = (
    "import os, sys\nos.dup2(int(sys.argv[1]), 3)\nos.dup2(int(sys.argv[2]), 4)\nos.execv(sys.argv[3], sys.argv[3:])\n"
)
OPTIONS = ("--headless", "--remote-debugging-pipe")
# Each row of chrome://policy: the name, and what the browser says of it.
POLICY_ROWS = """JSON.stringify((function rows(node) {
  return Array.from(node.querySelectorAll("*")).flatMap(it => {
    const row = it.shadowRoot;
    if (!row) return [];
    if (it.localName !== "policy-row") return rows(row);
    const text = part => row.querySelector(part).textContent.trim();
    return [[text(".policy.row .name"), text(".policy.row .messages"), text(".policy.row .level")]];
  });
})(document))"""


class PageRefusedError(Exception):
    """The browser does not let anybody look into its pages."""


@dataclass
class ChromiumPages:
    """A running browser."""

    commands: int
    answers: int
    _received: bytes = b""
    _last: int = field(default=0)

    @classmethod
    @contextmanager
    def open(
        cls, command: Sequence[str], around: Callable[[Sequence[str]], Sequence[str]], environment: Mapping[str, str]
    ) -> Iterator["ChromiumPages"]:
        """Start `command` inside of what `around` makes of it, and end it with the block."""
        reading, commands = os.pipe()
        answers, writing = os.pipe()
        started = (sys.executable, "-c", MOVE_AND_RUN, str(reading), str(writing), *command, *OPTIONS)
        family = ProcessFamily()
        process = subprocess.Popen(
            family.marked(around(started)),
            env=environment,
            pass_fds=(reading, writing),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(reading)
        os.close(writing)
        try:
            yield cls(commands, answers)
        finally:
            os.close(commands)
            os.close(answers)
            family.end()
            process.wait(timeout=ANSWER_DEADLINE_S)

    def policies(self) -> dict[str, str]:
        """What the browser says of each policy that is set: "OK", or what is wrong with it."""
        session = self._page("chrome://policy")

        def told() -> list[list[str]]:
            rows = json.loads(self._value(session, POLICY_ROWS) or "[]")
            return [row for row in rows if row[2]]

        return {name: messages for name, messages, _level in wait_until(told, "the policies", ANSWER_DEADLINE_S)}

    def text(self, address: str) -> str:
        """What a page shows, as soon as it shows anything. Raises PageRefusedError."""
        session = self._page(address)
        question = "document.body && document.readyState === 'complete' ? document.body.innerText : ''"
        return wait_until(lambda: self._value(session, question), address, ANSWER_DEADLINE_S)

    def _page(self, address: str) -> str:
        target = self._ask("Target.createTarget", {"url": address})["targetId"]
        attached = self._ask("Target.attachToTarget", {"targetId": target, "flatten": True})
        if "sessionId" not in attached:
            raise PageRefusedError(str(attached))
        return str(attached["sessionId"])

    def _value(self, session: str, expression: str) -> str:
        answer = self._ask("Runtime.evaluate", {"expression": expression}, session)
        return str(answer.get("result", {}).get("value") or "")

    def _ask(self, method: str, params: Mapping[str, Any], session: str | None = None) -> dict[str, Any]:
        self._last += 1
        message = {"id": self._last, "method": method, "params": params, **({"sessionId": session} if session else {})}
        os.write(self.commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._last:
                result = answer.get("result", answer)
                assert isinstance(result, dict)
                return result

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._received:
            readable, _, _ = select.select([self.answers], [], [], ANSWER_DEADLINE_S)
            assert readable, "Chromium does not answer on its pipe"
            piece = os.read(self.answers, 1 << 16)
            if not piece:
                raise PageRefusedError("Chromium has closed the pipe")
            self._received += piece
        one, _, self._received = self._received.partition(b"\0")
        value = json.loads(one)
        assert isinstance(value, dict)
        return value
