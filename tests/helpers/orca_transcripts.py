"""Write what Orca says on the main ways.

python -m tests.helpers.orca_transcripts docs/accessibility [kk] [ru]
"""

import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.desktop import Desktop
from tests.helpers.fault_room import FaultRoom
from tests.helpers.heard_faces import HeardFaces
from tests.helpers.kiosk import locked_desktop
from tests.helpers.orca import Orca
from tests.helpers.orca_ways import KIOSK_WAYS, WINDOW_WAYS, Walker, Way
from tests.helpers.screen_words import ScreenWords
from tests.helpers.starter import Starter
from tests.helpers.tools import MissingToolError
from tests.helpers.waiting import NeverHappenedError

SPOKEN = (Language.KK, Language.RU)
IDLE_MINUTES = 1  # the least that an administrator can choose
TIME = re.compile(r"\b\d\d:\d\d\b")  # of a check
CODE = re.compile(r"\b\d \d \d \d, \d \d \d \d\b")  # for the helpdesk: the time is in it
COUNTDOWN = re.compile(r"\b(60|5\d) с\b")  # of the question before a turn ends, in both languages
TITLES = {
    Language.KK: {
        "page": "Orca не айтады",
        "window": "Терезе",
        "kiosk": "Киоск",
        "start": "Басы және бірінші тақташа",
        "language": "Басқа тіл",
        "search": "Іздеу",
        "down": "Сайт неге жұмыс істемей тұр",
        "reminder": "Ескерту және бетті ашу",
        "settings": "Баптаулар мен пернелер",
        "finish": "Сеансты аяқтау",
        "idle": "Сеанс аяқталар алдындағы сұрақ",
        "itself": "өздігінен",
    },
    Language.RU: {
        "page": "Что говорит Orca",
        "window": "Окно",
        "kiosk": "Киоск",
        "start": "Начало и первая плитка",
        "language": "Другой язык",
        "search": "Поиск",
        "down": "Почему сайт не работает",
        "reminder": "Напоминание и открытие страницы",
        "settings": "Настройки и клавиши",
        "finish": "Завершение сеанса",
        "idle": "Вопрос перед завершением сеанса",
        "itself": "само",
    },
}
FOREWORDS = {
    Language.KK: """\
Бұл бетті `make transcripts` пәрмені жазады. Ол бағдарламаның өзін тек пернетақтамен басқарады, ал экранды дауыстап
оқитын Orca 43 (Debian 12) не айтқанын оның журналынан алады. Әр жолда алдымен басылған перне, содан кейін айтылған
сөйлемдер тұр, олардың арасында ‖ белгісі бар; уақыт пен код цифрларының орнына `·` жазылған. Orca басылған
пернелердің атын айтпайтын етіп бапталған.

«push button», «check box», «radio button», «checked» деген ағылшын сөздері бағдарламанікі емес, Orca-нікі: оның
қазақша аудармасы толық емес. Orca 43 хабарламаларды (мысалы, деректердің жойылғанын) айтпайды; олар экранда жазылып
тұрады, ал Orca-ның жаңа нұсқалары оларды айтады.
""",
    Language.RU: """\
Эту страницу пишет команда `make transcripts`. Она управляет самой программой только с клавиатуры, а то, что говорит
программа экранного доступа Orca 43 (Debian 12), берёт из её журнала. В каждой строке сначала нажатая клавиша, затем
сказанное; между фразами стоит знак ‖, вместо цифр времени и кода – `·`. Orca настроена так, что не называет нажатых
клавиш.

Слова «рамка», «панель», «нажимаемая кнопка» и «кнопка-флажок» – самой Orca. Сообщений, например о том, что данные
удалены, Orca 43 не произносит: они написаны на экране, а новые версии Orca их произносят.
""",
}


def walk(language: Language, face: str) -> list[Way]:
    """Walk all ways of a face on a desktop of its own.

    Raises MissingToolError, NeverHappenedError.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="orca-")))
        desktop = stack.enter_context(locked_desktop() if face == "kiosk" else Desktop.open())
        room = stack.enter_context(FaultRoom.open(folder / "room"))
        bus = stack.enter_context(AccessibilityBus.open(desktop.session_bus))
        orca = stack.enter_context(Orca.open(desktop, folder, language))
        starter = Starter(desktop, folder)
        stack.callback(starter.stop_all)
        walker = Walker(HeardFaces(starter, bus, room, folder).open(face, language, idle_minutes=IDLE_MINUTES), orca)
        for way in KIOSK_WAYS if face == "kiosk" else WINDOW_WAYS:
            way(walker)
        return walker.ways


def section(language: Language, face: str, ways: list[Way]) -> list[str]:
    """The lines of a face."""
    titles = TITLES[language]
    return [f"## {titles[face]}", "", *(line for way in ways for line in _lines(titles, way))]


def _lines(titles: dict[str, str], way: Way) -> Iterator[str]:
    yield from (f"### {titles[way.name]}", "")
    for step in way.steps:
        said = [CODE.sub("· · · ·, · · · ·", TIME.sub("··:··", sentence)) for sentence in step.said]
        yield f"- **{step.keys or titles['itself']}** {' ‖ '.join(said)}"
    yield ""


def comparable(line: str, language: Language) -> str:
    """A line without what depends on how soon Orca comes to it.

    On a slow computer it meets a tile only when the tile no longer says that it is being opened, and reads it once or
    twice; and of a countdown it reads a later second.
    """
    parts: list[str] = []
    for part in COUNTDOWN.sub("60 с", line).replace(f"{ScreenWords.of(language).opening} ", "").split(" ‖ "):
        if not parts or parts[-1].rstrip(".") != part.rstrip("."):
            parts.append(part)
    return " ‖ ".join(parts)


def page(language: Language) -> str:
    """The whole page of a language. Raises MissingToolError, NeverHappenedError."""
    faces = [line for face in ("window", "kiosk") for line in section(language, face, walk(language, face))]
    return "\n".join([f"# {TITLES[language]['page']}", "", FOREWORDS[language], *faces]).rstrip("\n") + "\n"


def file_of(folder: Path, language: Language) -> Path:
    """Where the page of a language is kept."""
    return folder / f"orca.{language}.md"


def main(words: list[str]) -> int:
    """Write the pages; 0 if they were written, 1 with the reason on standard error if not."""
    folder, languages = Path(words[0]), [Language(word) for word in words[1:]] or SPOKEN
    folder.mkdir(parents=True, exist_ok=True)
    try:
        for language in languages:
            file_of(folder, language).write_text(page(language), encoding="utf-8")
    except (MissingToolError, NeverHappenedError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
