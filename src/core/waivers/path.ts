/** Where a registry keeps its waivers: beside its policy, and like it read from the base. */
export const WAIVERS_PATH = "registry/waivers.toml";
