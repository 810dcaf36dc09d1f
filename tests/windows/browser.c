/* A browser for tests: it writes down how it was started, loads its page and ends.
 *
 * Beside itself it makes a file called NUMBER.started, in UTF-16, of texts that each end with a zero: the command line,
 * the folder it works in, and each variable of its environment. It writes under another name first, so that whoever
 * looks for the file finds all of it.
 *
 * It loads the page if the address is http://NAME.test:PORT/PATH: each such name is this computer. Another address would
 * be that of a real site.
 *
 * With a file called "stay" beside itself it starts another of itself, as real browsers do, and both stay.
 */
#include <winsock2.h>
#include <windows.h>
#include <stdio.h>

#define ROOM 32768

static HANDLE file;

static void stay(const wchar_t *own)
{
    static wchar_t line[ROOM];
    STARTUPINFOW how = {sizeof how};
    PROCESS_INFORMATION started;

    wsprintfW(line, L"\"%s\" --child", own);
    if (!wcsstr(GetCommandLineW(), L"--child"))
        CreateProcessW(own, line, NULL, NULL, FALSE, 0, NULL, NULL, &how, &started);
    Sleep(INFINITE);
}

static void load_page(const wchar_t *line)
{
    struct sockaddr_in place = {AF_INET};
    const wchar_t *address = wcsstr(line, L"http://"), *name = address ? wcsstr(address, L".test:") : NULL;
    wchar_t *path;
    char text[ROOM];
    WSADATA about;
    SOCKET site;

    if (!name || WSAStartup(MAKEWORD(2, 2), &about))
        return;
    place.sin_port = htons((u_short)wcstoul(name + 6, &path, 10));
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    path[wcscspn(path, L" \"")] = 0;
    snprintf(text, sizeof text, "GET %ls HTTP/1.0\r\nHost: localhost\r\nUser-Agent: Test Browser\r\n\r\n", path);
    site = socket(AF_INET, SOCK_STREAM, 0);
    if (!connect(site, (struct sockaddr *)&place, sizeof place) && send(site, text, (int)strlen(text), 0) > 0)
        while (recv(site, text, sizeof text, 0) > 0)
            ;
    closesocket(site);
}

static void write_text(const wchar_t *text, DWORD length)
{
    DWORD written;
    WriteFile(file, text, (length + 1) * sizeof *text, &written, NULL);
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, wchar_t *arguments, int show)
{
    static wchar_t own[ROOM], beside[ROOM], unfinished[ROOM], finished[ROOM], folder[ROOM];
    const wchar_t *variable;

    GetModuleFileNameW(NULL, own, ROOM);
    lstrcpyW(beside, own);
    wcsrchr(beside, L'\\')[0] = 0;
    wsprintfW(unfinished, L"%s\\%u.writing", beside, (unsigned)GetCurrentProcessId());
    wsprintfW(finished, L"%s\\%u.started", beside, (unsigned)GetCurrentProcessId());
    file = CreateFileW(unfinished, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return 1;
    write_text(GetCommandLineW(), lstrlenW(GetCommandLineW()));
    write_text(folder, GetCurrentDirectoryW(ROOM, folder));
    for (variable = GetEnvironmentStringsW(); *variable; variable += lstrlenW(variable) + 1)
        write_text(variable, lstrlenW(variable));
    CloseHandle(file);
    if (!MoveFileExW(unfinished, finished, 0))
        return 1;
    load_page(GetCommandLineW());
    lstrcatW(beside, L"\\stay");
    if (GetFileAttributesW(beside) != INVALID_FILE_ATTRIBUTES)
        stay(own);
    return 0;
}
