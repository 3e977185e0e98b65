import { parseCargoRange } from "../cargo-range.ts";
import { dateText } from "../date-time.ts";
import { type Document, type Path, isTable, own, text } from "../document.ts";
import { quote } from "../limits.ts";
import { parsePrincipal, principalName } from "../ownership/principal.ts";
import { parseGlob } from "../rust-glob.ts";
import { type SchemaFault, schemaFaults } from "../schema.ts";
import type { Place } from "../source.ts";
import type { Waiver } from "./waiver.ts";

/** What a file of waivers says. What has a fault is no waiver: a slip of the pen never makes one wider. */
export interface WaiversFile {
  readonly waivers: readonly Waiver[];
  readonly faults: readonly WaiverFault[];
}

/** Something wrong with the form of a waiver, and where. */
export interface WaiverFault {
  readonly message: string;
  readonly at: Place;
}

/** Waivers that are read; a registry that needs more waives rules, not findings. */
const MAX_WAIVERS = 1000;

/** Characters of a reason: it is shown beside every finding that it waives. */
const MAX_REASON = 500;

/** Reads `registry/waivers.toml`; a file that is not TOML has no waivers and no faults of its own. */
export function readWaivers(doc: Document): WaiversFile {
  const waivers: Waiver[] = [];
  const faults: WaiverFault[] = [];
  if (doc.value === undefined) return { waivers, faults };
  const written = own(doc.value, "waiver");
  const list: readonly unknown[] = Array.isArray(written) ? written : [];
  const read = list.slice(0, MAX_WAIVERS).map(withDateAsText);
  const root = isTable(doc.value) && Array.isArray(written) ? { ...doc.value, waiver: read } : doc.value;

  const broken = new Set<unknown>();
  for (const fault of schemaFaults("waivers", root)) {
    if (fault.path[0] === "waiver") broken.add(fault.path[1]);
    faults.push(formFault(doc, fault));
  }
  for (const [position, record] of read.entries()) {
    if (broken.has(position)) continue;
    const path: Path = ["waiver", position];
    const [fault] = [...contentFaults(record)];
    if (fault) faults.push({ message: fault.message, at: doc.at([...path, fault.key]) });
    else waivers.push(waiverOf(record, path, doc.at([...path, "rule"])));
  }
  if (list.length > MAX_WAIVERS) {
    faults.push({
      message: `There are ${list.length} waivers, and only the first ${MAX_WAIVERS} hold; set the severity of the rule in the policy`,
      at: doc.at(["waiver", MAX_WAIVERS, "rule"]),
    });
  }
  return { waivers, faults };
}

function withDateAsText(record: unknown): unknown {
  if (!isTable(record)) return record;
  const expires = own(record, "expires");
  return expires === undefined ? record : { ...record, expires: dateText(expires) ?? expires };
}

function formFault(doc: Document, { keyword, path, key, message, types }: SchemaFault): WaiverFault {
  const name = quote(String(key ?? path.at(-1) ?? "waiver"));
  const at = key !== undefined && keyword === "additionalProperties" ? doc.keyAt([...path, key]) : doc.at(path);
  switch (keyword) {
    case "required":
      return { message: `The waiver has no ${name}; give it one`, at: doc.at([...path, "rule"]) };
    case "additionalProperties":
      return { message: `${name} is no key of a waiver; remove it, or write the one that is meant`, at };
    case "type":
      return { message: `${name} has to be ${types?.includes("array") ? "a list of [[waiver]]" : "text"}`, at };
    case "pattern":
      return { message: `${name} is empty; say it in one sentence`, at };
    default:
      return { message: `${name} ${message}`, at };
  }
}

interface ContentFault {
  readonly key: string;
  readonly message: string;
}

/** What a schema cannot say: whether the values mean something. */
function* contentFaults(record: unknown): Generator<ContentFault> {
  const owner = text(record, "owner") ?? "";
  if (!parsePrincipal(owner)) {
    yield { key: "owner", message: `The owner ${quote(owner)} is no login and no team; write @login or @org/team` };
  }
  const expires = text(record, "expires") ?? "";
  if (dateText(expires) === undefined) {
    yield { key: "expires", message: `${quote(expires)} is no day of the calendar; write a date such as 2027-01-31` };
  }
  if ((text(record, "reason") ?? "").length > MAX_REASON) {
    yield { key: "reason", message: `The reason is longer than ${MAX_REASON} characters; keep to the point` };
  }
  const range = text(record, "version");
  const parsed = range === undefined ? undefined : parseCargoRange(range);
  if (range !== undefined && parsed && "fault" in parsed) {
    yield { key: "version", message: `${quote(range)} is no range of versions: ${parsed.fault}` };
  }
  yield* globFaults(record);
}

function* globFaults(record: unknown): Generator<ContentFault> {
  const globs = ["package", "path"].flatMap((key) => {
    const pattern = text(record, key);
    return pattern === undefined ? [] : [{ key, pattern }];
  });
  if (globs.length === 0) {
    yield { key: "rule", message: "The waiver names neither a package nor a path, so it is for everything; name one" };
  }
  for (const { key, pattern } of globs) {
    const glob = parseGlob(pattern);
    if ("problem" in glob) yield { key, message: `${quote(pattern)} is no glob: ${glob.problem}` };
    else if (!/[A-Za-z\d]/.test(pattern.replaceAll(/\[[^\]]*\]/g, ""))) {
      yield {
        key,
        message: `${quote(pattern)} fits everything; name packages or files, or set the severity of the rule in the policy`,
      };
    }
  }
}

function waiverOf(record: unknown, keyPath: Path, at: Place): Waiver {
  const optional = (key: "package" | "version" | "path" | "fingerprint"): Partial<Record<typeof key, string>> => {
    const value = text(record, key);
    return value === undefined ? {} : { [key]: value };
  };
  const owner = text(record, "owner") ?? "";
  const principal = parsePrincipal(owner);
  return {
    rule: text(record, "rule") ?? "",
    ...optional("package"),
    ...optional("version"),
    ...optional("path"),
    ...optional("fingerprint"),
    reason: (text(record, "reason") ?? "").trim(),
    owner: principal ? principalName(principal) : owner,
    expires: text(record, "expires") ?? "",
    at,
    keyPath,
  };
}
