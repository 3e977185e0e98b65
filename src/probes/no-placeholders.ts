import { count } from "../core/count.ts";
import { quote } from "../core/limits.ts";
import { isSourceOrTemplate, placeholderText, placeholdersOf } from "../core/readiness/placeholder.ts";
import { MAX_PLACES, defineProbe } from "../core/readiness/probe.ts";

/** Files and UTF-16 code units that are searched; no honest gpack has so many. */
const MAX_FILES = 20_000;
const MAX_TEXT = 64 * 1024 * 1024;

export default defineProbe({
  id: "no-placeholders",
  name: "Nothing is left to be done in sources and templates",
  of: ["gpack", "project"],
  category: "important",
  blocks: "production",
  effortHours: 4,
  check({ files, read, mayHavePlaceholders }) {
    const sources = files.filter(
      ({ path, kind }) => kind === "file" && isSourceOrTemplate(path) && !mayHavePlaceholders(path),
    );
    const found = [];
    const unread: string[] = [];
    let size = 0;
    for (const { path } of sources.slice(0, MAX_FILES)) {
      const source = size > MAX_TEXT ? undefined : read(path);
      if (source) found.push(...placeholdersOf(source));
      else unread.push(path);
      size += source?.text.length ?? 0;
      if (found.length >= MAX_PLACES * 10) break;
    }
    unread.push(...sources.slice(MAX_FILES).map(({ path }) => path));
    const [first] = found;
    if (first) {
      const more = found.length > 1 ? `, and ${count(found.length - 1, "more place")}` : "";
      return {
        outcome: "failed",
        detail: `${placeholderText(first)}${more}`,
        next: "write what belongs there, or allow it in the policy: `[readiness.placeholders] allow`",
        places: found.slice(0, MAX_PLACES).map(({ at }) => at),
      };
    }
    if (unread.length > 0)
      return {
        outcome: "unknown",
        detail: `${quote(unread[0] ?? "")} could not be read, or there is too much to read`,
        next: "make it smaller, or leave it out",
      };
    return {
      outcome: "met",
      detail: `no placeholder in ${count(sources.length, "source")} and template${sources.length === 1 ? "" : "s"}`,
    };
  },
});
