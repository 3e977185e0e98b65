import { t as toolVersion } from "./tool.gen.js";
import { o as announce, t as deliverToGitHub } from "./deliver-to-github.js";

// src/actions/delivery/publish.ts
/** Shows a report on GitHub and says how that went. Loads the client when there is something to show. */
async function publish(publication, wishes, run) {
	const { token, hasSummary, occasion, ...rest } = publication;
	if (run.apiUrl === "" || run.repository === "" || Object.values(wishes).every((wish) => wish === "false")) {
		announce([], hasSummary, run);
		return;
	}
	let opened;
	const open = () => {
		const address = {
			api: run.apiUrl,
			repository: run.repository,
			token,
			version: toolVersion
		};
		opened ??= import("./github2.js").then(({ openGitHub }) => openGitHub(address));
		return opened;
	};
	const delivery = {
		...rest,
		repositoryUrl: run.repositoryUrl,
		runUrl: run.runUrl
	};
	announce(await deliverToGitHub(delivery, occasion, wishes, open), hasSummary, run);
}

export { publish as t };