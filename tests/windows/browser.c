/* A browser for tests: it writes down how it was started and ends.
 *
 * Beside itself it makes a file called NUMBER.started, in UTF-16, of texts that each end with a zero: the command line,
 * the folder it works in, the folder that its DLLs are searched in, and each variable of its environment. It works on
 * another name first, so that whoever looks for the file finds all of it.
 */
#include <windows.h>

#define ROOM 32768

static HANDLE file;

static void write_text(const wchar_t *text, DWORD length)
{
    DWORD written;
    WriteFile(file, text, (length + 1) * sizeof *text, &written, NULL);
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, wchar_t *arguments, int show)
{
    static wchar_t own[ROOM], unfinished[ROOM], finished[ROOM], folder[ROOM];
    const wchar_t *variable;

    GetModuleFileNameW(NULL, own, ROOM);
    wcsrchr(own, L'\\')[0] = 0;
    wsprintfW(unfinished, L"%s\\%u.writing", own, (unsigned)GetCurrentProcessId());
    wsprintfW(finished, L"%s\\%u.started", own, (unsigned)GetCurrentProcessId());
    file = CreateFileW(unfinished, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return 1;
    write_text(GetCommandLineW(), lstrlenW(GetCommandLineW()));
    write_text(folder, GetCurrentDirectoryW(ROOM, folder));
    write_text(folder, GetDllDirectoryW(ROOM, folder));
    for (variable = GetEnvironmentStringsW(); *variable; variable += lstrlenW(variable) + 1)
        write_text(variable, lstrlenW(variable));
    CloseHandle(file);
    return MoveFileExW(unfinished, finished, 0) ? 0 : 1;
}
