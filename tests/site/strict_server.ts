import {serve} from "../../loaders/publish/serve.js";
import {builtSite} from "./built.js";
import {nginx, startNginx} from "./nginx.js";
import {basePath} from "./real_server.js";

/** The site below a sub-path under the strict policy: served by nginx, or by ourselves where there is none. */
export async function strictServer(): Promise<{name: string; address: string; stop(): void}> {
  if (nginx) return {name: "nginx", ...(await startNginx())};
  const {server, address} = await serve(builtSite, {basePath});
  return {name: "our own server", address, stop: () => server.close()};
}
