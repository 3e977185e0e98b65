/** An image that is always the same. */
export interface PinnedImage {
  /** Its whole name, with registry and digest: `docker.io/library/redis@sha256:…`. Engines read short names differently. */
  readonly name: string;
  /** The last part of its path, such as `redis`. */
  readonly repository: string;
}

const IMAGE = /^((?:[a-z0-9][a-z0-9._:-]*\/)*)([a-z0-9][a-z0-9._-]*)(?::[\w][\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/;
const MAX_LENGTH = 300;

/**
 * Reads the name of an image as people write it. A tag beside a digest says nothing and is left out.
 * @see https://github.com/distribution/reference, the grammar, of which this takes the lower-case part
 */
export function readImage(text: string): PinnedImage | { readonly fault: string } {
  const [, above = "", repository, digest] = (text.length > MAX_LENGTH ? undefined : IMAGE.exec(text)) ?? [];
  if (repository === undefined)
    return {
      fault: `${JSON.stringify(text.slice(0, 80))} is neither postgres nor redis nor an image such as ghcr.io/owner/name@sha256:…`,
    };
  if (digest === undefined)
    return {
      fault: `${JSON.stringify(text)}${text === repository ? ", which gpack does not know by name as it knows postgres and redis," : ""} names no digest, so it can be another image tomorrow; write name@sha256:…, as \`docker image inspect --format '{{index .RepoDigests 0}}'\` shows it`,
    };
  const [first = ""] = above.split("/");
  const registry = first.includes(".") || first.includes(":") || first === "localhost" ? "" : "docker.io/";
  return {
    name: `${registry}${registry !== "" && above === "" ? "library/" : ""}${above}${repository}${digest}`,
    repository,
  };
}
