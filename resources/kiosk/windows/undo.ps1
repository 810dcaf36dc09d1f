<#
.SYNOPSIS
    Takes back what apply.ps1 has done, and puts back what was there before.
.NOTES
    Windows takes these settings from its own account SYSTEM alone: see README.
#>
#Requires -Version 5.1
param()
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$Data = Join-Path $env:ProgramData 'NKZU Launcher'
$Before = Join-Path $Data 'before-kiosk'
$Taken = Join-Path $Before 'taken.txt'
$Distribution = Join-Path $env:ProgramFiles 'Mozilla Firefox\distribution'

function Invoke-Tool([string] $Name, [string[]] $Arguments) {
    # These tools use the error stream also when all is well, which must not end the script.
    $ErrorActionPreference = 'Continue'
    & (Join-Path $env:SystemRoot "System32\$Name") @Arguments 2>&1 | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "$Name failed with code $LASTEXITCODE." }
}

if (-not [Security.Principal.WindowsIdentity]::GetCurrent().IsSystem) {
    throw 'Run this as SYSTEM: by a startup script of group policy, by Intune, or as README tells.'
}
if (-not (Test-Path -LiteralPath $Taken)) {
    Write-Output 'Nothing of this is applied.'
    exit 0
}

foreach ($Property in 'ShellLauncher', 'Configuration') {
    $Mdm = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
    $Kept = Join-Path $Before "$Property.xml"
    if (Test-Path -LiteralPath $Kept) {
        $Xml = Get-Content -LiteralPath $Kept -Raw -Encoding UTF8
        $Mdm.$Property = [Net.WebUtility]::HtmlEncode($Xml)
        Set-CimInstance -CimInstance $Mdm
    } elseif ($Mdm.$Property) {
        $Mdm.$Property = $null
        Set-CimInstance -CimInstance $Mdm
    }
}

Invoke-Tool 'reg.exe' @('import', (Join-Path $PSScriptRoot 'undo-policies.reg'))
foreach ($Name in 'chrome', 'edge') {
    $Kept = Join-Path $Before "$Name.reg"
    if (Test-Path -LiteralPath $Kept) { Invoke-Tool 'reg.exe' @('import', $Kept) }
}

$Kept = Join-Path $Before 'policies.json'
$Present = Join-Path $Distribution 'policies.json'
if (Test-Path -LiteralPath $Kept) {
    Copy-Item -LiteralPath $Kept -Destination $Present -Force
} elseif (Test-Path -LiteralPath $Present) {
    Remove-Item -LiteralPath $Present
}

# The settings of the computer stay if somebody has changed them.
$Settings = Join-Path $Data 'settings.json'
$Ours = Join-Path $PSScriptRoot 'settings.json'
if ((Test-Path -LiteralPath $Settings) -and
    (Get-FileHash -LiteralPath $Settings).Hash -eq (Get-FileHash -LiteralPath $Ours).Hash) {
    Remove-Item -LiteralPath $Settings
}
Remove-Item -LiteralPath $Before -Recurse
Write-Output 'Done. Restart the computer.'
