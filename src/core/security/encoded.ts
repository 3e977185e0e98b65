/** A long run of base64 or hexadecimal digits that hides something. */
export interface EncodedRun {
  /** What it is once decoded, in words. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

const MIN_RUN = 64;
const MAX_RUNS = 2000;
const MAX_DECODED = 64 * 1024;
const MAX_LEVELS = 3;

const MAGIC: readonly (readonly [string, string])[] = [
  ["\x7fELF", "a program for Linux"],
  ["MZ", "a program for Windows"],
  ["\xcf\xfa\xed\xfe", "a program for macOS"],
  ["\x00asm", "a WebAssembly module"],
  ["PK\x03\x04", "an archive (ZIP)"],
  ["\x1f\x8b\x08", "an archive (gzip)"],
  ["BZh", "an archive (bzip2)"],
  ["\xfd7zXZ", "an archive (xz)"],
  ["Rar!", "an archive (RAR)"],
  ["#!/", "a script"],
  ["<?php", "a script"],
];
const SCRIPT =
  /\bcurl\s+-|\bwget\s+|\/bin\/(?:ba)?sh\b|\beval\s*\(|child_process|subprocess\.|os\.system\(|Invoke-Expression|\biex\b|base64\s+-d|chmod\s+\+x/;

/**
 * The runs of a text that hide a program, an archive or a script, also in several layers. Runs that are broken over lines
 * are put together. Images, fonts, keys and digests decode to nothing of that kind. Nothing is executed. Linear.
 */
export function* encodedRuns(text: string): Generator<EncodedRun> {
  const pattern = /[A-Za-z0-9+/_-]{40,}={0,2}(?:["'\s\\n+,]{1,12}[A-Za-z0-9+/_-]{16,}={0,2})*/g;
  let count = 0;
  for (let match = pattern.exec(text); match && count < MAX_RUNS; match = pattern.exec(text)) {
    const [written] = match;
    if (written.length < MIN_RUN) continue;
    count += 1;
    const what = hidden(
      written.replaceAll(/["'\s\\+,]|\\n/g, (part) => (part === "+" ? "+" : "")),
      0,
    );
    if (what !== undefined) yield { what, start: match.index, end: match.index + written.length };
  }
}

function hidden(run: string, level: number): string | undefined {
  if (level >= MAX_LEVELS) return undefined;
  for (const decoded of [fromHex(run), fromBase64(run)]) {
    if (decoded === undefined) continue;
    const magic = MAGIC.find(([head]) => decoded.startsWith(head));
    if (magic && (magic[0] !== "MZ" || decoded.includes("PE\0\0") || decoded.includes("This program"))) return magic[1];
    if (isReadable(decoded)) {
      if (SCRIPT.test(decoded)) return "commands";
      const inner = /[A-Za-z0-9+/_-]{40,}={0,2}/.exec(decoded)?.[0];
      const deeper = inner === undefined ? undefined : hidden(inner, level + 1);
      if (deeper !== undefined) return `${deeper}, in several layers`;
    }
  }
  return undefined;
}

function fromHex(run: string): string | undefined {
  if (run.length % 2 === 1 || run.length > MAX_DECODED * 2 || !/^[\da-fA-F]+$/.test(run)) return undefined;
  let out = "";
  for (let at = 0; at < run.length; at += 2) out += String.fromCodePoint(Number.parseInt(run.slice(at, at + 2), 16));
  return out;
}

function fromBase64(run: string): string | undefined {
  const plain = run.slice(0, MAX_DECODED).replaceAll("-", "+").replaceAll("_", "/").replaceAll("=", "");
  try {
    return atob(plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0)));
  } catch {
    // Not base64 after all: then it hides nothing that base64 could hide.
    return undefined;
  }
}

/** Whether text came out, and not noise: nearly all of it is printable ASCII. */
function isReadable(text: string): boolean {
  if (text.length < 16) return false;
  let printable = 0;
  const probe = text.slice(0, 2000);
  for (let at = 0; at < probe.length; at += 1) {
    const code = probe.charCodeAt(at);
    if ((code >= 32 && code < 127) || code === 9 || code === 10 || code === 13) printable += 1;
  }
  return printable / probe.length > 0.97;
}
