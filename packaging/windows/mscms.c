/* A stand-in for the mscms.dll of Wine, which ends the program at the first call of WcsCreateIccProfile.
 *
 * Qt's window plug-in asks for the colour profile of each screen. Here none has one, as on most computers, and Qt
 * goes on with sRGB. It is put into the system folder of a Wine prefix and is never shipped. To be removed when
 * Wine has WcsCreateIccProfile (it is missing in 8 and 10).
 */
#include <windows.h>
#define EXPORTED __declspec(dllexport)

EXPORTED BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, BYTE *data, DWORD *size)
{
    if (size)
        *size = 0;
    return FALSE;
}
EXPORTED BOOL WINAPI CloseColorProfile(HANDLE profile) { return TRUE; }
EXPORTED HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options) { return NULL; }
EXPORTED HANDLE WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD share, DWORD creation) { return NULL; }
