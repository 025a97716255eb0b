import { parseArgs } from "node:util";

/** What is asked of the runner. */
export interface Order {
  /** Files to put faults into; none draws them of all rooms, or of those that are named. */
  readonly files: readonly string[];
  readonly rooms: readonly string[];
  /** Faults of one line alone; null takes all. */
  readonly line: number | null;
  readonly seed: number;
  /** How many faults are drawn; null tries each. */
  readonly count: number | null;
  /** Of a drawing, how many were tried before. */
  readonly skip: number;
  /** So many test files are run of a fault at most. */
  readonly tests: number;
  /** Seconds for each of them. */
  readonly seconds: number;
  readonly isListed: boolean;
}

const DRAWN = 30;

/** Reads the command line. @throws where a number is none, or an option unknown */
export function readOrder(args: readonly string[]): Order {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: "string" },
      count: { type: "string" },
      skip: { type: "string", default: "0" },
      line: { type: "string" },
      rooms: { type: "string", default: "" },
      tests: { type: "string", default: "10" },
      limit: { type: "string", default: "180" },
      list: { type: "boolean", default: false },
    },
  });
  const isDrawn = positionals.length === 0 || values.seed !== undefined;
  return {
    files: positionals.map((path) => path.replaceAll("\\", "/").replace(/^\.\//u, "")),
    rooms: values.rooms === "" ? [] : values.rooms.split(","),
    line: values.line === undefined ? null : whole("line", values.line),
    seed: values.seed === undefined ? Date.now() % 1_000_000 : whole("seed", values.seed),
    count: values.count !== undefined ? whole("count", values.count) : isDrawn ? DRAWN : null,
    skip: whole("skip", values.skip),
    tests: values.tests === "all" ? Infinity : whole("tests", values.tests),
    seconds: whole("limit", values.limit),
    isListed: values.list,
  };
}

function whole(name: string, text: string): number {
  if (!/^\d+$/u.test(text)) {
    throw new Error(`--${name} takes a whole number, not "${text}".`);
  }
  return Number(text);
}
