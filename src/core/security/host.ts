/**
 * Where an address leads to on the machine or in the network of whoever follows it, in words before "of whoever …"; `undefined` for one on the
 * internet. Every spelling of an IPv4 address counts: `0x7f.1`, `2130706433`.
 */
export function privateHost(address: string): string | undefined {
  const match = /^([a-z][a-z\d+.-]*):(?:\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#]*))?/i.exec(address.trim());
  if (!match) return undefined;
  const scheme = (match[1] ?? "").toLowerCase();
  if (scheme === "file") return "a file on the machine";
  if (!["http", "https", "ftp", "ws", "wss"].includes(scheme)) return undefined;
  const host = (match[2] ?? "").toLowerCase().replace(/\.$/, "");
  if (host === "localhost" || host.endsWith(".localhost") || host.endsWith(".local")) return "the machine";
  if (host === "metadata" || host === "metadata.google.internal") return "the metadata service of the cloud";
  if (host.endsWith(".internal") || host.endsWith(".intranet") || host.endsWith(".corp")) return "the inner network";
  if (host.startsWith("[")) {
    const inner = host.slice(1, -1);
    const mapped = /^(?:0*:)*:?ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(inner);
    if (mapped) {
      const number = Number.parseInt(mapped[1] ?? "", 16) * 65_536 + Number.parseInt(mapped[2] ?? "", 16);
      return privateHost(`http://${number}/`);
    }
    if (/^(?:0*:)*0*1$/.test(inner) || inner === "::" || inner.startsWith("::ffff:127.")) return "the machine";
    return /^f[cde]/.test(inner) || inner.startsWith("::ffff:10.") || inner.startsWith("::ffff:169.254.")
      ? "the inner network"
      : undefined;
  }
  const number = ipv4(host);
  if (number === undefined) return undefined;
  const first = Math.floor(number / 2 ** 24);
  const second = Math.floor(number / 2 ** 16) % 256;
  if (first === 127 || number === 0) return "the machine";
  if (first === 169 && second === 254) return "the metadata service of the cloud";
  if (
    first === 10 ||
    (first === 192 && second === 168) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 100 && second >= 64 && second < 128)
  )
    return "the inner network";
  return undefined;
}

/** The number that an IPv4 address in any of its spellings means. */
function ipv4(host: string): number | undefined {
  const parts = host.split(".");
  if (parts.length > 4 || parts.some((part) => !/^(?:0x[\da-f]{1,8}|\d{1,12})$/.test(part))) return undefined;
  const numbers = parts.map((part) =>
    part.startsWith("0x") ? Number.parseInt(part, 16) : part.startsWith("0") ? Number.parseInt(part, 8) : Number(part),
  );
  const last = numbers.pop() ?? 0;
  if (numbers.some((number) => number > 255) || last >= 256 ** (4 - numbers.length)) return undefined;
  return numbers.reduce((sum, number, at) => sum + number * 256 ** (3 - at), last);
}
