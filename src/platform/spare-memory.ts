import { setFlagsFromString } from "node:v8";

/** Directories of a tree from which on memory is spared: below that there is little to win, and time to lose. */
export const MANY_DIRECTORIES = 35_000;

/**
 * Has V8 collect garbage sooner while a large tree is judged. By itself it lets the heap grow to several times what is
 * held, which on a runner takes the memory of other steps. Both settings are looked at whenever the heap is about to
 * grow: the room for new objects stays as it is, and what is held grows by a quarter before it is looked through.
 */
export function spareMemory(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=25");
}
