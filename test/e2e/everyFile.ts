import { createRequire } from "node:module";
import * as path from "node:path";
import { after, describe } from "node:test";
import { closeBrowsers, LANES } from "./lanes";
import { surroundings } from "./surroundings";

/*
 * The wanted files, in one process, which has the code of the tests and of Office files only once to load; as many side by
 * side as there are processors. Within a file the tests follow one another.
 */

const load = createRequire(__filename);

describe("in the browser", { concurrency: LANES }, () => {
  after(closeBrowsers);
  for (const file of surroundings().files) {
    describe(file, { concurrency: 1 }, () => void load(path.join(__dirname, file)));
  }
});
