import { mkdirSync } from "node:fs";
import * as path from "node:path";
import type { Bench } from "../bench";

/** What the year leaves behind to be looked at. */
export const OUT = path.join(__dirname, "../../../out/year");

/** Keeps a picture of the screen where the clerk has to decide. */
export async function pictured(bench: Bench, name: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  await bench.page.screenshot({ path: path.join(OUT, `${name}.png`) });
}
