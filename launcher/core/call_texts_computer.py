"""What the helpdesk does about a computer, its network or its browsers, in three languages. Read by call_advice."""

from launcher.core.call_causes import Cause
from launcher.core.call_words import CauseWords
from launcher.core.languages import LocalText

COMPUTER = {
    Cause.CLOCK_WRONG: CauseWords(
        LocalText("Компьютердің сағаты қате.", "Часы компьютера идут неверно.", "The clock of the computer is wrong."),
        LocalText(
            "Күнді, уақытты және уақыт белдеуін түзетіп, автоматты синхрондауды қосыңыз. Қайталанса, сағат батареясын ауыстырыңыз.",
            "Исправьте дату, время и часовой пояс, включите синхронизацию времени. Если сбой повторится, замените батарейку.",
            "Correct date, time and time zone, and let the time be synchronised. If it comes back, replace the battery.",
        ),
        LocalText(
            "Экранның бұрышындағы күн мен уақытты оқып беріңізші. Олар дұрыс болмаса, біз барып түзетеміз.",
            "Прочитайте, пожалуйста, дату и время в углу экрана. Если они неверны, мы придём и всё исправим.",
            "Please read me the date and the time in the corner of the screen. If they are wrong, we will come and correct them.",
        ),
    ),
    Cause.PROXY: CauseWords(
        LocalText(
            "Прокси жауап бермейді немесе тіркелгімен кіруді талап етеді.",
            "Прокси не отвечает или требует входа.",
            "The proxy does not answer, or asks for a sign-in.",
        ),
        LocalText(
            "Компьютердегі прокси баптауларын және проксидің өзін мына пәрменмен тексеріңіз: nkzu-helpdesk doctor --report.",
            "Проверьте настройки прокси на компьютере и сам прокси командой nkzu-helpdesk doctor --report.",
            "Check the proxy settings of the computer and the proxy itself: nkzu-helpdesk doctor --report.",
        ),
        LocalText(
            "Интернетке шығаратын сервер жауап бермей тұр. Біз тексереміз, сізге ештеңе істеудің қажеті жоқ.",
            "Не отвечает сервер, через который идёт выход в интернет. Мы разберёмся, вам ничего делать не нужно.",
            "The server that leads to the internet does not answer. We will look into it, there is nothing for you to do.",
        ),
    ),
    Cause.NETWORK_SIGN_IN: CauseWords(
        LocalText("Желіге алдымен кіру керек.", "В сеть нужно сначала войти.", "The network wants a sign-in."),
        LocalText(
            "Браузерде http: деп басталатын кез келген бетті ашып, желінің кіру бетінде кіріңіз. Аудиторияда портқа рұқсат берілгенін тексеріңіз.",
            "Откройте в браузере любую страницу с адресом http: и войдите на странице сети. В аудитории проверьте, разрешён ли порт.",
            "Open any http: page in the browser and sign in on the network's page. In a lab, check that the port is allowed.",
        ),
        LocalText(
            "Алдымен Wi-Fi желісіне кіру керек. Браузерді ашыңыз, желінің кіру беті шығады; сол жерде кіріңіз.",
            "Сначала нужно войти в сеть Wi-Fi. Откройте браузер, появится страница входа; войдите на ней.",
            "The Wi-Fi asks you to sign in first. Open the browser, its page will appear; sign in there.",
        ),
    ),
    Cause.OFFLINE: CauseWords(
        LocalText("Бұл компьютерде желі жоқ.", "На этом компьютере нет сети.", "This computer has no network."),
        LocalText(
            "Кабельді, Wi-Fi қосқышын және коммутатор портын тексеріңіз. Бірнеше компьютерде желі болмаса, аудиторияның коммутаторынан бастаңыз.",
            "Проверьте кабель, выключатель Wi-Fi и порт коммутатора. Если сети нет на нескольких компьютерах, начните с коммутатора аудитории.",
            "Check the cable, the Wi-Fi switch and the port. If it is several computers, begin with the switch of the room.",
        ),
        LocalText(
            "Компьютер желіге қосылмаған. Кабельдің екі ұшын да тексеріп көріңізші. Қасындағы компьютерлер жұмыс істеп тұр ма?",
            "Компьютер не подключён к сети. Проверьте, пожалуйста, оба конца кабеля. А соседние компьютеры работают?",
            "The computer is not on the network. Please check both ends of the cable. Do the computers beside it work?",
        ),
    ),
    Cause.NOT_CHECKED: CauseWords(
        LocalText("Сайт тексерілмеген.", "Сайт не проверялся.", "The site was not checked."),
        LocalText(
            "Сайтты nkzu-helpdesk check пәрменімен тексеріңіз.",
            "Проверьте сайт командой nkzu-helpdesk check.",
            "Check the site with nkzu-helpdesk check.",
        ),
        LocalText(
            "Бұл кодтан не болғанын білу мүмкін емес. Экранда не жазылып тұрғанын оқып беріңізші.",
            "По этому коду не видно, что случилось. Прочитайте, пожалуйста, что написано на экране.",
            "This code does not say what happened. Please read me what the screen says.",
        ),
    ),
    Cause.NO_BROWSER: CauseWords(
        LocalText(
            "Компьютерден браузер табылмады.",
            "На компьютере браузер не найден.",
            "No browser was found on the computer.",
        ),
        LocalText(
            "Браузер орнатыңыз, мысалы, Firefox немесе Chromium, содан кейін nkzu-helpdesk doctor пәрменімен тексеріңіз.",
            "Установите браузер, например Firefox или Chromium, и проверьте компьютер командой nkzu-helpdesk doctor.",
            "Install a browser, such as Firefox or Chromium, and check with nkzu-helpdesk doctor.",
        ),
        LocalText(
            "Бұл компьютерде браузер жоқ. Біз орнатып береміз; әзірше мекенжайды көшіріп алып, басқа құрылғыда ашыңыз.",
            "На этом компьютере нет браузера. Мы его установим; пока скопируйте адрес и откройте его на другом устройстве.",
            "This computer has no browser. We will install one; for now, copy the address and open it on another device.",
        ),
    ),
    Cause.NOT_FOUND: CauseWords(
        LocalText(
            "Браузер компьютерде енді жоқ.",
            "Браузера на компьютере больше нет.",
            "The browser is no longer on the computer.",
        ),
        LocalText(
            "Браузерді қайта орнатыңыз немесе жүйе баптауларында басқа әдепкі браузерді таңдаңыз.",
            "Установите браузер заново или выберите в настройках системы другой браузер по умолчанию.",
            "Install the browser again, or choose another default browser in the system's settings.",
        ),
        LocalText(
            "Сол терезеде басқа браузерді таңдаңыз. Әдепкі браузерді біз түзетіп қоямыз.",
            "Выберите в том же окне другой браузер. Браузер по умолчанию мы поправим.",
            "Choose another browser in that window. We will correct the default one.",
        ),
    ),
    Cause.NOT_PERMITTED: CauseWords(
        LocalText(
            "Браузерді іске қосуға рұқсат жоқ.",
            "Запускать браузер не разрешено.",
            "The browser is not allowed to be started.",
        ),
        LocalText(
            "Браузер файлына берілген құқықтарды және бағдарламаларды іске қосу ережелерін (AppLocker, noexec) тексеріңіз.",
            "Проверьте права на файл браузера и правила запуска программ (AppLocker, noexec).",
            "Check the rights of the browser's file and the rules for starting programs (AppLocker, noexec).",
        ),
        LocalText(
            "Бұл компьютерде браузер іске қосылмайды. Сол терезеде басқа браузерді таңдап көріңіз; ережені біз тексереміз.",
            "Этот компьютер не запускает браузер. Попробуйте выбрать в том же окне другой; правило мы проверим.",
            "This computer does not start the browser. Try another one in that window; we will check the rule.",
        ),
    ),
    Cause.EXITED: CauseWords(
        LocalText(
            "Браузер іске қосылып, бірден жабылып қалды.",
            "Браузер запустился и сразу закрылся.",
            "The browser was started and closed at once.",
        ),
        LocalText(
            "Дискідегі бос орынды және браузердің профилін тексеріңіз; көмектеспесе, браузерді қайта орнатыңыз.",
            "Проверьте свободное место на диске и профиль браузера; если не поможет, установите браузер заново.",
            "Check the space on the disk and the browser's profile; if that does not help, install the browser again.",
        ),
        LocalText(
            "Браузер қатеге байланысты жабылып қалды. Тағы бір рет басыңыз; көмектеспесе, сол терезеде басқа браузерді таңдаңыз.",
            "Браузер закрылся с ошибкой. Нажмите ещё раз; если не поможет, выберите в том же окне другой браузер.",
            "The browser closed with an error. Press again; if that does not help, choose another browser in that window.",
        ),
    ),
    Cause.ERROR: CauseWords(
        LocalText(
            "Браузер басқа қатеге байланысты іске қосылмады.",
            "Браузер не запустился из-за другой ошибки.",
            "The browser could not be started because of another error.",
        ),
        LocalText(
            "nkzu-helpdesk doctor --report пәрменімен есеп жасап, одан open-failed оқиғасын іздеңіз.",
            "Создайте отчёт командой nkzu-helpdesk doctor --report и найдите в нём событие open-failed.",
            "Make a report with nkzu-helpdesk doctor --report, and look in it for the event open-failed.",
        ),
        LocalText(
            "Терезеде не жазылып тұрғанын оқып беріңізші. Содан кейін басқа браузерді таңдап көріңіз.",
            "Прочитайте, пожалуйста, что написано в окне. Потом попробуйте другой браузер.",
            "Please read me what the window says. Then try another browser.",
        ),
    ),
    Cause.NOT_PRIVATE: CauseWords(
        LocalText(
            "Із қалдырмайтын браузер жоқ.",
            "Нет браузера, который не оставляет следов.",
            "There is no browser that leaves no traces.",
        ),
        LocalText(
            "Барлық пайдаланушы үшін Firefox немесе Chromium орнатыңыз; бір пайдаланушының қалтасындағы браузер жарамайды.",
            "Установите Firefox или Chromium для всех пользователей; браузер из папки одного пользователя не подходит.",
            "Install Firefox or Chromium for all users; a browser in one person's folder does not do.",
        ),
        LocalText(
            "Бұл компьютер артыңыздан ештеңе қалмайтынына кепілдік бере алмайды, сондықтан бет ашылмады. Басқа компьютерге отырыңызшы.",
            "Этот компьютер не может гарантировать, что после вас ничего не останется, и не открыл страницу. Сядьте, пожалуйста, за другой.",
            "This computer cannot promise that nothing of yours stays, so it did not open the page. Please use another one.",
        ),
    ),
}
