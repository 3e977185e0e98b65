/** A path that a change adds and that one which stands already equals where case or Unicode form does not count. */
export interface PathClash {
  /** A file that the change adds. */
  readonly file: string;
  /** The file, or the directory around it, as the change spells it. */
  readonly path: string;
  /** What stands there already. */
  readonly other: string;
}
