/**
 * True when a list of hosts (`name`, `name:port`, `*.name`) has a host. Without a port only 443 is meant; `*.name` is
 * every name below, not the name itself.
 */
export function isAllowedHost(list: readonly string[], host: string, port: number): boolean {
  const name = host.toLowerCase().replace(/\.$/, "");
  return list.some((entry) => {
    const [pattern = "", listed = "443"] = entry.split(":");
    if (Number(listed) !== port) return false;
    return pattern.startsWith("*.")
      ? name.endsWith(pattern.slice(1)) && name.length >= pattern.length
      : name === pattern;
  });
}

/**
 * True for an address of the machine itself or of its link, such as 127.0.0.1 and the metadata service of a cloud: a
 * listed name that leads there is a trick, unless the address itself is listed.
 */
export function isInternalAddress(address: string): boolean {
  const four = /^(?:::ffff:)?(\d+)\.(\d+)\.\d+\.\d+$/i.exec(address);
  if (four) {
    const first = Number(four[1]);
    return first === 0 || first === 127 || first >= 224 || (first === 169 && Number(four[2]) === 254);
  }
  const six = address.toLowerCase();
  return six === "::" || six === "::1" || /^(?:fe[89ab]|ff|::ffff:|64:ff9b:)/.test(six);
}
