/** The range of a statement in a script. */
export interface ScriptRange {
  readonly start: number;
  readonly end: number;
}

const FETCH =
  /\b(?:iwr|irm|curl|wget|invoke-webrequest|invoke-restmethod|start-bitstransfer)\b|\.download(?:string|file|data)\(/i;
const RUN = /\b(?:iex|invoke-expression)\b|\[scriptblock\]::create|&\s*\(\s*\[scriptblock\]/i;
const ENCODED =
  /(?:^|[\s;&|])(?:powershell|pwsh)(?:\.exe)?\b[^\n;]*\s-e(?:nc(?:odedcommand)?|c)?\s+[A-Za-z0-9+/=]{16,}/i;

/**
 * The statements of a PowerShell script that run what they download, or what stands in them encoded. Statements are told
 * by line breaks and semicolons outside of quotes; backticks, which PowerShell leaves out of a word, are left out.
 */
export function* powershellDownloads(script: string): Generator<ScriptRange> {
  for (const { start, end } of statements(script)) {
    const text = script.slice(start, end).replaceAll("`", "");
    if ((FETCH.test(text) && RUN.test(text)) || ENCODED.test(text)) yield { start, end };
  }
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
