import type { CleanroomSettings } from "../cleanroom-settings.ts";
import type { Environment } from "../phase.ts";

/** One file that a phase reads. */
export interface InputFile {
  /** Relative to the directory of the step. */
  readonly path: string;
  /** SHA-256 of its content, or of the target of a link, in lower-case hexadecimal. */
  readonly digest: string;
  readonly kind: "file" | "executable" | "link";
}

/** Everything on which the outputs of a step depend. */
export interface KeyParts {
  readonly phase: string;
  readonly workspace: string | undefined;
  readonly commands: readonly string[];
  /** The variables that the make.toml gives; those of the caller are not part of it. */
  readonly environment: Environment;
  readonly outputs: readonly string[];
  readonly inputs: readonly InputFile[];
  /** Keys of the steps that it needs, as far as they have some. */
  readonly needs: readonly string[];
  /** Operating system and processor, such as `linux-x64`. */
  readonly machine: string;
  /** How it is isolated; `undefined` where it is not. */
  readonly cleanroom: CleanroomSettings | undefined;
}

/** Changes when what a key is made of changes. */
const VERSION = 1;

/** The text of whose SHA-256 the key of a step is: the same parts give the same text, in whatever order they were found. */
export function contentKeyText({ environment, inputs, needs, ...parts }: KeyParts): string {
  return JSON.stringify([
    VERSION,
    parts.phase,
    parts.workspace ?? null,
    parts.commands,
    Object.entries(environment).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    parts.outputs.toSorted(),
    inputs.map(({ path, kind, digest }) => [path, kind, digest]).toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
    needs.toSorted(),
    parts.machine,
    parts.cleanroom === undefined ? null : Object.entries(parts.cleanroom).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}
