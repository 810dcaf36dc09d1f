"""What the helpdesk does about a computer, its network or its browsers, in three languages. Read by call_advice."""

from launcher.core.call_causes import Cause
from launcher.core.call_words import CauseWords
from launcher.core.languages import LocalText

COMPUTER = {
    Cause.CLOCK_WRONG: CauseWords(
        LocalText(
            "Компьютердің сағаты дұрыс емес.", "Часы компьютера идут неверно.", "The clock of the computer is wrong."
        ),
        LocalText(
            "Күнді, уақытты және уақыт белдеуін түзетіп, автоматты синхрондауды қосыңыз. Қайталанса, батареясын ауыстырыңыз.",
            "Исправьте дату, время и часовой пояс, включите синхронизацию времени. Если повторяется, замените батарейку.",
            "Correct date, time and time zone, and let the time be synchronised. If it comes back, replace the battery.",
        ),
        LocalText(
            "Экран бұрышындағы күн мен уақытты оқып беріңізші. Олар дұрыс емес болса, біз келіп түзетеміз.",
            "Прочитайте, пожалуйста, дату и время в углу экрана. Если они неверны, мы придём и исправим.",
            "Please read me the date and the time in the corner of the screen. If they are wrong, we will come and correct them.",
        ),
    ),
    Cause.PROXY: CauseWords(
        LocalText(
            "Прокси жауап бермейді немесе кіруді сұрайды.",
            "Прокси не отвечает или требует входа.",
            "The proxy does not answer, or asks for a sign-in.",
        ),
        LocalText(
            "Компьютердегі прокси баптауларын және прокси сервердің өзін тексеріңіз: nkzu-helpdesk doctor --report.",
            "Проверьте настройки прокси на компьютере и сам прокси-сервер: nkzu-helpdesk doctor --report.",
            "Check the proxy settings of the computer and the proxy itself: nkzu-helpdesk doctor --report.",
        ),
        LocalText(
            "Интернетке шығаратын сервер жауап бермейді. Біз тексереміз, сізге ештеңе істеудің қажеті жоқ.",
            "Не отвечает сервер, через который идёт выход в интернет. Мы проверим, вам делать ничего не нужно.",
            "The server that leads to the internet does not answer. We will look into it, there is nothing for you to do.",
        ),
    ),
    Cause.NETWORK_SIGN_IN: CauseWords(
        LocalText("Желі кіруді талап етеді.", "Сеть требует входа.", "The network wants a sign-in."),
        LocalText(
            "Браузерде кез келген http: бетін ашып, желінің кіру беті арқылы кіріңіз. Зертханада порттың рұқсатын тексеріңіз.",
            "Откройте в браузере любую страницу http: и войдите на странице сети. В классе проверьте разрешение порта.",
            "Open any http: page in the browser and sign in on the network's page. In a lab, check that the port is allowed.",
        ),
        LocalText(
            "Wi-Fi желісі алдымен кіруді сұрайды. Браузерді ашыңыз, кіру беті шығады; сол жерде кіріңіз.",
            "Сеть Wi-Fi сначала просит войти. Откройте браузер, появится страница входа; войдите на ней.",
            "The Wi-Fi asks you to sign in first. Open the browser, its page will appear; sign in there.",
        ),
    ),
    Cause.OFFLINE: CauseWords(
        LocalText("Бұл компьютерде желі жоқ.", "На этом компьютере нет сети.", "This computer has no network."),
        LocalText(
            "Кабельді, Wi-Fi қосқышын және коммутатор портын тексеріңіз. Бірнеше компьютер болса, коммутатордан бастаңыз.",
            "Проверьте кабель, выключатель Wi-Fi и порт коммутатора. Если компьютеров несколько, начните с коммутатора.",
            "Check the cable, the Wi-Fi switch and the port. If it is several computers, begin with the switch of the room.",
        ),
        LocalText(
            "Компьютер желіге қосылмаған. Кабельдің екі ұшын тексеріңізші. Көрші компьютерлер жұмыс істей ме?",
            "Компьютер не подключён к сети. Проверьте, пожалуйста, оба конца кабеля. Работают ли соседние компьютеры?",
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
            "Бұл код не болғанын айтпайды. Экранда не жазылғанын оқып беріңізші.",
            "Этот код не говорит, что случилось. Прочитайте, пожалуйста, что написано на экране.",
            "This code does not say what happened. Please read me what the screen says.",
        ),
    ),
    Cause.NO_BROWSER: CauseWords(
        LocalText(
            "Компьютерде браузер табылмады.",
            "На компьютере не найден браузер.",
            "No browser was found on the computer.",
        ),
        LocalText(
            "Браузер орнатыңыз, мысалы Firefox немесе Chromium, содан кейін nkzu-helpdesk doctor пәрменімен тексеріңіз.",
            "Установите браузер, например Firefox или Chromium, и проверьте командой nkzu-helpdesk doctor.",
            "Install a browser, such as Firefox or Chromium, and check with nkzu-helpdesk doctor.",
        ),
        LocalText(
            "Бұл компьютерде браузер жоқ. Біз орнатамыз; әзірге мекенжайды көшіріп, басқа құрылғыда ашыңыз.",
            "На этом компьютере нет браузера. Мы установим; пока скопируйте адрес и откройте на другом устройстве.",
            "This computer has no browser. We will install one; for now, copy the address and open it on another device.",
        ),
    ),
    Cause.NOT_FOUND: CauseWords(
        LocalText(
            "Бұрынғы браузер компьютерде жоқ.",
            "Прежнего браузера на компьютере больше нет.",
            "The browser is no longer on the computer.",
        ),
        LocalText(
            "Браузерді қайта орнатыңыз немесе жүйе баптауларында әдепкі браузерді ауыстырыңыз.",
            "Установите браузер заново или выберите в настройках системы другой браузер по умолчанию.",
            "Install the browser again, or choose another default browser in the system's settings.",
        ),
        LocalText(
            "Сол терезеден басқа браузерді таңдаңыз. Әдепкі браузерді біз түзетеміз.",
            "Выберите в этом окне другой браузер. Браузер по умолчанию мы исправим.",
            "Choose another browser in that window. We will correct the default one.",
        ),
    ),
    Cause.NOT_PERMITTED: CauseWords(
        LocalText(
            "Браузерді іске қосуға рұқсат жоқ.",
            "Запуск браузера запрещён.",
            "The browser is not allowed to be started.",
        ),
        LocalText(
            "Браузер файлының құқықтарын және бағдарламаларды іске қосу ережелерін (AppLocker, noexec) тексеріңіз.",
            "Проверьте права на файл браузера и правила запуска программ (AppLocker, noexec).",
            "Check the rights of the browser's file and the rules for starting programs (AppLocker, noexec).",
        ),
        LocalText(
            "Бұл компьютер браузерді іске қоспайды. Терезеден басқа браузерді таңдап көріңіз; ережені біз тексереміз.",
            "Этот компьютер не запускает браузер. Попробуйте выбрать в окне другой; правило мы проверим.",
            "This computer does not start the browser. Try another one in that window; we will check the rule.",
        ),
    ),
    Cause.EXITED: CauseWords(
        LocalText(
            "Браузер ашылып, бірден жабылды.",
            "Браузер запустился и сразу закрылся.",
            "The browser was started and closed at once.",
        ),
        LocalText(
            "Дискідегі бос орынды, браузердің профилін тексеріңіз; көмектеспесе, браузерді қайта орнатыңыз.",
            "Проверьте место на диске и профиль браузера; если не поможет, установите браузер заново.",
            "Check the space on the disk and the browser's profile; if that does not help, install the browser again.",
        ),
        LocalText(
            "Браузер қатемен жабылды. Қайталап басыңыз; болмаса, сол терезеден басқа браузерді таңдаңыз.",
            "Браузер закрылся с ошибкой. Нажмите ещё раз; если не поможет, выберите в окне другой браузер.",
            "The browser closed with an error. Press again; if that does not help, choose another browser in that window.",
        ),
    ),
    Cause.ERROR: CauseWords(
        LocalText(
            "Браузер басқа қате салдарынан ашылмады.",
            "Браузер не запустился из-за другой ошибки.",
            "The browser could not be started because of another error.",
        ),
        LocalText(
            "nkzu-helpdesk doctor --report пәрменімен есеп алып, ондағы open-failed оқиғасын қараңыз.",
            "Получите отчёт командой nkzu-helpdesk doctor --report и посмотрите в нём событие open-failed.",
            "Make a report with nkzu-helpdesk doctor --report, and look in it for the event open-failed.",
        ),
        LocalText(
            "Терезеде не жазылғанын оқып беріңізші. Содан кейін басқа браузерді таңдап көріңіз.",
            "Прочитайте, пожалуйста, что написано в окне. Потом попробуйте выбрать другой браузер.",
            "Please read me what the window says. Then try another browser.",
        ),
    ),
    Cause.NOT_PRIVATE: CauseWords(
        LocalText(
            "Із қалдырмай ашатын браузер жоқ.",
            "Нет браузера, который не оставляет следов.",
            "There is no browser that leaves no traces.",
        ),
        LocalText(
            "Барлық пайдаланушылар үшін Firefox немесе Chromium орнатыңыз; бір адамның қалтасындағы браузер жарамайды.",
            "Установите Firefox или Chromium для всех пользователей; браузер из папки одного человека не подходит.",
            "Install Firefox or Chromium for all users; a browser in one person's folder does not do.",
        ),
        LocalText(
            "Бұл компьютер сізден кейін із қалмайтынына кепілдік бере алмайды, сондықтан бетті ашпады. Басқа компьютерге отырыңыз.",
            "Этот компьютер не может обещать, что после вас не останется следов, и не открыл страницу. Сядьте за другой.",
            "This computer cannot promise that nothing of yours stays, so it did not open the page. Please use another one.",
        ),
    ),
}
