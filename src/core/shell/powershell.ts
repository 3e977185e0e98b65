import { TooCostly } from "../limits.ts";
import { MAX_SCRIPT } from "../security/limits.ts";

/** The range of a statement in a script. */
export interface ScriptRange {
  readonly start: number;
  readonly end: number;
}

const FETCH =
  /\b(?:iwr|irm|curl|wget|invoke-webrequest|invoke-restmethod|start-bitstransfer)\b|\.download(?:string|file|data)(?:async)?\(|\[?(?:system\.)?net\.(?:webclient|http)/i;
const RUN =
  /\b(?:iex|invoke-expression)\b|\[scriptblock\]::create|&\s*\(\s*\[scriptblock\]|&\s*\(?\$\w+|\.\s*\(\s*\$\w|invokescript|\[(?:system\.)?reflection\.assembly\]::load/i;
const ENCODED =
  /(?:^|[\s;&|])(?:powershell|pwsh)(?:\.exe)?\b[^\n;]*\s-e(?:nc(?:odedcommand)?|c)?\s+[A-Za-z0-9+/=]{16,}/i;
const DECODED = /frombase64string/i;

/**
 * The statements of a PowerShell script that run what they download, or what stands in them encoded; also what an earlier
 * statement put into a variable or a file. Statements are told by line breaks and semicolons outside of quotes; backticks,
 * which PowerShell leaves out of a word, are left out.
 * @throws TooCostly for a script that is longer than any honest one
 */
export function* powershellDownloads(script: string): Generator<ScriptRange> {
  if (script.length > MAX_SCRIPT) throw new TooCostly(`a script has more than ${MAX_SCRIPT} characters`);
  const variables = new Set<string>();
  const files = new Set<string>();
  for (const { start, end } of statements(script)) {
    const text = script
      .slice(start, end)
      .replaceAll("`", "")
      .replaceAll(/['"]\s{0,4}\+\s{0,4}['"]/g, "");
    const isFetch = FETCH.test(text) || DECODED.test(text);
    const runs = RUN.test(text);
    const known = [...text.slice(0, 4000).matchAll(/\$(\w{1,80})/g)].some(([, name = ""]) =>
      variables.has(name.toLowerCase()),
    );
    if ((runs && (isFetch || known)) || ENCODED.test(text) || startsOne(text, files)) yield { start, end };
    if (!isFetch && !known) continue;
    const assigned = /(?:^|["'\s(])\$(?:\w+:)?(\w{1,80})\s{0,8}=/.exec(text)?.[1];
    if (assigned !== undefined) variables.add(assigned.toLowerCase());
    const file =
      /-(?:OutFile|o|Destination)\s{1,8}["']?([^\s"';|]{1,200})/i.exec(text)?.[1] ??
      /downloadfile\([^,]{1,400},\s{0,4}["']?([^"')]{1,200})/i.exec(text)?.[1];
    if (file !== undefined && files.size < MAX_FILES) files.add(file.toLowerCase().replace(/^\.[\\/]/, ""));
  }
}

/** Downloads of one script that are followed to where they are started. */
const MAX_FILES = 100;

/** Whether a statement starts one of some files. */
function startsOne(text: string, files: ReadonlySet<string>): boolean {
  if (files.size === 0) return false;
  const plain = text.trim().toLowerCase().replaceAll(/["']/g, "");
  const program = plain.replace(
    /^(?:&\s*|\.\s+|(?:start-process|saps|start|invoke-item|ii|python|node|cmd \/c|powershell|pwsh)\s+(?:-\w+\s+)*)/,
    "",
  );
  const own = program.replace(/^\.[\\/]/, "");
  return [...files].some((file) => own.startsWith(file));
}

function* statements(script: string): Generator<ScriptRange> {
  let start = 0;
  let quote = "";
  for (let at = 0; at <= script.length; at += 1) {
    const char = script[at] ?? "\n";
    if (quote !== "" && at < script.length) {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === "\n" || char === ";" || at === script.length) {
      if (script.slice(start, at).trim() !== "") yield { start, end: at };
      start = at + 1;
    }
  }
}
