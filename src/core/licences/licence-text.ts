/** Bytes of a text that are compared: the longest common licence has 35,000. */
const MAX_LENGTH = 128 * 1024;

/**
 * The licences that a text is, as far as its own words tell: ids of SPDX, the versions of a family together where the text is
 * the same. Empty for a text that is not recognised. Several for a file that holds several.
 */
export function licencesInText(text: string): readonly string[] {
  const plain = words(text.slice(0, MAX_LENGTH));
  const found = TEXTS.filter(
    ({ all, none = [] }) => all.every((part) => plain.includes(part)) && !none.some((part) => plain.includes(part)),
  );
  return [...new Set(found.flatMap(({ ids }) => ids))];
}

/** Letters and digits alone: line breaks, comment signs and quotes differ between copies of one text. */
function words(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, " ")
    .trim();
}

interface LicenceText {
  readonly ids: readonly string[];
  /** Words that the text has, all of them; from its conditions, not from its name. */
  readonly all: readonly string[];
  readonly none?: readonly string[];
}

const gnu = (name: string, version: string): readonly string[] => [
  `${name}-${version}-only`,
  `${name}-${version}-or-later`,
];

const BSD = "redistribution and use in source and binary forms with or without modification are permitted";
const BSD_3 = "be used to endorse or promote products derived from";

const TEXTS: readonly LicenceText[] = [
  {
    // X11 has the same text, and a sentence more.
    ids: ["MIT", "X11"],
    all: [
      "permission is hereby granted free of charge to any person obtaining a copy of this software",
      "the above copyright notice and this permission notice",
      "the software is provided as is",
    ],
  },
  {
    ids: ["MIT-0"],
    all: [
      "permission is hereby granted free of charge to any person obtaining a copy of this software",
      "the software is provided as is",
    ],
    none: ["the above copyright notice and this permission notice"],
  },
  {
    ids: ["Apache-2.0"],
    all: ["apache license version 2.0 january 2004", "terms and conditions for use reproduction and distribution"],
  },
  {
    ids: ["BSD-2-Clause"],
    all: [BSD, "redistributions in binary form must reproduce"],
    none: [BSD_3, "all advertising materials"],
  },
  {
    ids: ["BSD-3-Clause"],
    all: [BSD, "redistributions in binary form must reproduce", BSD_3],
    none: ["all advertising materials"],
  },
  {
    ids: ["ISC"],
    all: [
      "permission to use copy modify and or distribute this software for any purpose with or without fee is hereby granted",
      "provided that the above copyright notice",
    ],
  },
  {
    ids: ["0BSD"],
    all: [
      "permission to use copy modify and or distribute this software for any purpose with or without fee is hereby granted",
    ],
    none: ["provided that the above copyright notice"],
  },
  { ids: ["MPL-2.0"], all: ["mozilla public license version 2.0", "each contributor hereby grants you"] },
  {
    ids: gnu("GPL", "2.0"),
    all: [
      "gnu general public license version 2 june 1991",
      "terms and conditions for copying distribution and modification",
    ],
  },
  {
    ids: gnu("GPL", "3.0"),
    all: ["gnu general public license version 3 29 june 2007", "0. definitions"],
    none: ["gnu affero general public license version 3", "gnu lesser general public license version 3"],
  },
  { ids: gnu("AGPL", "3.0"), all: ["gnu affero general public license version 3 19 november 2007"] },
  { ids: gnu("LGPL", "2.1"), all: ["gnu lesser general public license version 2.1 february 1999"] },
  { ids: gnu("LGPL", "3.0"), all: ["gnu lesser general public license version 3 29 june 2007"] },
  { ids: ["Unlicense"], all: ["this is free and unencumbered software released into the public domain"] },
  { ids: ["CC0-1.0"], all: ["cc0 1.0 universal", "statement of purpose"] },
  {
    ids: ["BSL-1.0"],
    all: [
      "boost software license version 1.0",
      "permission is hereby granted free of charge to any person or organization",
    ],
  },
  { ids: ["EPL-2.0"], all: ["eclipse public license v 2.0", "the accompanying program is provided under the terms"] },
  { ids: ["CC-BY-4.0"], all: ["creative commons attribution 4.0 international public license"] },
  { ids: ["CC-BY-SA-4.0"], all: ["creative commons attribution sharealike 4.0 international public license"] },
  {
    ids: ["BUSL-1.1"],
    all: [
      "business source license 1.1",
      "the licensor hereby grants you the right to copy modify create derivative works redistribute and make non production use",
    ],
  },
];
