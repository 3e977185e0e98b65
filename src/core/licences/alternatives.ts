import { type SpdxExpression, type SpdxLeaf, currentId } from "../spdx.ts";

/** One way to meet an expression: these licences together. */
export type Alternative = readonly SpdxLeaf[];

/** Alternatives that are worked out: `(A OR B) AND (C OR D) AND …` has twice as many with each part. */
const MAX_ALTERNATIVES = 64;

/** The ways to meet an expression; `undefined` for one that has too many to judge. */
export function alternativesOf(expression: SpdxExpression): readonly Alternative[] | undefined {
  switch (expression.kind) {
    case "leaf":
      return [[expression]];
    case "OR": {
      const left = alternativesOf(expression.left);
      const right = left && alternativesOf(expression.right);
      return right && bounded([...left, ...right]);
    }
    case "AND": {
      const left = alternativesOf(expression.left);
      const right = left && alternativesOf(expression.right);
      if (!left || !right || left.length * right.length > MAX_ALTERNATIVES) return undefined;
      return left.flatMap((first) => right.map((second) => [...first, ...second]));
    }
  }
}

function bounded(alternatives: readonly Alternative[]): readonly Alternative[] | undefined {
  return alternatives.length > MAX_ALTERNATIVES ? undefined : alternatives;
}

/** A licence by its current id, `GPL-3.0-or-later` for `GPL-3.0+`. */
export function idOf(leaf: SpdxLeaf): string {
  return currentId(leaf) ?? leaf.id;
}
