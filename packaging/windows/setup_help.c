/* What setup.exe, its uninstaller and the MSI package do alike, and neither can say by itself.
 *
 * setup.nsi calls the functions with its System plug-in; the package calls the actions at the end. All return a code
 * of winerror.h. Compiled by the build (see setup_parts.py), used from a temporary folder, never installed.
 */
#define WINVER 0x0A00
#define _WIN32_WINNT 0x0A00
#include <windows.h>
#include <aclapi.h>
#include <msi.h>
#include <msiquery.h>
#include <sddl.h>
#include <shellapi.h>
#include <shlobj.h>
#include <tlhelp32.h>
#include <wchar.h>

#define EXPORTED __declspec(dllexport)
#define LONGEST 1024 /* characters, which is also what a text of NSIS holds */
#define ATTEMPTS 20
#define PAUSE 250      /* milliseconds */
#define PATIENCE 5000  /* milliseconds that a process may take to end */

/* SYSTEM and administrators write, users read, and nothing is inherited: docs/deployment and apply.ps1 of the kiosk
 * profile give the same. */
static const wchar_t RIGHTS[] = L"O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)";
static const wchar_t FOLDER[] = L"\\NKZU Launcher";
/* Where the Task Manager notes what it has barred from starting at log-on. */
static const wchar_t APPROVED[] = L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";
static const wchar_t PROGRAM[] = L"nkzu-launcher";

/* --- The administrator's folder --------------------------------------------------------------------------------- */

/* The account that installs is as good as the group: it is an administrator now. Wine knows no other owner. */
static BOOL is_own(PSID owner)
{
    struct {
        TOKEN_USER user;
        BYTE room[SECURITY_MAX_SID_SIZE];
    } own;
    DWORD size;
    HANDLE token;
    BOOL same;

    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return FALSE;
    same = GetTokenInformation(token, TokenUser, &own, sizeof own, &size) && EqualSid(owner, own.user.User.Sid);
    CloseHandle(token);
    return same;
}

static BOOL is_administrators(const wchar_t *path)
{
    PSID owner = NULL;
    PSECURITY_DESCRIPTOR found = NULL;
    DWORD attributes = GetFileAttributesW(path);
    BOOL good = FALSE;

    /* A link leads to where somebody else decides. */
    if (attributes == INVALID_FILE_ATTRIBUTES || attributes & FILE_ATTRIBUTE_REPARSE_POINT)
        return FALSE;
    if (GetNamedSecurityInfoW((wchar_t *)path, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION, &owner, NULL, NULL, NULL,
                              &found) == ERROR_SUCCESS)
        good = IsWellKnownSid(owner, WinLocalSystemSid) || IsWellKnownSid(owner, WinBuiltinAdministratorsSid) ||
               is_own(owner);
    LocalFree(found);
    return good;
}

static BOOL join(wchar_t *path, const wchar_t *folder, const wchar_t *name)
{
    if (wcslen(folder) + wcslen(name) + 2 > LONGEST)
        return FALSE;
    wcscat(wcscat(wcscpy(path, folder), L"\\"), name);
    return TRUE;
}

/* Call `visit` for each thing in `folder` until one of the calls says no. */
static BOOL each_inside(const wchar_t *folder, BOOL (*visit)(const wchar_t *))
{
    wchar_t path[LONGEST];
    WIN32_FIND_DATAW found;
    HANDLE search;
    BOOL good = TRUE;

    if (!join(path, folder, L"*"))
        return FALSE;
    search = FindFirstFileW(path, &found);
    if (search == INVALID_HANDLE_VALUE)
        return FALSE;
    do {
        if (!wcscmp(found.cFileName, L".") || !wcscmp(found.cFileName, L".."))
            continue;
        good = join(path, folder, found.cFileName) && visit(path);
    } while (good && FindNextFileW(search, &found));
    FindClose(search);
    return good;
}

static BOOL is_folder(const wchar_t *path)
{
    DWORD attributes = GetFileAttributesW(path);
    return attributes != INVALID_FILE_ATTRIBUTES && attributes & FILE_ATTRIBUTE_DIRECTORY &&
           !(attributes & FILE_ATTRIBUTE_REPARSE_POINT);
}

static BOOL all_administrators(const wchar_t *path)
{
    return is_administrators(path) && (!is_folder(path) || each_inside(path, all_administrators));
}

/* Whether this was done before: then nobody else could have put anything there since. */
static BOOL is_closed(const wchar_t *path)
{
    PSECURITY_DESCRIPTOR found = NULL;
    SECURITY_DESCRIPTOR_CONTROL control = 0;
    DWORD revision;
    BOOL closed = GetNamedSecurityInfoW((wchar_t *)path, SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, NULL, NULL, NULL,
                                        NULL, &found) == ERROR_SUCCESS &&
                  GetSecurityDescriptorControl(found, &control, &revision) && control & SE_DACL_PROTECTED;

    LocalFree(found);
    return closed;
}

/* `inheritance`: whether the folder takes over the rights of the one above. */
static DWORD give_rights(const wchar_t *path, PSECURITY_DESCRIPTOR wanted, SECURITY_INFORMATION inheritance)
{
    BOOL present, defaulted;
    PACL list;
    PSID owner;

    if (!GetSecurityDescriptorDacl(wanted, &present, &list, &defaulted) ||
        !GetSecurityDescriptorOwner(wanted, &owner, &defaulted))
        return GetLastError();
    return SetNamedSecurityInfoW((wchar_t *)path, SE_FILE_OBJECT,
                                 OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION | inheritance, owner, NULL,
                                 list, NULL);
}

static DWORD take_folder(const wchar_t *path, PSECURITY_DESCRIPTOR wanted)
{
    BOOL closed = is_closed(path);
    DWORD code;

    if (!is_folder(path) || !(closed ? is_administrators(path) : all_administrators(path)))
        return ERROR_INVALID_OWNER;
    code = give_rights(path, wanted, PROTECTED_DACL_SECURITY_INFORMATION);
    if (code == ERROR_SUCCESS && !closed && !all_administrators(path)) {
        /* Somebody put something in before it was closed. It is opened again, so that the next set-up looks again. */
        give_rights(path, wanted, UNPROTECTED_DACL_SECURITY_INFORMATION);
        code = ERROR_INVALID_OWNER;
    }
    return code;
}

/* Make the folder with its rights in one step, so nobody comes in between. One that is there already is taken only
 * where all of it belongs to administrators, since anybody may make folders in ProgramData: ERROR_INVALID_OWNER. */
EXPORTED DWORD prepare_folder(const wchar_t *path)
{
    SECURITY_ATTRIBUTES attributes = {sizeof attributes, NULL, FALSE};
    DWORD code = ERROR_SUCCESS;

    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(RIGHTS, SDDL_REVISION_1,
                                                              &attributes.lpSecurityDescriptor, NULL))
        return GetLastError();
    if (!CreateDirectoryW(path, &attributes)) {
        code = GetLastError();
        if (code == ERROR_ALREADY_EXISTS)
            code = take_folder(path, attributes.lpSecurityDescriptor);
    }
    LocalFree(attributes.lpSecurityDescriptor);
    return code;
}

static BOOL remove_tree(const wchar_t *path)
{
    if (is_folder(path))
        each_inside(path, remove_tree);
    SetFileAttributesW(path, FILE_ATTRIBUTE_NORMAL);
    if (!RemoveDirectoryW(path))
        DeleteFileW(path);
    return TRUE;
}

/* Remove the folder with all that is in it, unless it is somebody else's: whoever may change it while this goes on can
 * put a link in that leads anywhere. */
EXPORTED DWORD purge_folder(const wchar_t *path)
{
    if (!is_folder(path) || !is_administrators(path))
        return ERROR_INVALID_OWNER;
    remove_tree(path);
    return ERROR_SUCCESS;
}

/* --- The running program ---------------------------------------------------------------------------------------- */

/* Without this an administrator does not see the programs of other people who are logged on. */
static void see_all_processes(void)
{
    HANDLE token;
    TOKEN_PRIVILEGES wanted = {1, {{{0, 0}, SE_PRIVILEGE_ENABLED}}};

    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES, &token))
        return;
    if (LookupPrivilegeValueW(NULL, SE_DEBUG_NAME, &wanted.Privileges[0].Luid))
        AdjustTokenPrivileges(token, FALSE, &wanted, 0, NULL, NULL);
    CloseHandle(token);
}

static BOOL runs_from(HANDLE process, const wchar_t *folder)
{
    wchar_t path[LONGEST];
    DWORD length = LONGEST;
    size_t wanted = wcslen(folder);

    return QueryFullProcessImageNameW(process, 0, path, &length) && length > wanted && path[wanted] == L'\\' &&
           !_wcsnicmp(path, folder, wanted);
}

static DWORD count_once(const wchar_t *folder, BOOL end)
{
    PROCESSENTRY32W entry = {.dwSize = sizeof entry};
    HANDLE list = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    DWORD count = 0;

    if (list == INVALID_HANDLE_VALUE)
        return 0;
    for (BOOL more = Process32FirstW(list, &entry); more; more = Process32NextW(list, &entry)) {
        DWORD access = PROCESS_QUERY_LIMITED_INFORMATION | (end ? PROCESS_TERMINATE | SYNCHRONIZE : 0);
        HANDLE process = entry.th32ProcessID == GetCurrentProcessId() ? NULL
                                                                      : OpenProcess(access, FALSE, entry.th32ProcessID);
        if (!process)
            continue;
        if (runs_from(process, folder)) {
            count++;
            if (end && TerminateProcess(process, ERROR_PROCESS_ABORTED))
                WaitForSingleObject(process, PATIENCE);
        }
        CloseHandle(process);
    }
    CloseHandle(list);
    return count;
}

/* Return how many programs of `folder` run, of whomever, apart from the one that asks. `end` ends them before: the
 * guard of a kiosk starts it again, so it is looked several times. The launcher loses nothing by it, since it writes
 * whole files only. */
EXPORTED DWORD running_programs(const wchar_t *folder, BOOL end)
{
    DWORD count;

    see_all_processes();
    for (int attempt = 0; (count = count_once(folder, end)) && end && attempt < ATTEMPTS; attempt++)
        Sleep(PAUSE);
    return count;
}

/* --- The command line of setup.exe ------------------------------------------------------------------------------ */

/* Whether `word` is one of `words`, which are divided by bars. */
static BOOL is_among(const wchar_t *word, const wchar_t *words)
{
    size_t length = wcslen(word);

    if (wcschr(word, L'|'))
        return FALSE;
    for (const wchar_t *found = words; found; found = wcschr(found, L'|') ? wcschr(found, L'|') + 1 : NULL)
        if (length && !_wcsnicmp(found, word, length) && (found[length] == L'|' || !found[length]))
            return TRUE;
    return FALSE;
}

/* Write what stands behind /`name`= to `value`, which has room for LONGEST characters, and nothing where it is not
 * there. ERROR_INVALID_COMMAND_LINE unless it is one of `allowed`; all is, where that is empty. */
EXPORTED DWORD read_option(const wchar_t *name, const wchar_t *allowed, wchar_t *value)
{
    int count;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    size_t length = wcslen(name);
    DWORD code = ERROR_SUCCESS;

    value[0] = 0;
    for (int index = 1; words && index < count; index++)
        if (words[index][0] == L'/' && !_wcsnicmp(words[index] + 1, name, length) && words[index][length + 1] == L'=')
            wcsncpy(value, words[index] + length + 2, LONGEST - 1)[LONGEST - 1] = 0;
    if (words && value[0] && allowed[0] && !is_among(value, allowed))
        code = ERROR_INVALID_COMMAND_LINE;
    LocalFree(words);
    return code;
}

/* Whether the word /`name` is there, in capital or small letters. */
EXPORTED BOOL has_option(const wchar_t *name)
{
    int count;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    BOOL found = FALSE;

    for (int index = 1; words && index < count; index++)
        if (words[index][0] == L'/' && !_wcsicmp(words[index] + 1, name))
            found = TRUE;
    LocalFree(words);
    return found;
}

/* Write the first word that is neither /X with X of `plain` nor /X=… with X of `valued` to `word`. */
EXPORTED DWORD unknown_option(const wchar_t *plain, const wchar_t *valued, wchar_t *word)
{
    int count;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);

    word[0] = 0;
    for (int index = 1; words && index < count && !word[0]; index++) {
        wchar_t name[LONGEST];
        wchar_t *end = wcschr(words[index], L'=');
        wcsncpy(name, words[index], LONGEST - 1)[LONGEST - 1] = 0;
        if (end && end - words[index] < LONGEST)
            name[end - words[index]] = 0;
        if (name[0] != L'/' || !is_among(name + 1, end ? valued : plain) || (end && !end[1]))
            wcsncpy(word, words[index], LONGEST - 1)[LONGEST - 1] = 0;
    }
    LocalFree(words);
    return word[0] ? ERROR_INVALID_COMMAND_LINE : ERROR_SUCCESS;
}

/* --- Actions of the MSI package --------------------------------------------------------------------------------- */

static BOOL find_folder(wchar_t *path)
{
    return SHGetFolderPathW(NULL, CSIDL_COMMON_APPDATA, NULL, SHGFP_TYPE_CURRENT, path) == S_OK &&
           wcslen(path) + wcslen(FOLDER) < MAX_PATH && wcscat(path, FOLDER);
}

/* Say sentence `number` of the table Error, in which [2] is the folder. */
static UINT refuse(MSIHANDLE install, int number, const wchar_t *path)
{
    MSIHANDLE record = MsiCreateRecord(2);

    MsiRecordSetInteger(record, 1, number);
    MsiRecordSetStringW(record, 2, path);
    MsiProcessMessage(install, INSTALLMESSAGE_ERROR, record);
    MsiCloseHandle(record);
    return ERROR_INSTALL_FAILURE;
}

EXPORTED UINT PrepareFolder(MSIHANDLE install)
{
    wchar_t path[MAX_PATH];
    DWORD code = find_folder(path) ? prepare_folder(path) : ERROR_PATH_NOT_FOUND;

    if (code == ERROR_SUCCESS)
        return ERROR_SUCCESS;
    return refuse(install, code == ERROR_INVALID_OWNER ? 25001 : 25002, path);
}

/* An empty folder goes, one with something in it stays. */
EXPORTED UINT RemoveEmptyFolder(MSIHANDLE install)
{
    wchar_t path[MAX_PATH];

    if (find_folder(path))
        RemoveDirectoryW(path);
    return ERROR_SUCCESS;
}

EXPORTED UINT PurgeFolder(MSIHANDLE install)
{
    wchar_t path[MAX_PATH];

    if (find_folder(path))
        purge_folder(path);
    return ERROR_SUCCESS;
}

/* Before anything is changed, as whoever installs; Windows Installer itself sees to what still runs. */
EXPORTED UINT CloseProgram(MSIHANDLE install)
{
    wchar_t path[LONGEST];
    DWORD length = LONGEST;

    if (MsiGetPropertyW(install, L"InstallFolder", path, &length) == ERROR_SUCCESS && length > 1) {
        path[length - 1] = 0; /* the backslash at its end */
        running_programs(path, TRUE);
    }
    return ERROR_SUCCESS;
}

/* Whoever asks for the start at log-on means it. */
EXPORTED UINT AllowStart(MSIHANDLE install)
{
    RegDeleteKeyValueW(HKEY_LOCAL_MACHINE, APPROVED, PROGRAM);
    return ERROR_SUCCESS;
}
