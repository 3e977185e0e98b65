/** Where a command prints, as a port. */
export interface Terminal {
  /** Standard output: what was asked for. */
  out(text: string): void;
  /** Standard error: progress, and what went wrong. */
  err(text: string): void;
  /** True when standard output shows colours. */
  readonly color: boolean;
  /** True when standard error is a terminal, so that a progress line can be drawn and erased. */
  readonly interactive: boolean;
  /**
   * Writes a file that an option names; the path is relative to the current directory.
   * @throws InputError that names the option, where nothing can be written
   */
  write(path: string, text: string, option: string): void;
}
