/**
 * A path as git stores it, as text. Git's paths are bytes: one that is not UTF-8 is spelled with `\xNN`
 * for its bytes, so that two of them never become one, and rules see that the name is not portable.
 */
export function pathName(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  if (!text.includes("\uFFFD")) return text;
  return bytes.toString("latin1").replaceAll(/[\u0080-\u00FF]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`);
}

/** The paths of a list that NUL ends each of. */
export function pathNames(list: Buffer): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < list.length;) {
    const end = list.indexOf(0, at);
    const stop = end === -1 ? list.length : end;
    if (stop > at) names.push(pathName(list.subarray(at, stop)));
    at = stop + 1;
  }
  return names;
}
