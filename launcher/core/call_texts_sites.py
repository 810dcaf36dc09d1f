"""What the helpdesk does about a site that does not answer as it should, in three languages. Read by call_advice."""

from launcher.core.call_causes import Cause
from launcher.core.call_words import CauseWords
from launcher.core.languages import LocalText

SITES = {
    Cause.WORKS: CauseWords(
        LocalText("Сайт жұмыс істейді.", "Сайт работает.", "The site works."),
        LocalText(
            "Браузерде бетті жаңартып көріңіз; көмектеспесе, басқа браузерде ашыңыз.",
            "Попробуйте обновить страницу в браузере; если не поможет, откройте её в другом браузере.",
            "Reload the page in the browser; if that does not help, open it in another browser.",
        ),
        LocalText(
            "Сайт жұмыс істеп тұр. Бетті жаңартып көріңіз немесе басқа браузерде ашыңыз.",
            "Сайт работает. Обновите, пожалуйста, страницу или откройте её в другом браузере.",
            "The site works. Please reload the page, or open it in another browser.",
        ),
    ),
    Cause.WORKS_SIGN_IN: CauseWords(
        LocalText(
            "Сайт жұмыс істейді және тіркелгімен кіруді сұрайды.",
            "Сайт работает и просит войти.",
            "The site works and asks for a sign-in.",
        ),
        LocalText(
            "Тіркелгінің бар-жоғын, құлыпталмағанын және пернетақта жаймасын тексеріңіз. Құпиясөзді сұрамаңыз.",
            "Проверьте, есть ли учётная запись, не заблокирована ли она и какая раскладка клавиатуры включена. Пароль не спрашивайте.",
            "Check that the account exists, that it is not locked, and the keyboard layout. Do not ask for the password.",
        ),
        LocalText(
            "Сайт жұмыс істеп тұр, тек тіркелгіңізге кіру керек. Логин мен пернетақта жаймасын тексеріңіз; құпиясөзіңізді маған айтпаңыз.",
            "Сайт работает, нужно только войти. Проверьте логин и раскладку клавиатуры; пароль мне не называйте.",
            "The site works, you only have to sign in. Check the user name and the keyboard layout; do not tell me the password.",
        ),
    ),
    Cause.BUSY: CauseWords(
        LocalText("Сайтқа сұраныс тым көп.", "Сайт перегружен запросами.", "The site has too many requests."),
        LocalText(
            "Он минут күтіңіз. Қайталанса, сайт әкімшісіне қай уақытта болғанын хабарлаңыз.",
            "Подождите десять минут. Если это повторится, сообщите администратору сайта, в какое время это было.",
            "Wait ten minutes. If it happens again, tell the site's administrator at what time it was.",
        ),
        LocalText(
            "Қазір сайтқа кіріп жатқан адам тым көп. Он минуттан кейін қайталап көріңізші.",
            "Сейчас на сайте слишком много людей. Попробуйте, пожалуйста, ещё раз через десять минут.",
            "Too many people are using the site just now. Please try again in ten minutes.",
        ),
    ),
    Cause.MOVED: CauseWords(
        LocalText(
            "Бет университеттің басқа мекенжайына көшкен.",
            "Страница переехала на другой адрес университета.",
            "The page has moved to another address of the university.",
        ),
        LocalText(
            "Мазмұндағы мекенжайды түзетіп, файлды барлық компьютерге таратыңыз.",
            "Исправьте адрес в содержании и разошлите файл на все компьютеры.",
            "Correct the address in the content, and bring the file to all computers.",
        ),
        LocalText(
            "Бет басқа мекенжайға көшкен. Ол өзі ашылуы керек; тақташадағы мекенжайды біз түзетеміз.",
            "Страница переехала. Она должна открыться сама; адрес на плитке мы исправим.",
            "The page has moved. It should open by itself; we will correct the address on the tile.",
        ),
    ),
    Cause.ELSEWHERE: CauseWords(
        LocalText(
            "Мекенжай рұқсат етілмеген басқа сайтқа апарады.",
            "Адрес ведёт на другой сайт, который не разрешён.",
            "The address leads to another site, which is not approved.",
        ),
        LocalText(
            "nkzu-helpdesk check пәрменімен мекенжайдың қайда апаратынын қараңыз. Доменнің иесі ауысқан болса, жазбаны жасырыңыз.",
            "Узнайте командой nkzu-helpdesk check, куда ведёт адрес. Если у домена сменился владелец, скройте запись.",
            "Look with nkzu-helpdesk check where it leads. If the domain has another owner now, hide the entry.",
        ),
        LocalText(
            "Ол бетте құпиясөз енгізбеңіз, бетті жауып тастаңыз. Мекенжайды біз тексереміз.",
            "Не вводите на этой странице пароль и закройте её. Адрес мы проверим.",
            "Do not type a password on that page, and close it. We will check the address.",
        ),
    ),
    Cause.PAGE_GONE: CauseWords(
        LocalText(
            "Сайт жауап береді, бірақ онда мұндай бет жоқ.",
            "Сайт отвечает, но такой страницы на нём нет.",
            "The site answers, but has no such page.",
        ),
        LocalText(
            "Жаңа мекенжайды сайттың басты беті арқылы тауып, мазмұнда түзетіңіз немесе жазбаны жасырыңыз.",
            "Найдите новый адрес через главную страницу сайта и исправьте его в содержании либо скройте запись.",
            "Find the new address from the site's first page and correct it in the content, or hide the entry.",
        ),
        LocalText(
            "Бұл бет сайтта енді жоқ. Біз мекенжайды түзетеміз; әзірше сайттың басты бетін ашыңыз.",
            "Этой страницы на сайте больше нет. Мы исправим адрес, а пока откройте главную страницу сайта.",
            "This page is no longer on the site. We will correct the address; for now, open the site's first page.",
        ),
    ),
    Cause.SITE_FAULT: CauseWords(
        LocalText("Сайтта ақау бар.", "На сайте неисправность.", "The site has a fault."),
        LocalText(
            "Сайт әкімшісіне хабарлаңыз: сервер қате қайтарып тұр. Бұл компьютерде ештеңе істеудің қажеті жоқ.",
            "Сообщите администратору сайта: сервер возвращает ошибку. На этом компьютере делать ничего не нужно.",
            "Tell the site's administrator that the server answers with an error. Nothing has to be done at this computer.",
        ),
        LocalText(
            "Ақау сайттың өзінде, сіздің компьютеріңізде емес. Біз сайттың әкімшісіне хабарлаймыз.",
            "Неисправен сам сайт, а не ваш компьютер. Мы сообщим администратору сайта.",
            "The fault is at the site, not at your computer. We will tell its administrator.",
        ),
    ),
    Cause.NOT_ANSWERING: CauseWords(
        LocalText("Сайт жауап бермейді.", "Сайт не отвечает.", "The site does not answer."),
        LocalText(
            "Сайтты басқа желіден, мысалы, телефоннан ашып көріңіз. Ашылса, желіаралық экранды, ашылмаса, серверді тексеріңіз.",
            "Откройте сайт из другой сети, например с телефона. Если откроется, проверьте межсетевой экран, если нет – сервер.",
            "Open the site from another network, such as a phone. If it opens, check the firewall; if it does not, the server.",
        ),
        LocalText(
            "Сайт қазір жауап бермей тұр. Біз тексереміз; жарты сағаттан кейін қайталап көріңізші.",
            "Сайт сейчас не отвечает. Мы разберёмся; попробуйте, пожалуйста, ещё раз через полчаса.",
            "The site does not answer just now. We will look into it; please try again in half an hour.",
        ),
    ),
    Cause.NAME_NOT_FOUND: CauseWords(
        LocalText("Сайттың атауы табылмады.", "Имя сайта не найдено.", "The name of the site was not found."),
        LocalText(
            "Басқа сайттар ашыла ма, соны тексеріңіз. Ашылмаса, желінің DNS серверін, ашылса, мазмұндағы мекенжайды тексеріңіз.",
            "Проверьте, открываются ли другие сайты. Если нет, проверьте DNS-сервер сети, если да – адрес в содержании.",
            "Check whether other sites open. If they do not, check the network's DNS server; if they do, the address in the content.",
        ),
        LocalText(
            "Компьютер бұл сайттың мекенжайын таба алмады. Басқа тақташаны басып көріңізші: ол ашыла ма?",
            "Компьютер не смог найти адрес этого сайта. Нажмите, пожалуйста, на другую плитку: она открывается?",
            "The computer could not find this site's address. Please press another tile: does it open?",
        ),
    ),
    Cause.CERTIFICATE_UNTRUSTED: CauseWords(
        LocalText(
            "Сайттың сертификатына сенім жоқ.",
            "Сертификат сайта не вызывает доверия.",
            "The site's certificate is not trusted.",
        ),
        LocalText(
            "Басқа желіден тексеріңіз. Ақау тек осында болса, желі трафикті тексеріп тұр: ұйымның түбірлік сертификатын орнатыңыз.",
            "Проверьте из другой сети. Если так только здесь, сеть проверяет трафик: установите корневой сертификат организации.",
            "Check from another network. If it is so only here, the network inspects traffic: install the organisation's root certificate.",
        ),
        LocalText(
            "Браузер ескерту көрсетсе, әрі қарай өтпеңіз және құпиясөз енгізбеңіз. Біз тексереміз.",
            "Если браузер показывает предупреждение, не переходите дальше и не вводите пароль. Мы разберёмся.",
            "Do not click past the browser's warning, and type no password. We will look into it.",
        ),
    ),
    Cause.CERTIFICATE_OTHER_SITE: CauseWords(
        LocalText(
            "Сертификат басқа сайттікі.", "Сертификат выдан другому сайту.", "The certificate belongs to another site."
        ),
        LocalText(
            "Мазмұндағы мекенжайды тексеріңіз; ол дұрыс болса, сайт әкімшісіне хабарлаңыз.",
            "Проверьте адрес в содержании; если он верен, сообщите администратору сайта.",
            "Check the address in the content; if it is right, tell the site's administrator.",
        ),
        LocalText(
            "Жауап беріп тұрған басқа сайт болуы мүмкін, сондықтан құпиясөз енгізбеңіз. Біз тексереміз.",
            "Возможно, отвечает другой сайт, поэтому не вводите пароль. Мы проверим.",
            "It may be another site that answers, so type no password. We will look into it.",
        ),
    ),
    Cause.CERTIFICATE_EXPIRED: CauseWords(
        LocalText(
            "Сайт сертификатының мерзімі өткен.", "Срок сертификата сайта истёк.", "The site's certificate has expired."
        ),
        LocalText(
            "Алдымен компьютердегі күнді тексеріңіз. Ол дұрыс болса, сайт әкімшісі сертификатты жаңартуы керек.",
            "Сначала проверьте дату на компьютере. Если она верна, администратор сайта должен обновить сертификат.",
            "First check the date of the computer. If it is right, the site's administrator has to renew the certificate.",
        ),
        LocalText(
            "Сайт сертификатының мерзімі өтіп кеткен. Ескерту шықса, әрі қарай өтпеңіз; біз әкімшіге хабарлаймыз.",
            "У сайта истёк срок сертификата. Если появится предупреждение, не переходите дальше; мы сообщим администратору.",
            "The site's certificate has expired. Do not click past the warning; we will tell the administrator.",
        ),
    ),
}
