import type { Control } from "./control.js";
import type { ResourceLimits } from "./resource-limits.js";
/** Policy levels, from the one that trusts most to the one that trusts least. */
export declare const levels: readonly ["low", "medium", "high", "locked"];
export type Level = (typeof levels)[number];
/**
 * How much a control matters: `required` fails before the command when it cannot be enforced, `wanted` is enforced
 * where that is possible and reported where not, `off` is left alone.
 */
export type Strength = "off" | "wanted" | "required";
/** How much a control matters under a level. */
export declare function strengthOf(control: Control, level: Level): Strength;
/** What a level allows where the request says nothing. docs/cleanroom.md shows this table. */
export declare const levelLimits: Readonly<Record<Level, ResourceLimits>>;
