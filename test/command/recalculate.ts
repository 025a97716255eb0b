import { readFileSync } from "node:fs";
import { recalculated } from "../host/calc/recalculated";
import { readWorkbook } from "../host/file/readWorkbook";

/** `npm run recalculate -- IN.xlsx`: every formula with the result in the file and the host's own, as JSON. */
async function recalculate(path: string | undefined): Promise<void> {
  if (path === undefined) {
    throw new Error("Which workbook? npm run recalculate -- IN.xlsx");
  }
  const file = await readWorkbook(new Uint8Array(readFileSync(path)));
  process.stdout.write(`${JSON.stringify(recalculated(file), null, 1)}\n`);
}

recalculate(process.argv[2]).catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 2;
});
