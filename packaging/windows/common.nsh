; What setup.nsi and uninstall.nsi have in common: the look, the options, the log and the exit codes.
; The build gives VERSION, FOUR_PARTS, PRODUCT, PROGRAM, PUBLISHER, COPYRIGHT, LINK_KK, LINK_RU, LINK_EN, SIZE_KB,
; SIZE_MB, UPGRADE_CODE, ICON, HELP_DLL, WORDS (a folder with Kazakh.nlf, Kazakh.nsh and words.nsh), OUTPUT and
; FILE_DESCRIPTION.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 32 ; megabytes; the bundle is larger than the usual 8
ManifestDPIAware true
ManifestDPIAwareness "PerMonitorV2, system"
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel admin
AllowSkipFiles off
SetOverwrite on
CRCCheck force

; The exit codes are those of Windows Installer, so that Intune and Configuration Manager know them (winerror.h).
!define ERROR_INSTALL_USEREXIT 1602
!define ERROR_INSTALL_FAILURE 1603
!define ERROR_UNKNOWN_PRODUCT 1605
!define ERROR_INSTALL_ALREADY_RUNNING 1618
!define ERROR_INSTALL_PLATFORM_UNSUPPORTED 1633
!define ERROR_PRODUCT_VERSION 1638
!define ERROR_INVALID_COMMAND_LINE 1639
!define ERROR_SUCCESS_REBOOT_REQUIRED 3010
!define ERROR_ELEVATION_REQUIRED 740
!define ERROR_INVALID_OWNER 1307
!define ERROR_ALREADY_EXISTS 183

!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PROGRAM}"

Name "${PRODUCT}"
BrandingText "${PRODUCT} ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\${PRODUCT}"
Icon "${ICON}"
ShowInstDetails nevershow
XPStyle on

VIProductVersion "${FOUR_PARTS}"
VIFileVersion "${FOUR_PARTS}"
VIAddVersionKey /LANG=1033 "ProductName" "${PRODUCT}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "${FILE_DESCRIPTION}"
VIAddVersionKey /LANG=1033 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "${COPYRIGHT}"

!include LogicLib.nsh
!include MUI2.nsh
!include nsDialogs.nsh
!include WinVer.nsh
!include WordFunc.nsh

Var LogFile
Var Data ; the administrator's folder
Var Close

!define MUI_ICON "${ICON}"
!define MUI_CUSTOMFUNCTION_ABORT LeaveByPerson
!define MUI_INSTFILESPAGE_ABORTHEADER_TEXT "$(NOT_DONE)"
!define MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT "$(TRY_AGAIN)"

!macro Languages
  !insertmacro MUI_LANGUAGEEX "${WORDS}" "Kazakh"
  !insertmacro MUI_LANGUAGE "Russian"
  !insertmacro MUI_LANGUAGE "English"
  !include "${WORDS}\words.nsh"
!macroend

; Call a function of setup_help.c. "u": the library is let go of, so that it can be deleted at the end.
!macro Help call
  System::Call '"$PLUGINSDIR\help.dll"::${call} ?u'
!macroend
!define Help "!insertmacro Help"

; Say why it cannot go on, to the person or in the log, and end with that code.
!macro Fail code text
  Push "${text}"
  Push ${code}
  Call Fail
!macroend
!define Fail "!insertmacro Fail"

Function Fail
  Pop $9
  Pop $8
  Push "$9: $8"
  Call Log
  ; With wrong options nobody knows whether there is somebody to press a button, except by /S.
  MessageBox MB_OK|MB_ICONSTOP "$8" /SD IDOK
  SetErrorLevel $9
  Quit
FunctionEnd

; Add a line to the file of /LOG=, which is UTF-16 with its mark, as Windows' own logs are.
Function Log
  Exch $7
  ${If} $LogFile != ""
    FileOpen $6 "$LogFile" a
    FileSeek $6 0 END $5
    ${If} $5 = 0
      FileWriteUTF16LE /BOM $6 ""
    ${EndIf}
    FileWriteUTF16LE $6 "${PRODUCT} ${VERSION}: $7$\r$\n"
    FileClose $6
  ${EndIf}
  Pop $7
FunctionEnd

Function LeaveByPerson
  SetErrorLevel ${ERROR_INSTALL_USEREXIT}
FunctionEnd

; Read one option into a variable; the answer has to be one of `allowed`, or anything where that is empty.
!macro Option name allowed variable
  ${Help} 'read_option(w "${name}", w "${allowed}", w .r1) i .r0'
  StrCpy ${variable} $1
  ${If} $0 <> 0
    StrCpy $1 "/${name}=$1"
    ${Fail} ${ERROR_INVALID_COMMAND_LINE} $(UNKNOWN_OPTION)
  ${EndIf}
!macroend
!define Option "!insertmacro Option"

; Begin: options that are known, an administrator, a Windows that is new enough, and no other set-up.
!macro Begin valued help_text
  InitPluginsDir
  File "/oname=$PLUGINSDIR\help.dll" "${HELP_DLL}"
  SetRegView 64
  SetShellVarContext all
  ; For all is what this is for, and of the folder for all the programs the shell makes ProgramData.
  StrCpy $Data "$APPDATA\${PRODUCT}"
  ${Help} 'has_option(w "s") i .r0'
  ${If} $0 <> 0
    SetSilent silent ; NSIS itself knows the capital letter only
  ${EndIf}
  ${Help} 'has_option(w "help") i .r0'
  ${Help} 'has_option(w "?") i .r1'
  ${If} $0 <> 0
  ${OrIf} $1 <> 0
    MessageBox MB_OK|MB_ICONINFORMATION "${help_text}" /SD IDOK
    SetErrorLevel 0
    Quit
  ${EndIf}
  ${Option} "LOG" "" $LogFile
  ${If} $INSTDIR != "$PROGRAMFILES64\${PRODUCT}"
    ${Fail} ${ERROR_INVALID_COMMAND_LINE} $(OTHER_FOLDER)
  ${EndIf}
  ${Help} 'unknown_option(w "S|NCRC|HELP|?", w "LOG|CLOSE|${valued}", w .r1) i .r0'
  ${If} $0 <> 0
    ${Fail} ${ERROR_INVALID_COMMAND_LINE} $(UNKNOWN_OPTION)
  ${EndIf}
  ${Option} "CLOSE" "yes|no" $Close
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "Admin"
    ${Fail} ${ERROR_ELEVATION_REQUIRED} $(NOT_ADMINISTRATOR)
  ${EndIf}
  ; The handle is never closed: Windows does so when this ends.
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "Global\${PROGRAM}-setup") p .r1 ?e'
  Pop $0
  ${If} $0 = ${ERROR_ALREADY_EXISTS}
    ${Fail} ${ERROR_INSTALL_ALREADY_RUNNING} $(ANOTHER_SETUP)
  ${EndIf}
!macroend

; Go on only when no program of the folder runs.
Function CloseProgram
  again:
  ${If} $Close == "yes"
    ${Help} 'running_programs(w "$INSTDIR", i 1) i .r0'
  ${Else}
    ${Help} 'running_programs(w "$INSTDIR", i 0) i .r0'
  ${EndIf}
  ${If} $0 <> 0
    ${IfNot} ${Silent}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_RUNNING)" IDRETRY again
    ${EndIf}
    ; Nothing of ours is called any more once this ends.
    !ifdef CLEAN_UP
      Call ${CLEAN_UP}
    !endif
    ${IfNot} ${Silent}
      SetErrorLevel ${ERROR_INSTALL_USEREXIT}
      Quit
    ${EndIf}
    ${Fail} ${ERROR_INSTALL_ALREADY_RUNNING} $(IS_RUNNING)
  ${EndIf}
FunctionEnd

; The link has its name in the language of whoever installed it, so all three go.
!macro RemoveLinks folder
  Delete "${folder}\${LINK_KK}.lnk"
  Delete "${folder}\${LINK_RU}.lnk"
  Delete "${folder}\${LINK_EN}.lnk"
!macroend

; End with 0, or with 3010 where Windows removes the last file at its next start.
Function EndWell
  Exch $7
  ${If} ${RebootFlag}
    StrCpy $7 "$7 $(RESTART)"
    SetErrorLevel ${ERROR_SUCCESS_REBOOT_REQUIRED}
  ${Else}
    SetErrorLevel 0
  ${EndIf}
  DetailPrint "$7"
  Push "$7"
  Call Log
  Pop $7
FunctionEnd
