import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const program = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"].find(existsSync);

/** False without nginx: tests of its configuration in deploy/ are then skipped. */
export const hasNginx = program !== undefined;
if (!hasNginx) console.warn("Tests of deploy/nginx*.conf are skipped: there is no nginx on this machine.");

/** Serves a configuration without file paths; all files are in `folder`. Resolves once `address` answers. */
export async function startNginx(folder: string, configuration: string, address: string): Promise<() => Promise<void>> {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join("\n  ");
  const placed = configuration.replace("http {", `pid ${folder}/nginx.pid;\nhttp {\n  access_log off;\n  ${temporary}`);
  const [file, log] = [join(folder, "nginx.conf"), join(folder, "error.log")];
  writeFileSync(file, placed);
  const proxy = spawn(program!, ["-p", folder, "-e", log, "-c", file, "-g", `daemon off; error_log ${log};`], { stdio: "ignore" });
  const answers = () =>
    fetch(address, { redirect: "manual" }).then(
      ({ status }) => status < 500,
      () => false,
    );
  for (const until = performance.now() + 10_000; !(await answers()) && performance.now() < until;) await setTimeout(100);
  return async () => {
    proxy.kill("SIGTERM");
    if (proxy.exitCode === null) await once(proxy, "exit");
  };
}
