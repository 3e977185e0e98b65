import { toolVersion } from "../core/tool.gen.ts";
import type { GitHub } from "../platform/github/github.ts";
import type { PeoplePort } from "./validate-gpack/people.ts";

/** Where a run can ask for people. */
export interface PeopleAddress {
  /** Empty outside of a workflow. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** The number of the pull request. */
  readonly pull: number | undefined;
}

/** Asks GitHub for members of teams and for approvals; `undefined` where it cannot be asked. Loads the client at the first question. */
export function peopleOnGitHub({ apiUrl, repository, token, pull }: PeopleAddress): PeoplePort | undefined {
  if (apiUrl === "" || repository === "" || token === "") return undefined;
  let opened: Promise<GitHub> | undefined;
  const open = (): Promise<GitHub> => {
    const address = { api: apiUrl, repository, token, version: toolVersion };
    opened ??= import("../platform/github/github.ts").then(({ openGitHub }) => openGitHub(address));
    return opened;
  };
  return {
    isMember: async (team, login) => (await open()).isTeamMember(team, login),
    ...(pull === undefined ? {} : { approvers: async (head) => (await open()).approvers(pull, head) }),
  };
}
