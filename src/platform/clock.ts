/** The day on which this runs, in UTC: `2026-10-01`. */
export function clockDay(): string {
  return new Date().toISOString().slice(0, 10);
}
