import { buildAppendix, type BuiltAppendix } from "../../src/actions/buildAppendix";
import { makeAppendix } from "../../src/actions/documents/makeAppendix";
import { ExcelProblem } from "../../src/excel/problem";
import { wordCommandProblem } from "../../src/messages/command";
import { wordSourceProblem } from "../../src/messages/errors";
import { wordExcelProblem } from "../../src/messages/excel";
import { UnreadableFile } from "../host/file/unpack";
import { OfficeHost } from "../host/officeHost";
import { readCommandLine, type CommandLine } from "./commandLine";
import { registerCustomFunctions } from "./customFunctions";
import { CommandStop, requireFolder, requireTarget, writeAll } from "./files";
import { readOrders } from "./orders";
import { reportOf } from "./report";
import { readSource } from "./source";
import { StoppedWork } from "./stoppedWork";
import { doYearWork } from "./yearWork";
import type { YearOutcome } from "./yearOutcome";

/**
 * What the command came to: 0 with what a person should know (mostly nothing), or 2 and one sentence, no file written.
 */
export interface CommandResult {
  readonly exitCode: 0 | 2;
  readonly message: string;
}

/**
 * Builds the appendix of a file, in the workbook itself or in a new one: the add-in's own action through the real Office.js client on the host.
 * @throws whatever is a fault of the software and not of its input.
 */
export async function runAppendix(args: readonly string[]): Promise<CommandResult> {
  const asked = readCommandLine(args);
  if ("kind" in asked) {
    return stopped(wordCommandProblem(asked, "vi"));
  }
  try {
    return await build(asked);
  } catch (error) {
    const message = wordProblem(error, asked.input);
    if (message === null) {
      throw error;
    }
    return stopped(message);
  }
}

async function build(asked: CommandLine): Promise<CommandResult> {
  const { year } = asked;
  const targets = [asked.output, asked.report, asked.word, year.nextYear];
  targets.filter((path) => path !== null).forEach(requireTarget);
  [year.answers, year.slips].filter((path) => path !== null).forEach(requireFolder);
  const orders = readOrders(year);
  const source = await readSource(asked.input);
  const isList = source.kind === "list";
  if (isList && asked.sheet !== null) {
    return stopped(wordSourceProblem({ kind: "noSuchSheet", sheet: asked.sheet }, "vi"));
  }
  const host = await OfficeHost.open(isList ? undefined : source.bytes);
  registerCustomFunctions(host);
  host.install();
  try {
    const start = performance.now();
    const outcome = await buildAppendix({
      live: asked.live,
      ...(isList ? source.request : {}),
      ...(asked.sheet === null ? {} : { sheet: asked.sheet }),
      ...(asked.asOf === null ? {} : { asOf: asked.asOf }),
    });
    await host.idle();
    if (!outcome.ok && isList) {
      return stopped(wordCommandProblem({ kind: "noList", path: asked.input }, "vi"));
    }
    if (!outcome.ok) {
      return stopped(wordSourceProblem(outcome.problem, "vi"));
    }
    const done = await doYearWork(year, orders);
    await host.idle();
    const report = reportText(outcome, host, performance.now() - start, done.told);
    const files = [
      { path: asked.output, content: await host.save() },
      { path: asked.report, content: report },
      { path: asked.word, content: asked.word === null ? "" : await wordFile() },
    ];
    writeAll([
      ...files.flatMap(({ path, content }) => (path === null ? [] : { path, content })),
      ...done.files,
    ]);
    return { exitCode: 0, message: done.messages.join("\n") };
  } finally {
    host.uninstall();
  }
}

/** The appendix that stands in the workbook now. */
async function wordFile(): Promise<Uint8Array> {
  const made = await makeAppendix();
  if (!made.ok) {
    throw new Error("There is no appendix, though one was built.");
  }
  return made.file.bytes;
}

function reportText(
  built: BuiltAppendix,
  { traffic }: OfficeHost,
  ms: number,
  year: YearOutcome["told"]
): string {
  const { syncs, requests, requestBytes, responseBytes } = traffic;
  const bytes = requestBytes + responseBytes;
  const report = { ...reportOf(built, { syncs, requests, bytes, ms: Math.round(ms) }), ...year };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The sentence for a fault of the input; null for one of the software. */
function wordProblem(error: unknown, input: string): string | null {
  if (error instanceof StoppedWork) {
    return error.sentence;
  }
  if (error instanceof CommandStop) {
    return wordCommandProblem(error.problem, "vi");
  }
  if (error instanceof UnreadableFile) {
    return wordCommandProblem({ kind: error.reason, path: input }, "vi");
  }
  return error instanceof ExcelProblem && error.kind !== "other"
    ? wordExcelProblem(error, "vi")
    : null;
}

function stopped(message: string): CommandResult {
  return { exitCode: 2, message };
}
