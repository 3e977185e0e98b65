import { type Path, type Table, text } from "./document.ts";
import type { IndexEntry } from "./index-file.ts";

/** A URL that a client fetches from. */
export interface FetchedUrl {
  readonly url: string;
  readonly path: Path;
}

const FIELDS = ["download_url", "git_url", "archive_url", "url", "manifest_url"];

/** The URLs of an entry and its versions from which content comes; those that only a reader opens are left out. */
export function* fetchedUrls(entry: IndexEntry): Iterable<FetchedUrl> {
  yield* urlsOf(entry.record, entry.path);
  for (const { record, path } of entry.versions) yield* urlsOf(record, path);
}

function* urlsOf(record: Table, path: Path): Iterable<FetchedUrl> {
  for (const field of FIELDS) {
    const url = text(record, field);
    if (url !== undefined) yield { url, path: [...path, field] };
  }
}
