import { base64Length, base64ToHex } from "./integrity/base64.ts";

/** Algorithms that a digest may name. `h1` is Go's directory hash: SHA-256 over a sorted list of files. */
const BYTES = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64, blake2b: 64, blake3: 32, h1: 32 } as const;
type Algorithm = keyof typeof BYTES;

/** The keys under which indexes and lock files state digests. */
export const digestFields = ["sha256", "checksum", "integrity", "digest", "content_hash", "blake3Hash"] as const;
export type DigestField = (typeof digestFields)[number];

/** What the text of a digest is; its bytes in lower-case hexadecimal when it is one. */
export type DigestForm =
  | { readonly kind: "digest"; readonly algorithm: Algorithm; readonly hex: string; readonly body: string }
  | { readonly kind: "placeholder" }
  | { readonly kind: "malformed"; readonly reason: string; readonly repaired?: string };

const MAX_LENGTH = 200;

/**
 * Reads the text of a digest: `sha256:…`, `sha256-…`, `blake3:…`, `h1:…` with hexadecimal or base64
 * digits, or the digits alone where the field itself says which algorithm they are of.
 */
export function readDigest(field: DigestField, value: string): DigestForm {
  if (value.length > MAX_LENGTH) return malformed(`is ${value.length} characters long`);
  const form = parse(field, value);
  if (form.kind === "digest") return /^0+$/.test(form.hex) ? { kind: "placeholder" } : form;
  return isPlaceholder(value) ? { kind: "placeholder" } : form;
}

/** How a digest of a field is to be written, in words. */
export function expectedForm(field: DigestField): string {
  switch (field) {
    case "sha256":
    case "checksum":
      return "64 lower-case hexadecimal digits";
    case "content_hash":
      return "blake3: and 64 lower-case hexadecimal digits";
    case "blake3Hash":
      return "64 lower-case hexadecimal digits";
    case "integrity":
    case "digest":
      return "the algorithm and its digits, such as sha256- and 64 hexadecimal digits";
  }
}

function parse(field: DigestField, value: string): DigestForm {
  if (value === "") return malformed("is empty");
  const labelled = /^([A-Za-z][A-Za-z0-9]*)[:-](.*)$/s.exec(value);
  if (!labelled) return parseBare(field, value);
  const [, label = "", body = ""] = labelled;
  const algorithm = algorithmOf(label);
  if (algorithm === undefined) return malformed(`names the unknown algorithm ${JSON.stringify(label)}`);
  if (label !== algorithm) {
    const lower = `${value.slice(0, label.length).toLowerCase()}${value.slice(label.length)}`;
    return malformed("names its algorithm in upper case", parse(field, lower).kind === "digest" ? lower : undefined);
  }
  if (algorithm === "h1" && value[2] !== ":") return malformed("has no colon after h1");
  const form = parseBody(algorithm, body, value.slice(0, label.length + 1));
  if (form.kind !== "digest" || (field !== "sha256" && field !== "blake3Hash")) return form;
  const own: Algorithm = field === "sha256" ? "sha256" : "blake3";
  if (algorithm !== own) return malformed(`is labelled ${algorithm}, but the key is ${field}`);
  return field === "sha256" ? malformed("has a label before its digits", form.hex) : form;
}

function parseBare(field: DigestField, value: string): DigestForm {
  switch (field) {
    case "sha256":
    case "checksum":
      return parseBody("sha256", value, "", true);
    case "blake3Hash":
      return parseBody("blake3", value, "", true);
    case "digest":
      return parseBody("sha256", value, "", true);
    case "content_hash":
    case "integrity":
      return malformed("does not name its algorithm");
  }
}

function parseBody(algorithm: Algorithm, body: string, prefix: string, hexOnly = false): DigestForm {
  const bytes = BYTES[algorithm];
  const digits = bytes * 2;
  if (algorithm !== "h1" && /^[0-9a-fA-F]+$/.test(body) && (hexOnly || body.length !== base64Length(bytes))) {
    if (body.length !== digits) {
      return malformed(
        prefix === ""
          ? `has ${body.length} hexadecimal digits instead of ${digits}`
          : `is labelled ${algorithm}, which has ${digits} hexadecimal digits, but has ${body.length}`,
      );
    }
    const hex = body.toLowerCase();
    return hex === body
      ? { kind: "digest", algorithm, hex, body }
      : malformed("has digits in upper case", `${prefix}${hex}`);
  }
  if (hexOnly) {
    const wrong = /[^0-9a-fA-F]/.exec(body)?.[0] ?? "";
    return malformed(`has the character ${JSON.stringify(wrong)}, which is no hexadecimal digit`);
  }
  const hex = body.length === base64Length(bytes) ? base64ToHex(body) : undefined;
  if (hex?.length === digits) return { kind: "digest", algorithm, hex, body };
  return malformed(
    algorithm === "h1"
      ? `is not the base64 of ${bytes} bytes after h1:`
      : `has neither ${digits} hexadecimal digits nor the base64 of ${bytes} bytes after ${prefix}`,
  );
}

function malformed(reason: string, repaired?: string): DigestForm {
  return { kind: "malformed", reason, ...(repaired === undefined ? {} : { repaired }) };
}

function algorithmOf(label: string): Algorithm | undefined {
  const name = label.toLowerCase();
  return Object.hasOwn(BYTES, name) ? (name as Algorithm) : undefined;
}

const WORDS = new Set(
  [
    "calculated computed generated unknown todo tbd tba tbc fixme placeholder example dummy fake sample mock",
    "none null nil undefined pending changeme missing unset insert replace replaceme your here test hash checksum",
    "digest skip skipped ignore ignored invalid temp tmp empty found local later soon",
  ]
    .join(" ")
    .split(" "),
);

/** True for a word that stands where a digest will be, or for filler such as zeros, dots and x's. */
function isPlaceholder(value: string): boolean {
  const body = value.replace(/^[A-Za-z][A-Za-z0-9]*[:-]/, "");
  if (/^(?:0+|[xX]+|[.…?*_-]+|[nN]\/[aA])=*$/.test(body) || /\.\.\.|…|^<.*>$|^\$?\{.*\}$/s.test(value)) return true;
  return value
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => WORDS.has(word));
}
