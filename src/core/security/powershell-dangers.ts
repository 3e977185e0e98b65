import { TooCostly } from "../limits.ts";
import type { Danger } from "../shell/danger.ts";
import { MAX_SCRIPT } from "./limits.ts";

/** What a statement of PowerShell does to the machine of whoever runs it: a verb together with its object. */
const SIGNS: readonly (readonly [RegExp, Danger["kind"], string])[] = [
  [
    /\bRegister-ScheduledTask\b|\bRegister-ScheduledJob\b|\bschtasks(?:\.exe)?\s{1,8}\/create\b/i,
    "persistence",
    "plants a scheduled task",
  ],
  [/\bNew-Service\b|\bsc(?:\.exe)?\s{1,8}create\b/i, "persistence", "plants a service"],
  [
    /\b(?:Set|New)-ItemProperty\b.{0,300}\\(?:Run(?:Once)?|Winlogon)\b/i,
    "persistence",
    "plants a program that starts with the system",
  ],
  [
    /(?:Add-Content|Set-Content|Out-File|>>?)\s{0,8}.{0,80}\$PROFILE\b|\$PROFILE\b.{0,80}-Value\b/i,
    "persistence",
    "writes the profile of PowerShell, which every shell runs",
  ],
  [
    /\bAdd-MpPreference\b.{0,200}-Exclusion|\bSet-MpPreference\b.{0,200}-Disable/i,
    "persistence",
    "hides files from the virus scanner",
  ],
  [
    /\b(?:Remove-Item|rm|rd|ri|del)\b.{0,200}(?:\s|["'])(?:\$HOME|\$env:(?:USERPROFILE|SystemRoot|APPDATA)|~|[A-Z]:\\?|\\)(?:\\?\*)?["']?(?=\s|$)/i,
    "destruction",
    "deletes what is not its own",
  ],
  [/\bFormat-Volume\b|\bClear-Disk\b/i, "destruction", "formats a disk"],
  [
    /\b(?:Get-Content|gc|cat|type|Copy-Item)\b.{0,200}[\\/]\.(?:ssh[\\/]id_|aws[\\/]credentials|npmrc|git-credentials|docker[\\/]config\.json)/i,
    "credentials",
    "reads credentials of the user",
  ],
  [
    /\bcmdkey(?:\.exe)?\s{1,8}\/list\b|\bGet-StoredCredential\b|\bvaultcmd\b/i,
    "credentials",
    "reads the credentials of Windows",
  ],
];
const SEND =
  /\b(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr|curl)\b.{0,400}(?:-Method\s{1,8}["']?(?:Post|Put)|-Body\b|-InFile\b)|\.Upload(?:String|File|Data)(?:Async)?\(|\bSend-MailMessage\b/i;
const SECRET =
  /\benv:(?!\w)|\$env:\w{0,40}(?:TOKEN|SECRET|PASSWORD|KEY)\b|GetEnvironmentVariables|[\\/]\.(?:ssh|aws|npmrc|git-credentials)|Get-ChildItem\s{1,8}env:/i;
/**
 * What a PowerShell script does to data, start-up, credentials and secrets. Statements are lines.
 * @throws TooCostly for a script that is longer than any honest one
 */
export function powershellDangers(script: string): readonly Danger[] {
  if (script.length > MAX_SCRIPT) throw new TooCostly(`a script has more than ${MAX_SCRIPT} characters`);
  const found: Danger[] = [];
  let start = 0;
  for (const line of script.split("\n")) {
    const text = line.slice(0, 2000).replaceAll("`", "");
    const end = start + line.length;
    for (const [pattern, kind, what] of SIGNS) if (pattern.test(text)) found.push({ kind, what, start, end });
    if (SEND.test(text) && SECRET.test(text))
      found.push({ kind: "egress", what: "sends the environment or credentials over the network", start, end });
    start = end + 1;
  }
  return found;
}
