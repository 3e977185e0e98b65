/** Stands above a report that was handed over by a run which code of the pull request could have changed. */
export const EVIDENCE =
  "> **Evidence, no verdict.** This report comes from a run that the pull request could have changed. It decides nothing.";
