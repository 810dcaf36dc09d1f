/* The python.exe of the Windows Python that builds the bundle: python311.dll does all the work.
 *
 * Python's own is of this size too, but no package carries it. It is not part of the bundle.
 */
#include <wchar.h>

__declspec(dllimport) int Py_Main(int count, wchar_t **arguments);

int wmain(int count, wchar_t **arguments) { return Py_Main(count, arguments); }
