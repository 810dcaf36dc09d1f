; uninstall.exe: an installer for NSIS, because an uninstaller of NSIS goes on from a copy in the temporary folder while
; whoever started it is told that all is done. Configuration Manager and Intune would look at once and report a failure.
; This one removes everything before it ends, except itself; see RemoveMyself.

!include common.nsh

Var Purge

Page custom ShowQuestion TakeAnswer
!define MUI_PAGE_HEADER_TEXT "$(REMOVING)"
!define MUI_PAGE_HEADER_SUBTEXT "$(WAIT)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(REMOVED)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT " "
!insertmacro MUI_PAGE_INSTFILES
!insertmacro Languages
Caption "$(REMOVE_CAPTION)"

Function .onInit
  !insertmacro Begin "PURGE" "$(REMOVE_OPTIONS)"
  ${Option} "PURGE" "yes|no" $Purge
  ReadRegStr $0 HKLM "${UNINSTALL}" "DisplayName"
  ${If} $0 == ""
    ${Fail} ${ERROR_UNKNOWN_PRODUCT} $(NOT_INSTALLED)
  ${EndIf}
FunctionEnd

Var Box

Function ShowQuestion
  !insertmacro MUI_HEADER_TEXT "$(REMOVE_CHOICES)" "$(REMOVE_HINT)"
  nsDialogs::Create 1018
  Pop $0
  StrCpy $1 "$Data"
  ${NSD_CreateCheckBox} 0 0 100% 24u "$(PURGE)"
  Pop $Box
  ${NSD_AddStyle} $Box ${BS_MULTILINE}
  ${If} $Purge == "yes"
    ${NSD_Check} $Box
  ${EndIf}
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(REMOVE_BUTTON)"
  nsDialogs::Show
FunctionEnd

Function TakeAnswer
  StrCpy $Purge "no"
  ${NSD_GetState} $Box $0
  ${If} $0 = ${BST_CHECKED}
    StrCpy $Purge "yes"
  ${EndIf}
FunctionEnd

Section
  SetDetailsPrint textonly
  DetailPrint "$(REMOVING)"
  SetDetailsPrint none
  Call CloseProgram
  SetOutPath "$WINDIR"
  DeleteRegValue HKLM "${RUN}" "${PROGRAM}"
  DeleteRegValue HKLM "${APPROVED}" "${PROGRAM}"
  !insertmacro RemoveLinks "$SMPROGRAMS"
  !insertmacro RemoveLinks "$DESKTOP"
  ${If} $Purge == "yes"
    StrCpy $1 "$Data"
    ${Help} 'purge_folder(w r1) i .r0'
  ${EndIf}
  RMDir "$Data" ; goes only where nothing is in it
  !include "${FILES}"
  DeleteRegKey HKLM "${UNINSTALL}"
  Call RemoveMyself
  SetDetailsPrint textonly
  Push "$(REMOVED)"
  Call EndWell
SectionEnd

; No program of Windows can delete itself while it runs, so a command line waits for the end of this one. It takes
; nothing but this one file and the empty folder, tries for a minute, and leaves no copy anywhere.
Function RemoveMyself
  StrCpy $0 '"$INSTDIR\uninstall.exe"'
  StrCpy $1 'for /l %i in (1,1,60) do (del /f /q $0 & if not exist $0 (rd "$INSTDIR" & exit) & ping -n 2 127.0.0.1)'
  ExecShell "open" "$SYSDIR\cmd.exe" '/d /q /c $1' SW_HIDE
FunctionEnd
