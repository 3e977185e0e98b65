const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

/** Seconds of a whole number or of a text such as `90s`, `5m`, `1h`; `undefined` for anything else or nothing above 0. */
export function secondsOf(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isInteger(value) && value > 0 ? value : undefined;
  if (typeof value !== "string") return undefined;
  const [, amount = "", unit = ""] = /^(\d{1,7})(s|m|h)$/.exec(value) ?? [];
  const seconds = Number(amount) * (UNITS[unit] ?? 0);
  return seconds > 0 ? seconds : undefined;
}
