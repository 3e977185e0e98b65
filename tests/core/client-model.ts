/**
 * A hand-written model of what ggen's registry client deserialises from registry/index.json: required
 * and optional fields with their types, unknown keys ignored. It shares no code with the rules.
 */
export function loadAsClient(text: string): void {
  const root = record(JSON.parse(text), "index");
  dateTime(root["updated"], "updated");
  for (const [key, pack] of Object.entries(record(root["packs"], "packs"))) loadPack(pack, key);
}

function loadPack(value: unknown, key: string): void {
  const pack = record(value, key);
  for (const field of ["id", "name", "description", "latest_version"]) string(pack[field], field);
  for (const field of ["tags", "keywords"]) strings(pack[field], field);
  for (const field of ["category", "author", "license", "homepage", "repository", "documentation"]) {
    if (isGiven(pack[field])) string(pack[field], field);
  }
  if (isGiven(pack["downloads"])) unsigned(pack["downloads"]);
  if (isGiven(pack["updated"])) dateTime(pack["updated"], "updated");
  for (const [version, body] of Object.entries(record(pack["versions"], "versions"))) {
    const fields = record(body, version);
    for (const field of ["version", "git_url", "git_rev", "sha256"]) string(fields[field], field);
    if (isGiven(fields["manifest_url"])) string(fields["manifest_url"], "manifest_url");
  }
}

/** An absent optional field and `null` are both "none". */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${name}: expected a map`);
  for (const key of Object.keys(value)) string(key, "key");
  return value as Record<string, unknown>;
}

/** Rust's strings are UTF-8: half of a surrogate pair cannot be one. */
function string(value: unknown, name: string): string {
  if (typeof value !== "string") throw new Error(`${name}: expected a string`);
  if (!value.isWellFormed()) throw new Error(`${name}: lone surrogate`);
  return value;
}

function strings(value: unknown, name: string): void {
  if (!Array.isArray(value)) throw new Error(`${name}: expected a sequence`);
  for (const item of value) string(item, name);
}

/** Rust's `u64`. */
function unsigned(value: unknown): void {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= 2 ** 64) {
    throw new Error("downloads: expected u64");
  }
}

/** chrono's `DateTime<Utc>` from RFC 3339. */
function dateTime(value: unknown, name: string): void {
  const text = string(value, name);
  const parts =
    /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/
      .exec(text)
      ?.slice(1, 7)
      .map(Number) ?? [];
  const [year = 0, month = 0, day = 0, hour = 24, minute = 60, second = 60] = parts;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (parts.length === 0 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new Error(`${name}: no date-time`);
  }
  if (hour > 23 || minute > 59 || second > 60) throw new Error(`${name}: no time`);
}
