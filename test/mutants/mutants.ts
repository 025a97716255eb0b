import { readFileSync } from "node:fs";
import { join } from "node:path";
import { draw } from "./draw";
import { faultsIn } from "./faultsIn";
import { readOrder, type Order } from "./order";
import { codeBelow, importersIn, relatedTests } from "./relatedTests";
import { tryFault, type PlacedFault, type Verdict } from "./tryFault";

const ROOT = join(__dirname, "../..");

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The faults that are asked for, in the order in which they are tried. */
function chosenFaults({ files, rooms, line, count, seed, skip }: Order): readonly PlacedFault[] {
  const folders = rooms.length === 0 ? ["src"] : rooms.map((room) => `src/${room}`);
  const among = files.length > 0 ? files : folders.flatMap((folder) => codeBelow(ROOT, folder));
  const all = among.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    return faultsIn(file, text)
      .filter((fault) => line === null || fault.line === line)
      .map((fault): PlacedFault => ({ file, text, fault }));
  });
  if (count === null) {
    return all;
  }
  say(`${all.length} faults in ${among.length} files; seed ${seed}.`);
  return draw(all, count, seed, ({ fault }) => fault.kind).slice(skip);
}

function told({ file, fault }: PlacedFault): string {
  return `${file}:${fault.line}  ${fault.kind}\n    ${fault.before}\n  → ${fault.after || "(nothing)"}`;
}

function wordsOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case "caught":
      return `caught by ${verdict.by}`;
    case "survived":
      return `SURVIVED ${verdict.tests} of ${verdict.of} test files`;
    case "hung":
      return `HUNG in ${verdict.by}`;
  }
}

/** Puts faults into the code, one after the other, and tells which of them no test notices. */
async function main(): Promise<void> {
  const order = readOrder(process.argv.slice(2));
  const faults = chosenFaults(order);
  if (order.isListed) {
    faults.forEach((each) => say(told(each)));
    return;
  }
  const importers = importersIn(ROOT);
  const counts = { caught: 0, survived: 0, hung: 0 };
  for (const [index, each] of faults.entries()) {
    say(`\n${index + 1 + order.skip}. ${told(each)}`);
    const verdict = await tryFault(ROOT, each, relatedTests(each.file, importers), order);
    counts[verdict.kind] += 1;
    say(`    ${wordsOf(verdict)}`);
  }
  say(
    `\n${faults.length} faults: ${counts.caught} caught, ${counts.survived} survived, ${counts.hung} hung.`
  );
  process.exitCode = counts.survived + counts.hung === 0 ? 0 : 1;
}

// What runs for a fault ends with this process.
(["SIGINT", "SIGTERM"] as const).forEach((signal) => process.once(signal, () => process.exit(130)));

void main();
