"""What `make dist` says at its end, in Kazakh, Russian and English."""

from __future__ import annotations

from setup_words import Words

BUILT = Words(
    kk="Дайын: {file} ({megabytes} МБ)",
    ru="Готово: {file} ({megabytes} МБ)",
    en="Built: {file} ({megabytes} MB)",
)
NOT_BUILT = Words(
    kk="Жасалмады: {part}. Себебі: {reason}",
    ru="Не собрано: {part}. Причина: {reason}",
    en="Not built: {part}. The reason: {reason}",
)
MISSING = Words(
    kk="«{tool}» табылмады. Оны орнатып, пәрменді қайта орындаңыз.",
    ru="Не найдено: «{tool}». Установите это и запустите команду ещё раз.",
    en="“{tool}” was not found. Install it and run the command again.",
)
WINDOWS_LATER = Words(
    kk="Windows жүйесіне арналған орнатқыштарды бұл пәрмен жасамайды: оларға Wine керек (шамамен 3 ГБ орын). Оларды "
    "`make dist-windows` жасайды.",
    ru="Установщики для Windows эта команда не собирает: им нужен Wine (около 3 ГБ места). Их собирает "
    "`make dist-windows`.",
    en="The installers for Windows are not built by this command: they need Wine (some 3 GB of space). "
    "`make dist-windows` builds them.",
)
