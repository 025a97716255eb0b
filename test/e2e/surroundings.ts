import * as path from "node:path";

/** The sample's appendix as the add-in built it in the browser, once for all tests; named like the sample. */
export const APPENDIX = path.join(__dirname, "../../out/e2e/ke-hoach-cchc-2026.xlsx");

const ADDRESS = "WORKBENCH_ADDRESS";
const FILES = "BROWSER_TESTS";

/** Where the workbench runs, and which files of tests are wanted. */
export interface Surroundings {
  readonly address: string;
  readonly files: readonly string[];
}

/** Leaves word for the process of the tests. */
export function tellSurroundings({ address, files }: Surroundings): void {
  process.env[ADDRESS] = address;
  process.env[FILES] = files.join();
}

/** What `run.ts` left word of. @throws Error where it did not run */
export function surroundings(): Surroundings {
  const { [ADDRESS]: address, [FILES]: files } = process.env;
  if (address === undefined || files === undefined) {
    throw new Error("The tests in the browser are run by `npm run test:e2e`.");
  }
  return { address, files: files.split(",") };
}
