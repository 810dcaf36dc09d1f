"""Addresses as universities have them: made of hosts and paths that are usual there. None of them was looked up."""

HOSTS = (
    *("www.nkzu.kz", "do.nkzu.kz", "is.nkzu.kz", "lib.nkzu.kz", "portal.nkzu.kz", "bigbluebutton.nkzu.kz:81"),
    *("e-learning.example.edu.kz", "www.example.kz", "sdo.example.edu.ru", "moodle4.example.ac.uk", "example.edu"),
    *("univer.example.kz", "elib.example.kz:8080", "cs.example-university.org", "a1.b2.c3.example.edu.kz"),
    *("us05web.zoom.us", "meet.google.com", "teams.microsoft.com", "t.me", "wa.me", "web.whatsapp.com"),
    *("drive.google.com", "forms.gle", "youtu.be", "123.example.kz", "x.example.technology"),
)
PATHS = (
    *("", "/", "/kz/", "/ru/index.php", "/en/about-us/", "/~ivanov/", "/kafedra/ikt/2026-2027", "/page.aspx"),
    *("/course/view.php?id=412", "/course/view.php?id=412&section=3#section-3"),
    "/mod/quiz/attempt.php?attempt=9&page=2",
    *("/mod/forum/discuss.php?d=12#p345", "/login/index.php?lang=kk", "/calendar/view.php?view=month&time=1795000000"),
    "/pluginfile.php/1234/mod_resource/content/2/%D0%9B%D0%B5%D0%BA%D1%86%D0%B8%D1%8F%201.pdf",
    "/b/abc-def-ghi-jkl",
    *("/bigbluebutton/api/join?fullName=A+B&meetingID=a1b2&checksum=0123456789abcdef", "/rooms/a1b-c2d-e3f/join"),
    *("/html5client/join?sessionToken=aBc123", "/j/98765432101"),
    *("/j/98765432101?pwd=QWxhZGRpbjpvcGVu.1", "/my/a.b-c_d~e"),
    *("/l/meetup-join/19%3ameeting_NjY%40thread.v2/0?context=%7b%22Tid%22%3a%22a%22%7d", "/abc-defg-hij?authuser=0"),
    "/file/d/1aB2-c3D_4/view?usp=sharing",
    *("/forms/d/e/1FAIpQLSf/viewform?entry.1=a&entry.2=%D2%9B", "/+AbCdEf123456"),
    "/index.php?option=com_content&view=article&id=12:abc&catid=3&Itemid=5",
    *("/handle/123456789/1", "/item.jsp;id=5"),
    *("/wiki/%D2%9A%D0%B0%D0%B7%D0%B0%D2%9B%D1%81%D1%82%D0%B0%D0%BD", "/wiki/Python_(language)"),
    *("/a,b;c=d/e:f@g", "/*"),
    *("/search?q=%22data+science%22&sort=-date&p=1", "/?p=123", "/?", "/#", "/#!/news/12"),
    *("/news?id=1&id=2#top", "?a=b"),
    *("/watch?v=dQw4w9WgXcQ&t=42s", "/media/2026/11/28/plan.v2.final.docx"),
    *("/.well-known/security.txt", "/$meta", "/a//b"),
    "/redirect?to=https://example.edu.kz/a?b=c",
    "/oauth2/authorize?client_id=a&redirect_uri=https%3A%2F%2Fa.kz%2Fcb",
)  # fmt: skip


def university_addresses() -> list[str]:
    """Every host with every path, once with each scheme."""
    return [f"{scheme}://{host}{path}" for scheme in ("https", "http") for host in HOSTS for path in PATHS]
