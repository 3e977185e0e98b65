import { count } from "../core/report.ts";

/** Rows that belong together, such as the findings of one pack. It is shown with at least one row, or not at all. */
export interface Group {
  readonly head: readonly string[];
  readonly rows: readonly string[];
  readonly tail: readonly string[];
}

/** A part of a report. Its rows give way when room is short, from the end; its head and tail stay. */
export interface Section {
  readonly head: readonly string[];
  readonly groups: readonly Group[];
  readonly tail: readonly string[];
  /** What a row is, for the line that says how many were left out: "finding". */
  readonly noun: string;
  /** How much of the room its rows may take, from 0 to 1. */
  readonly share: number;
}

/** A section that has no rows, and is never cut. */
export function fixed(lines: readonly string[]): Section {
  return { head: lines, groups: [], tail: [], noun: "line", share: 0 };
}

/** The lines that say what was left out, such as 3 of "10 findings"; at most 200 bytes. */
export type Note = (left: number, all: string) => readonly string[];

const NOTE_BYTES = 200;

/**
 * Writes sections one after the other within a number of UTF-8 bytes. The earlier a section, the sooner its rows
 * get room. A section says how many of its rows were left out.
 */
export function writeSections(sections: readonly Section[], maxBytes: number, note: Note): string {
  let room = maxBytes - sections.reduce((sum, { head, tail }) => sum + size(head) + size(tail) + NOTE_BYTES, 0);
  const lines: string[] = [];
  for (const section of sections) {
    const most = Math.min(room, Math.floor(maxBytes * section.share));
    const { kept, left, bytes } = fit(section.groups, most);
    room -= bytes;
    lines.push(...section.head, ...kept);
    if (left > 0) {
      const all = section.groups.reduce((sum, { rows }) => sum + rows.length, 0);
      lines.push(...note(left, count(all, section.noun)));
    }
    lines.push(...section.tail);
  }
  return lines.join("\n");
}

function fit(
  groups: readonly Group[],
  most: number,
): { readonly kept: readonly string[]; readonly left: number; readonly bytes: number } {
  const kept: string[] = [];
  let bytes = 0;
  let left = 0;
  for (const { head, rows, tail } of groups) {
    const frame = size(head) + size(tail);
    let shown = 0;
    let used = frame;
    for (const row of rows) {
      const next = used + size([row]);
      // Once something was left out, nothing that stands behind it is shown.
      if (left > 0 || bytes + next > most) break;
      used = next;
      shown += 1;
    }
    if (shown > 0) {
      kept.push(...head, ...rows.slice(0, shown), ...tail);
      bytes += used;
    }
    left += rows.length - shown;
  }
  return { kept, left, bytes };
}

const encoder = new TextEncoder();

function size(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);
}
