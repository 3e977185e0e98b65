import { quoted, replaceValue } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { manifestLinks } from "../../core/manifest-links.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/url-scheme",
  subject: "manifest",
  severity: "warning",
  summary: "Write links as absolute https URLs without credentials",
  *check(manifest) {
    const { doc } = manifest;
    for (const { key, path, url } of manifestLinks(manifest)) {
      const fault = faultOf(key, url);
      if (!fault) continue;
      const { instead } = fault;
      yield {
        message: `The ${key} ${fault.message}`,
        at: doc.at(path),
        ...(fault.severe ? { severity: "error" as const } : {}),
        fix:
          instead === undefined
            ? undefined
            : { ...replaceValue(doc, path, quoted(instead), `Write ${quoted(instead)}`), safe: isKnownHost(instead) },
      };
    }
  },
});

interface LinkFault {
  readonly message: string;
  readonly severe?: boolean;
  readonly instead?: string;
}

/** Hosts that are known to serve https at the same address. */
const KNOWN_HOSTS = ["github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "docs.rs", "crates.io"];

function isKnownHost(url: string): boolean {
  return URL.canParse(url) && KNOWN_HOSTS.includes(new URL(url).hostname);
}

function faultOf(key: string, url: string): LinkFault | undefined {
  const ssh = /^(?:ssh:\/\/)?git@([A-Za-z0-9.-]{1,100})[:/]([^\s:]{1,200}?)(?:\.git)?$/.exec(url);
  if (ssh) {
    const instead = `https://${ssh[1]}/${ssh[2]}`;
    return { message: `${quote(url)} is an SSH address that readers cannot open; write ${quote(instead)}`, instead };
  }
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(url)?.[1]?.toLowerCase();
  // In several dialects the documentation may be a file of the pack.
  if (scheme === undefined && key === "documentation") return undefined;
  if (scheme === undefined || !URL.canParse(url) || /\s/.test(url)) {
    return { message: `${quote(url)} is not an absolute URL; write one that begins with https://` };
  }
  const parsed = new URL(url);
  if (parsed.username !== "" || parsed.password !== "") {
    // The message must not repeat a secret.
    return { message: "has a user name or password in its URL; remove it, and revoke the password", severe: true };
  }
  switch (scheme) {
    case "https":
      return undefined;
    case "http":
      return isLocal(parsed.hostname)
        ? { message: `${quote(url)} leads to the reader's own machine; write a public URL` }
        : { message: `${quote(url)} is not encrypted; write it with https`, instead: `https${url.slice(4)}` };
    case "git":
    case "git+https":
    case "git+http":
      return {
        message: `${quote(url)} is an address for git, which browsers cannot open; write it with https`,
        instead: `https:${url.slice(scheme.length + 1)}`,
      };
    default:
      return { message: `${quote(url)} has the scheme ${quote(scheme)}; write an https URL`, severe: true };
  }
}

function isLocal(host: string): boolean {
  return host === "localhost" || host === "[::1]" || host.startsWith("127.");
}
