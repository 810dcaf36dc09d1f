<#
.SYNOPSIS
    Makes this computer a kiosk. Can be run again. undo.ps1 takes everything back.
.PARAMETER Mode
    ShellLauncher: the kiosk in place of the desktop (Windows Enterprise, Education, IoT Enterprise).
    AssignedAccess: the desktop with a list of programs that may start (also Windows Pro).
.NOTES
    Windows takes these settings from its own account SYSTEM alone: see README.
#>
#Requires -Version 5.1
param(
    [Parameter(Mandatory = $true)]
    [ValidateSet('ShellLauncher', 'AssignedAccess')]
    [string] $Mode
)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$Program = '@PROGRAM@'
$Data = Join-Path $env:ProgramData 'NKZU Launcher'
$Before = Join-Path $Data 'before-kiosk'
$Taken = Join-Path $Before 'taken.txt'
$Firefox = Join-Path $env:ProgramFiles 'Mozilla Firefox'
$PolicyKeys = @{
    chrome = 'HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome'
    edge   = 'HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge'
}
$Files = @{ ShellLauncher = 'shell-launcher.xml'; Configuration = 'assigned-access.xml' }

function Invoke-Tool([string] $Name, [string[]] $Arguments) {
    # These tools use the error stream also when all is well, which must not end the script.
    $ErrorActionPreference = 'Continue'
    & (Join-Path $env:SystemRoot "System32\$Name") @Arguments 2>&1 | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "$Name failed with code $LASTEXITCODE." }
}

if (-not [Security.Principal.WindowsIdentity]::GetCurrent().IsSystem) {
    throw 'Run this as SYSTEM: by a startup script of group policy, by Intune, or as README tells.'
}
if (-not (Test-Path -LiteralPath $Program -PathType Leaf)) {
    throw "The launcher is not installed at $Program. Make this profile again with --program and its true place."
}

# The administrator's folder. Anybody may make folders in ProgramData: one that somebody else made is not trusted.
if (Test-Path -LiteralPath $Data) {
    $Owner = (Get-Acl -LiteralPath $Data).GetOwner([Security.Principal.SecurityIdentifier]).Value
    if ($Owner -notin 'S-1-5-18', 'S-1-5-32-544') {
        throw "The folder $Data was made by somebody who is no administrator. Look into it, delete it, run this again."
    }
} else {
    New-Item -ItemType Directory -Path $Data | Out-Null
}
# SYSTEM and administrators write, users read. Names of groups differ between languages, their numbers do not.
Invoke-Tool 'icacls.exe' @($Data, '/inheritance:r', '/grant:r',
    '*S-1-5-18:(OI)(CI)F', '*S-1-5-32-544:(OI)(CI)F', '*S-1-5-32-545:(OI)(CI)RX', '/Q')
$Settings = Join-Path $Data 'settings.json'
if (-not (Test-Path -LiteralPath $Settings)) {
    Copy-Item -LiteralPath (Join-Path $PSScriptRoot 'settings.json') -Destination $Settings
}

$Mdm = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'

# What was here before is taken down once, at the first time.
if (-not (Test-Path -LiteralPath $Taken)) {
    New-Item -ItemType Directory -Force -Path $Before | Out-Null
    foreach ($Name in $PolicyKeys.Keys) {
        if (Test-Path -LiteralPath "Registry::$($PolicyKeys[$Name])") {
            Invoke-Tool 'reg.exe' @('export', $PolicyKeys[$Name], (Join-Path $Before "$Name.reg"), '/y')
        }
    }
    $Present = Join-Path $Firefox 'distribution\policies.json'
    if (Test-Path -LiteralPath $Present) { Copy-Item -LiteralPath $Present -Destination $Before }
    foreach ($Property in $Files.Keys) {
        if ($Mdm.$Property) { Set-Content -LiteralPath (Join-Path $Before "$Property.xml") -Value $Mdm.$Property -Encoding UTF8 }
    }
    Set-Content -LiteralPath $Taken -Value (Get-Date -Format 's')
}

foreach ($Name in $PolicyKeys.Keys) {
    Invoke-Tool 'reg.exe' @('import', (Join-Path $PSScriptRoot "$Name-policies.reg"))
}
if (Test-Path -LiteralPath $Firefox) {
    $Distribution = Join-Path $Firefox 'distribution'
    New-Item -ItemType Directory -Force -Path $Distribution | Out-Null
    Copy-Item -LiteralPath (Join-Path $PSScriptRoot 'policies.json') -Destination $Distribution -Force
}

# One of the two at a time.
$Wanted = if ($Mode -eq 'ShellLauncher') { 'ShellLauncher' } else { 'Configuration' }
foreach ($Property in $Files.Keys) {
    $Mdm = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
    if ($Property -ne $Wanted -and $Mdm.$Property) {
        $Mdm.$Property = $null
        Set-CimInstance -CimInstance $Mdm
    }
}
$Mdm = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
$Xml = Get-Content -LiteralPath (Join-Path $PSScriptRoot $Files[$Wanted]) -Raw -Encoding UTF8
$Mdm.$Wanted = [Net.WebUtility]::HtmlEncode($Xml)
Set-CimInstance -CimInstance $Mdm
Write-Output 'Done. Restart the computer.'
