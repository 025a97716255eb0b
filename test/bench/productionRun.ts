import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { webpack, type Configuration } from "webpack";

type Configure = (env: object, argv: { readonly mode: string }) => Promise<Configuration>;

/**
 * Runs a module in a process of its own, as webpack ships it: the loader that runs the sources makes every import and
 * every small function cost a call more, which in the inner loop of a summary is half of the time and says nothing about
 * the add-in.
 * @returns what the module printed, which must be JSON
 */
export async function productionRun(entry: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "phu-luc-bench-"));
  try {
    await bundle(entry, folder);
    const environment = { ...process.env, NODE_OPTIONS: "" };
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "bundle.js")], {
      env: environment,
    });
    return JSON.parse(stdout) as unknown;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundle(entry: string, folder: string): Promise<void> {
  const configure = createRequire(__filename)("../../webpack.config.js") as Configure;
  const { module, resolve } = await configure({}, { mode: "production" });
  const compiler = webpack({
    mode: "production",
    target: "node",
    devtool: false,
    entry,
    ...(module ? { module } : {}),
    ...(resolve ? { resolve } : {}),
    output: { path: folder, filename: "bundle.js" },
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats?.hasErrors()) {
    throw new Error(stats.toString("errors-only"));
  }
}
