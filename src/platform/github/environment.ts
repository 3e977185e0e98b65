/** Where GitHub is and by which right it is asked, as the environment of a laptop says it. */
export function githubOfEnvironment(): { readonly api: string; readonly token: string } {
  const { env } = process;
  return {
    api: env["GITHUB_API_URL"] ?? "https://api.github.com",
    token: env["GITHUB_TOKEN"] ?? env["GH_TOKEN"] ?? "",
  };
}
