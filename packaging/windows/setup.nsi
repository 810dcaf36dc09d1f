; setup.exe: installs for everybody on the computer, or puts a newer version in the place of an older one.
; The build gives besides FILES, a script that unpacks the bundle into $Fresh.

!define SETUP_OPTIONS "AUTOSTART|DESKTOP|DOWNGRADE"
!define CLEAN_UP ForgetFresh ; the function that takes back what is not finished
!include common.nsh

Var AutoStart ; none, window or kiosk; empty: as it is
Var DesktopLink ; yes or no; empty: as it is
Var Fresh     ; the new files lie beside the old ones until all are there
Var Former

Page custom ShowChoices TakeChoices
!define MUI_PAGE_HEADER_TEXT "$(INSTALLING)"
!define MUI_PAGE_HEADER_SUBTEXT "$(WAIT)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(INSTALLED)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(IN_THE_MENU)"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro Languages

Function .onInit
  !insertmacro Begin "${SETUP_OPTIONS}" "$(OPTIONS)"
  ${Option} "AUTOSTART" "none|window|kiosk" $AutoStart
  ${Option} "DESKTOP" "yes|no" $DesktopLink
  ${Option} "DOWNGRADE" "yes|no" $2
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    ${Fail} ${ERROR_INSTALL_PLATFORM_UNSUPPORTED} $(OLD_WINDOWS)
  ${EndIf}
  System::Call 'msi::MsiEnumRelatedProductsW(w "${UPGRADE_CODE}", i 0, i 0, w .r1) i .r0'
  ${If} $0 = 0
    ${Fail} ${ERROR_PRODUCT_VERSION} $(MSI_IS_HERE)
  ${EndIf}
  ReadRegStr $1 HKLM "${UNINSTALL}" "DisplayVersion"
  ${If} $1 != ""
  ${AndIf} $2 != "yes"
    ${VersionCompare} "$1" "${VERSION}" $0
    ${If} $0 = 1
      ${Fail} ${ERROR_PRODUCT_VERSION} $(NEWER_IS_HERE)
    ${EndIf}
  ${EndIf}
  StrCpy $Fresh "$INSTDIR.new"
  StrCpy $Former "$INSTDIR.old"
FunctionEnd

Var Nothing
Var Window
Var Kiosk
Var Link

Function ShowChoices
  !insertmacro MUI_HEADER_TEXT "$(CHOICES)" "$(CHOICES_HINT)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 12u "$(AT_LOG_ON)"
  Pop $0
  ${NSD_CreateFirstRadioButton} 8u 14u -8u 12u "$(START_NONE)"
  Pop $Nothing
  ${NSD_CreateAdditionalRadioButton} 8u 28u -8u 12u "$(START_WINDOW)"
  Pop $Window
  ${NSD_CreateAdditionalRadioButton} 8u 42u -8u 12u "$(START_KIOSK)"
  Pop $Kiosk
  ${NSD_CreateCheckBox} 0 64u 100% 12u "$(DESKTOP_LINK)"
  Pop $Link
  Call FindChoices
  ${If} $AutoStart == "window"
    ${NSD_Check} $Window
  ${ElseIf} $AutoStart == "kiosk"
    ${NSD_Check} $Kiosk
  ${Else}
    ${NSD_Check} $Nothing
  ${EndIf}
  ${If} $DesktopLink == "yes"
    ${NSD_Check} $Link
  ${EndIf}
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^InstallBtn)"
  nsDialogs::Show
FunctionEnd

; What was chosen before is shown as chosen.
Function FindChoices
  ${If} $AutoStart == ""
    ReadRegStr $0 HKLM "${RUN}" "${PROGRAM}"
    ${WordFind} "$0" " --kiosk" "E+1{" $1
    ${IfNot} ${Errors}
      StrCpy $AutoStart "kiosk"
    ${ElseIf} $0 != ""
      StrCpy $AutoStart "window"
    ${EndIf}
  ${EndIf}
  ${If} $DesktopLink == ""
    ${If} ${FileExists} "$DESKTOP\${LINK_KK}.lnk"
    ${OrIf} ${FileExists} "$DESKTOP\${LINK_RU}.lnk"
    ${OrIf} ${FileExists} "$DESKTOP\${LINK_EN}.lnk"
      StrCpy $DesktopLink "yes"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function TakeChoices
  StrCpy $AutoStart "none"
  StrCpy $DesktopLink "no"
  ${NSD_GetState} $Window $0
  ${If} $0 = ${BST_CHECKED}
    StrCpy $AutoStart "window"
  ${EndIf}
  ${NSD_GetState} $Kiosk $0
  ${If} $0 = ${BST_CHECKED}
    StrCpy $AutoStart "kiosk"
  ${EndIf}
  ${NSD_GetState} $Link $0
  ${If} $0 = ${BST_CHECKED}
    StrCpy $DesktopLink "yes"
  ${EndIf}
FunctionEnd

; A file that could not be unpacked, most often for want of room.
Function .onInstFailed
  Call ForgetFresh
  Push "${ERROR_INSTALL_FAILURE}: $(NOT_WRITTEN)"
  Call Log
  SetErrorLevel ${ERROR_INSTALL_FAILURE}
FunctionEnd

Function ForgetFresh
  SetOutPath "$WINDIR" ; a working folder cannot be removed
  RMDir /r "$Fresh"
FunctionEnd

Section
  SetDetailsPrint textonly
  DetailPrint "$(COPYING)"
  SetDetailsPrint none
  Call CloseProgram
  Call PrepareData
  ; These two are left by an installation that a power cut has ended. Administrators alone write there.
  RMDir /r "$Fresh"
  ${IfNot} ${FileExists} "$INSTDIR\*.*"
  ${AndIf} ${FileExists} "$Former\*.*"
    Rename "$Former" "$INSTDIR"
  ${EndIf}
  RMDir /r "$Former"
  ClearErrors
  !include "${FILES}"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_WRITTEN)" /SD IDOK
    Abort
  ${EndIf}
  Call CloseProgram ; it may have been started meanwhile
  Call PutInPlace
  Call Register
  SetDetailsPrint textonly
  Push "$(INSTALLED)"
  Call EndWell
SectionEnd

Function PrepareData
  StrCpy $1 "$Data"
  ${Help} 'prepare_folder(w r1) i .r0'
  ${If} $0 = ${ERROR_INVALID_OWNER}
    ${Fail} ${ERROR_INVALID_OWNER} $(FOREIGN_FOLDER)
  ${ElseIf} $0 <> 0
    ${Fail} ${ERROR_INSTALL_FAILURE} $(FOLDER_FAILED)
  ${EndIf}
FunctionEnd

; Two renamings: there is an old version or a new one at each moment, and never a mixture. Windows renames no folder of
; which a file is open.
Function PutInPlace
  SetOutPath "$WINDIR"
  ${If} ${FileExists} "$INSTDIR\*.*"
    ClearErrors
    Rename "$INSTDIR" "$Former"
    ${If} ${Errors}
      Call ForgetFresh
      ${Fail} ${ERROR_INSTALL_ALREADY_RUNNING} $(IN_USE)
    ${EndIf}
  ${EndIf}
  ClearErrors
  Rename "$Fresh" "$INSTDIR"
  ${If} ${Errors}
    Rename "$Former" "$INSTDIR"
    Call ForgetFresh
    ${Fail} ${ERROR_INSTALL_FAILURE} $(NOT_WRITTEN)
  ${EndIf}
  RMDir /r /REBOOTOK "$Former"
FunctionEnd

!macro MakeLink folder
  ; Without a working folder, as the program makes them itself: what it starts would keep the folder busy.
  CreateShortcut /NoWorkingDir "${folder}\$(LINK_NAME).lnk" "$INSTDIR\${PROGRAM}.exe" "" "" "" "" "" "$(LINK_COMMENT)"
!macroend

Function Register
  ClearErrors
  ${If} $DesktopLink == ""
    Call FindChoicesOfLink
  ${EndIf}
  !insertmacro RemoveLinks "$SMPROGRAMS"
  !insertmacro RemoveLinks "$DESKTOP"
  ClearErrors
  !insertmacro MakeLink "$SMPROGRAMS"
  ${If} $DesktopLink == "yes"
    !insertmacro MakeLink "$DESKTOP"
  ${EndIf}
  ${If} $AutoStart == "window"
    WriteRegStr HKLM "${RUN}" "${PROGRAM}" '"$INSTDIR\${PROGRAM}.exe"'
  ${ElseIf} $AutoStart == "kiosk"
    WriteRegStr HKLM "${RUN}" "${PROGRAM}" '"$INSTDIR\${PROGRAM}.exe" --kiosk --guard'
  ${EndIf}
  WriteRegStr HKLM "${UNINSTALL}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}.exe,0"
  WriteRegStr HKLM "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKLM "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKLM "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL}" "NoRepair" 1
  ${If} ${Errors}
    ${Fail} ${ERROR_INSTALL_FAILURE} $(NOT_REGISTERED)
  ${EndIf}
  ; Removing what is not there is no error of ours.
  ${If} $AutoStart == "none"
    DeleteRegValue HKLM "${RUN}" "${PROGRAM}"
  ${EndIf}
  ${If} $AutoStart != ""
    DeleteRegValue HKLM "${APPROVED}" "${PROGRAM}" ; the mark with which the Task Manager bars it
  ${EndIf}
FunctionEnd

Function FindChoicesOfLink
  Push $AutoStart
  Call FindChoices
  Pop $AutoStart
FunctionEnd
