import { text } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import { type FetchedUrl, fetchedUrls } from "../../core/fetched-url.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { type UrlFault, shownUrl, urlFault } from "../../core/source-url.ts";

export default defineRule({
  id: "registry/insecure-url",
  subject: "entry",
  severity: "error",
  summary: "Fetch over https, without a secret in the address",
  *check({ entry }) {
    const { doc } = entry.index;
    for (const { url, path } of fetchedUrls(entry)) {
      const fault = urlFault(url);
      if (!fault) continue;
      yield {
        message: message(fault, url),
        at: doc.at(path),
        ...(fault.kind === "key" ? { severity: "warning" as const } : {}),
        fix:
          fault.repaired === undefined
            ? undefined
            : replaceValue(doc, path, quoted(fault.repaired), `Write ${quote(fault.repaired)}`),
      };
    }
    for (const { url, path } of readUrls(entry)) {
      if (urlFault(url)?.kind === "credentials")
        yield { message: message({ kind: "credentials" }, url), at: doc.at(path) };
    }
  },
});

function* readUrls({ record, path }: Parameters<typeof fetchedUrls>[0]): Iterable<FetchedUrl> {
  for (const field of ["repository", "homepage", "documentation"]) {
    const url = text(record, field);
    if (url !== undefined) yield { url, path: [...path, field] };
  }
}

function message({ kind }: UrlFault, url: string): string {
  switch (kind) {
    case "credentials":
      // The address itself is not repeated: it holds the secret.
      return "The address holds a user name or password that everybody can read; remove it and revoke the secret";
    case "local":
      return `${quote(shownUrl(url))} is on one machine only; write an address that every client reaches`;
    case "plain":
      return `${quote(shownUrl(url))} is fetched without encryption, so anyone on the way can change it; write an https address`;
    case "key":
      return `${quote(shownUrl(url))} needs an ssh key, which clients of a public registry do not have; write an https address`;
  }
}
