import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { insideUser } from "../../core/cleanroom/environment.ts";

/**
 * Writes the few accounts and hosts that programs look up into a directory; by their place inside.
 * @param id the number of the user inside
 * @param isOpen true where the command has the network of the machine, and so its names
 */
export function writeAccounts(directory: string, id: number, isOpen: boolean): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [file, text] of Object.entries(accountTexts(id, isOpen))) {
    const path = join(directory, file);
    writeFileSync(path, text);
    files[`/etc/${file}`] = path;
  }
  if (isOpen) for (const file of ["/etc/hosts", "/etc/resolv.conf"]) files[file] = file;
  return files;
}

function accountTexts(id: number, isOpen: boolean): Readonly<Record<string, string>> {
  const { name, home, host } = insideUser;
  return {
    passwd: `root:x:0:0:root:/root:/usr/sbin/nologin\n${name}:x:${id}:${id}:${name}:${home}:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n`,
    group: `root:x:0:\n${name}:x:${id}:\nnogroup:x:65534:\n`,
    "nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\n",
    ...(isOpen ? {} : { hosts: `127.0.0.1 localhost ${host}\n::1 localhost ${host}\n` }),
  };
}
