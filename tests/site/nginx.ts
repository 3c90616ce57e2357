import {spawn} from "node:child_process";
import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {serverFiles} from "../../loaders/publish/policies.js";
import {builtSite} from "./built.js";
import {answering, basePath, freePort} from "./real_server.js";

/** The nginx of this machine, if there is one. */
export const nginx = [
  process.env.NGINX_PATH,
  "/usr/sbin/nginx",
  "/usr/local/sbin/nginx",
  "/opt/homebrew/bin/nginx"
].find((path) => path && existsSync(path));

/** Serves the built site below a sub-path, under the policy as it is written for nginx. */
export async function startNginx(): Promise<{address: string; stop(): void}> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await freePort();
  writeFileSync(join(folder, "headers-nginx.conf"), serverFiles(basePath)["headers-nginx.conf"]!);
  writeFileSync(join(folder, "nginx.conf"), configuration(folder, port));
  const server = spawn(nginx!, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"], {
    stdio: "ignore"
  });
  const address = `http://127.0.0.1:${port}${basePath}`;
  await answering(address);
  return {
    address,
    stop() {
      server.kill();
      rmSync(folder, {recursive: true, force: true});
    }
  };
}

/** As the guide for the web team has it, with every file of nginx's own in a folder that goes away. */
function configuration(folder: string, port: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `  ${name}_temp_path ${folder}/${name};`
  );
  return `daemon off;
pid ${folder}/pid;
${process.getuid?.() === 0 ? "user root;\n" : ""}events {}
http {
  types { text/html html; text/css css; application/javascript js; application/json json; text/csv csv;
    image/svg+xml svg; image/png png; text/xml xml; text/plain txt; application/wasm wasm; }
  access_log off;
${temporary.join("\n")}
  server {
    listen 127.0.0.1:${port};
    location ${basePath} {
      alias ${resolve(builtSite)}/;
      include ${folder}/headers-nginx.conf;
    }
  }
}
`;
}
