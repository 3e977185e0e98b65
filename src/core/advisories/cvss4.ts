type Metrics = ReadonlyMap<string, string>;

/**
 * Ten times the score of each MacroVector, as https://www.first.org/cvss/v4.0/specification-document lists them: a row for
 * each pair of EQ1 and EQ2; in it EQ3 with EQ6 (00, 01, 10, 11, 21), then EQ4, then EQ5.
 */
const SCORES: readonly (readonly number[])[] = [
  "100 98 95 100 93 91 93 89 81 99 95 92 96 87 81 90 80 68 98 95 90 93 89 81 88 78 69 95 92 84 92 81 65 80 70 48 92 82 72 79 69 50 69 55 27",
  "99 95 92 95 90 84 92 82 72 97 92 85 91 83 71 81 71 53 95 92 85 92 80 70 84 71 50 93 85 73 82 72 59 70 52 30 86 75 52 71 52 29 63 29 17",
  "98 94 91 94 86 77 87 74 63 95 87 81 89 74 64 75 63 49 94 88 76 86 74 59 72 57 52 89 77 67 76 58 50 57 52 25 83 70 54 65 58 26 53 21 13",
  "95 88 76 90 75 61 77 68 52 90 76 70 77 62 53 66 59 30 89 76 62 74 57 47 61 57 24 78 67 58 59 57 23 52 29 16 71 59 30 58 26 15 23 13 6",
  "93 86 75 86 74 56 70 52 40 87 72 58 74 61 34 54 40 22 85 74 62 72 55 46 53 34 19 75 55 51 57 41 19 36 19 8 64 51 20 47 21 11 24 9 4",
  "88 73 60 73 59 41 54 45 20 75 53 50 55 40 20 43 22 11 75 58 40 61 48 20 46 17 8 55 45 21 51 18 9 18 7 2 53 24 14 24 12 5 10 3 1",
].map((row) => row.split(" ").map(Number));
const TOGETHER = ["00", "01", "10", "11", "21"];

/** How severe the values of a metric are, the worst first; a step between two counts a tenth. */
const LEVELS: Readonly<Record<string, string>> = {
  AV: "NALP",
  PR: "NLH",
  UI: "NPA",
  AC: "LH",
  AT: "NP",
  VC: "HLN",
  VI: "HLN",
  VA: "HLN",
  SC: "SHLN",
  SI: "SHLN",
  SA: "SHLN",
  CR: "HML",
  IR: "HML",
  AR: "HML",
};

/** The worst vectors of each class of each equivalence set, and how many steps lie below them. */
const WORST: Readonly<Record<string, readonly (readonly [vectors: readonly string[], depth: number])[]>> = {
  one: [
    [["AV:N/PR:N/UI:N"], 1],
    [["AV:A/PR:N/UI:N", "AV:N/PR:L/UI:N", "AV:N/PR:N/UI:P"], 4],
    [["AV:P/PR:N/UI:N", "AV:A/PR:L/UI:P"], 5],
  ],
  two: [
    [["AC:L/AT:N"], 1],
    [["AC:H/AT:N", "AC:L/AT:P"], 2],
  ],
  three: [
    [["VC:H/VI:H/VA:H/CR:H/IR:H/AR:H"], 7],
    [["VC:H/VI:H/VA:L/CR:M/IR:M/AR:H", "VC:H/VI:H/VA:H/CR:M/IR:M/AR:M"], 6],
    [["VC:L/VI:H/VA:H/CR:H/IR:H/AR:H", "VC:H/VI:L/VA:H/CR:H/IR:H/AR:H"], 8],
    [
      [
        "VC:L/VI:H/VA:L/CR:H/IR:M/AR:H",
        "VC:L/VI:H/VA:H/CR:H/IR:M/AR:M",
        "VC:H/VI:L/VA:H/CR:M/IR:H/AR:M",
        "VC:H/VI:L/VA:L/CR:M/IR:H/AR:H",
        "VC:L/VI:L/VA:H/CR:H/IR:H/AR:M",
      ],
      8,
    ],
    [["VC:L/VI:L/VA:L/CR:H/IR:H/AR:H"], 10],
  ],
  four: [
    [["SC:H/SI:S/SA:S"], 6],
    [["SC:H/SI:H/SA:H"], 5],
    [["SC:L/SI:L/SA:L"], 4],
  ],
};

/**
 * The score of a vector of CVSS 4.0, 0 to 10, threat and environment included where it states them; `undefined` for a text
 * that is no such vector.
 */
export function cvss4Score(vector: string): number | undefined {
  const metrics = read(vector);
  if (!metrics) return undefined;
  if (["VC", "VI", "VA", "SC", "SI", "SA"].every((name) => metrics.get(name) === "N")) return 0;
  const [one, two, three, four, five] = classes(metrics);
  const own = scoreOf(one, two, three, four, five);
  if (own === undefined) return undefined;
  // The next milder class of each set: of the third two may be next.
  const milder: readonly (number | undefined)[] = [
    scoreOf(one + 1, two, three, four, five),
    scoreOf(one, two + 1, three, four, five),
    most(NEXT[three]?.map((next) => scoreOf(one, two, next, four, five)) ?? []),
    scoreOf(one, two, three, four + 1, five),
    scoreOf(one, two, three, four, five + 1),
  ];
  const shares = [
    share("one", one, metrics),
    share("two", two, metrics),
    share("three", three, metrics),
    share("four", four, metrics),
    0,
  ];
  let sum = 0;
  let count = 0;
  for (const [at, next] of milder.entries()) {
    if (next === undefined) continue;
    count += 1;
    sum += (own - next) * (shares[at] ?? 0);
  }
  const score = own - (count === 0 ? 0 : sum / count);
  return Math.round(Math.min(100, Math.max(0, score)) + 1e-9) / 10;
}

/** The classes of the third set that are next below each. */
const NEXT: readonly (readonly number[])[] = [[1, 2], [3], [3], [4], []];

function classes(metrics: Metrics): readonly [number, number, number, number, number] {
  const is = (name: string, value: string): boolean => metrics.get(name) === value;
  const easy = [is("AV", "N"), is("PR", "N"), is("UI", "N")];
  const one = easy.every(Boolean) ? 0 : easy.some(Boolean) && !is("AV", "P") ? 1 : 2;
  const two = is("AC", "L") && is("AT", "N") ? 0 : 1;
  const impact = is("VC", "H") && is("VI", "H") ? 0 : is("VC", "H") || is("VI", "H") || is("VA", "H") ? 1 : 2;
  const isWanted = (["C", "I", "A"] as const).some((name) => is(`${name}R`, "H") && is(`V${name}`, "H"));
  const three = TOGETHER.indexOf(`${impact}${isWanted ? 0 : 1}`);
  const four = is("SI", "S") || is("SA", "S") ? 0 : is("SC", "H") || is("SI", "H") || is("SA", "H") ? 1 : 2;
  return [one, two, three, four, "APU".indexOf(metrics.get("E") ?? "A")];
}

function scoreOf(one: number, two: number, three: number, four: number, five: number): number | undefined {
  if (one > 2 || two > 1 || three < 0 || four > 2 || five > 2) return undefined;
  return SCORES[one * 2 + two]?.[three * 9 + four * 3 + five];
}

function most(scores: readonly (number | undefined)[]): number | undefined {
  const known = scores.filter((score) => score !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** How far a vector lies below the worst one of its class, as a share of the way to the next class. */
function share(set: string, nth: number, metrics: Metrics): number {
  const [vectors, depth] = WORST[set]?.[nth] ?? [[], 1];
  for (const worst of vectors) {
    const steps = worst.split("/").map((part) => {
      const [name = "", value = ""] = part.split(":");
      const levels = LEVELS[name] ?? "";
      return levels.indexOf(metrics.get(name) ?? "") - levels.indexOf(value);
    });
    if (steps.every((step) => step >= 0)) return steps.reduce((sum, step) => sum + step, 0) / depth;
  }
  return 0;
}

const BASE: Readonly<Record<string, RegExp>> = {
  AV: /^[NALP]$/,
  AC: /^[LH]$/,
  AT: /^[NP]$/,
  PR: /^[NLH]$/,
  UI: /^[NPA]$/,
  VC: /^[HLN]$/,
  VI: /^[HLN]$/,
  VA: /^[HLN]$/,
  SC: /^[HLN]$/,
  SI: /^[HLN]$/,
  SA: /^[HLN]$/,
};
const DEFAULTS: readonly (readonly [string, RegExp, string])[] = [
  ["E", /^[APU]$/, "A"],
  ["CR", /^[HML]$/, "H"],
  ["IR", /^[HML]$/, "H"],
  ["AR", /^[HML]$/, "H"],
];

/** The metrics of a vector with what its environment changes about them; `undefined` when one is missing or unknown. */
function read(vector: string): Metrics | undefined {
  if (!vector.startsWith("CVSS:4.0/") || vector.length > 512) return undefined;
  const stated = new Map<string, string>();
  for (const part of vector.slice("CVSS:4.0/".length).split("/")) {
    const [name = "", value = "", ...more] = part.split(":");
    if (name === "" || value === "" || more.length > 0 || stated.has(name)) return undefined;
    stated.set(name, value);
  }
  const metrics = new Map<string, string>();
  for (const [name, values] of Object.entries(BASE)) {
    const value = stated.get(name);
    if (value === undefined || !values.test(value)) return undefined;
    const changed = stated.get(`M${name}`);
    const isChanged = changed !== undefined && changed !== "X";
    if (isChanged && !values.test(changed) && !(changed === "S" && (name === "SI" || name === "SA"))) return undefined;
    metrics.set(name, isChanged ? changed : value);
  }
  for (const [name, values, byDefault] of DEFAULTS) {
    const value = stated.get(name);
    if (value !== undefined && value !== "X" && !values.test(value)) return undefined;
    metrics.set(name, value === undefined || value === "X" ? byDefault : value);
  }
  return metrics;
}
