import type { Document } from "./document.ts";
import { type Places, placesOf } from "./places-of-json.ts";
import type { Source } from "./source.ts";

type Known = Pick<Document, "value" | "problems" | "part">;

/**
 * A JSON document of which the value is known and the text is not held: `open` reads it when something asks for the
 * text or for a place. It is kept from then on.
 */
export function reopenedDocument(known: Known, open: () => Source): Document {
  return releasableDocument(known, undefined, open).doc;
}

/** A document, and a way to let its text go. An index of 50 MB is asked for places only where something is wrong. */
export interface Releasable {
  readonly doc: Document;
  /** Lets the text go; `reopen` reads it again when it is asked for. */
  release(): void;
}

/** Makes a JSON document that parses one whose text can be let go. */
export function releasable(doc: Document, reopen: () => Source): Releasable {
  return releasableDocument(doc, doc, reopen);
}

function releasableDocument(
  { value, problems, part }: Known,
  first: (Places & { readonly source: Source }) | undefined,
  open: () => Source,
): Releasable {
  let held = first;
  const opened = (): Places & { readonly source: Source } => {
    if (held) return held;
    const source = open();
    return (held = { source, ...placesOf(source) });
  };
  return {
    doc: {
      get source() {
        return opened().source;
      },
      ...(part === undefined ? {} : { part }),
      value,
      problems,
      at: (path) => opened().at(path),
      keyAt: (path) => opened().keyAt(path),
    },
    release() {
      held = undefined;
    },
  };
}
