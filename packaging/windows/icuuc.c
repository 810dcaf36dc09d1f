/* A stand-in for the icuuc.dll that is part of Windows since 10 1703 and that Wine (8 and 10) does not have.
 *
 * Qt6Core imports these names for the old code pages of QStringDecoder. Here no code page is known, as where
 * Windows has none of the wanted name; UTF-8 and UTF-16 are Qt's own. It is put into the system folder of a
 * Wine prefix and is never shipped. To be removed when Wine has an icuuc.dll.
 */
typedef int UErrorCode; /* ICU: unicode/utypes.h */
#define U_FILE_ACCESS_ERROR 4
#define EXPORTED __declspec(dllexport)

static void *refuse(UErrorCode *error)
{
    if (error)
        *error = U_FILE_ACCESS_ERROR;
    return 0;
}

EXPORTED void *ucnv_open(const char *name, UErrorCode *error) { return refuse(error); }
EXPORTED const char *ucnv_getName(const void *converter, UErrorCode *error) { return refuse(error); }
EXPORTED const char *ucnv_getStandardName(const char *name, const char *standard, UErrorCode *error)
{
    return refuse(error);
}
EXPORTED const char *ucnv_getAvailableName(int index) { return 0; }
EXPORTED int ucnv_countAvailable(void) { return 0; }
EXPORTED signed char ucnv_getMaxCharSize(const void *converter) { return 1; }
EXPORTED int ucnv_toUCountPending(const void *converter, UErrorCode *error) { return 0; }
EXPORTED int ucnv_fromUCountPending(const void *converter, UErrorCode *error) { return 0; }

/* Never called: there is no converter to call them with. */
EXPORTED void ucnv_close(void *converter) {}
EXPORTED void ucnv_reset(void *converter) {}
EXPORTED void ucnv_toUnicode(void) {}
EXPORTED void ucnv_fromUnicode(void) {}
EXPORTED void ucnv_getToUCallBack(void) {}
EXPORTED void ucnv_setToUCallBack(void) {}
EXPORTED void ucnv_getFromUCallBack(void) {}
EXPORTED void ucnv_setFromUCallBack(void) {}
EXPORTED void ucnv_cbToUWriteUChars(void) {}
EXPORTED void ucnv_cbFromUWriteUChars(void) {}
EXPORTED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
