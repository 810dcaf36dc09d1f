"""An error in a slot or in a thread goes into the log of events, also without standard error, as on Windows."""

import json
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
import threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from launcher.system.event_log import EventLog

application = QCoreApplication([])

def fail():
    raise LookupError("https://typed.example/")

def begin():
    if "thread" not in sys.argv:
        fail()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()

QTimer.singleShot(0, begin)
QTimer.singleShot(0, application.quit)
if "windowed" in sys.argv:
    sys.stderr = None
with EventLog(Path(sys.argv[1])) as log:
    log.write_errors()
    log.write_errors_of_threads()
    application.exec()
    log.write("end")
"""


def test_it_is_written_without_what_it_says(tmp_path: Path) -> None:
    file = tmp_path / "log.jsonl"
    for words, printed in ((["windowed"], False), ([], True), (["thread", "windowed"], False), (["thread"], True)):
        command = [sys.executable, "-c", SCRIPT, str(file), *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
        assert ("LookupError: https://typed.example/" in done.stderr) is printed
        events = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        assert [event["event"] for event in events[-2:]] == ["error", "end"]
        assert (events[-2]["kind"], events[-2]["place"]) == ("LookupError", "<string>:11")
        assert "typed.example" not in file.read_text(encoding="utf-8")
