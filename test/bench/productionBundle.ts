import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { webpack, type Configuration } from "webpack";

type Configure = (env: object, argv: { readonly mode: string }) => Promise<Configuration>;

/**
 * Loads a module as webpack ships it. Run from its sources every import costs a call, which in the inner loop of a
 * summary is a third of the time and says nothing about the add-in.
 */
export async function productionBundle(entry: string): Promise<unknown> {
  const load = createRequire(__filename);
  const configure = load("../../webpack.config.js") as Configure;
  const { module, resolve } = await configure({}, { mode: "production" });
  const folder = await mkdtemp(join(tmpdir(), "phu-luc-bench-"));
  try {
    const compiler = webpack({
      mode: "production",
      target: "node",
      devtool: false,
      entry,
      ...(module ? { module } : {}),
      ...(resolve ? { resolve } : {}),
      output: { path: folder, filename: "bundle.js", library: { type: "commonjs2" } },
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    if (stats?.hasErrors()) {
      throw new Error(stats.toString("errors-only"));
    }
    return load(join(folder, "bundle.js")) as unknown;
  } finally {
    await rm(folder, { recursive: true });
  }
}
