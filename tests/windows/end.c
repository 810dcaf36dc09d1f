/* End a process as the Task Manager does: taskkill of Wine 8 ends none.   end.exe PROCESS_ID */
#include <stdlib.h>
#include <windows.h>

int wmain(int count, wchar_t **arguments)
{
    HANDLE process = count == 2 ? OpenProcess(PROCESS_TERMINATE, FALSE, wcstoul(arguments[1], NULL, 10)) : NULL;
    return process && TerminateProcess(process, 1) ? 0 : 1;
}
