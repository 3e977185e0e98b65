import type { Sandbox } from "../../core/cleanroom/sandbox.ts";
import { bubblewrap } from "./bubblewrap/bubblewrap.ts";
import { container } from "./container/container.ts";
import { isRoot } from "./identity.ts";
import { tempdir } from "./tempdir.ts";

/** Every backend, best first. The next one is a file beside them and a line here. */
export const backends: readonly Sandbox[] = [
  // Root can make every path of the machine visible; the user that it becomes cannot.
  ...(isRoot() ? [bubblewrap("root"), bubblewrap("user")] : [bubblewrap("user"), bubblewrap("root")]),
  container("docker"),
  container("podman"),
  tempdir,
];
