import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toIso, type CalendarDay } from "../../src/plan/day";
import { fillIn } from "../build/clerkAtWork";
import { OfficeHost } from "../host/officeHost";
import type { ReportedFields } from "../samples/progress/reports";
import { asTyped } from "../samples/year/asTyped";
import { ordersOfStep } from "../samples/year/ordersOfStep";
import type { PlainStep } from "../samples/year/plainYear";
import { returnedFiles } from "../samples/year/returnedFiles";
import { runAppendix } from "./runAppendix";

/** What the report of the command says, as far as the year goes. */
export interface Told {
  readonly slips: readonly { readonly file: string; readonly agency: string }[];
  readonly orders: readonly { readonly kind: string; readonly added: readonly string[] }[];
  readonly answers: {
    readonly files: readonly { readonly file: string; readonly unused: readonly unknown[] }[];
    readonly unread: readonly { readonly file: string; readonly message: string }[];
    readonly damage: readonly { readonly file: string }[];
    readonly written: number;
    readonly results: number;
    readonly added: readonly string[];
    readonly open: number;
    readonly conflicts: readonly {
      readonly number: string;
      readonly field: string;
      readonly reasons: readonly string[];
      readonly answers: readonly { readonly value: string; readonly files: readonly string[] }[];
      readonly decided: string | null;
    }[];
    readonly doubts: readonly { readonly number: string; readonly typed: string }[];
    readonly matches: readonly unknown[];
    readonly additions: readonly { readonly text: string }[];
    readonly locked: readonly { readonly number: string; readonly returned: string }[];
    readonly resultNotes: readonly unknown[];
  };
  readonly closed: { readonly total: Readonly<Record<string, number>> };
  readonly nextYear: { readonly tasks: number; readonly left: readonly string[] };
  readonly compare: { readonly pairs: readonly unknown[]; readonly lacking: readonly unknown[] };
}

/** One command. */
export interface PlayedRun {
  readonly told: Told;
  /** What went to the console. */
  readonly message: string;
}

/** What happened on a day of the story. */
export interface PlayedDay {
  readonly steps: readonly PlainStep[];
  /** Of slips that came back and contradict each other: the same files before anybody decided. */
  readonly asked: PlayedRun | null;
  /** Null where the clerk typed only. */
  readonly run: PlayedRun | null;
  /** The workbook at the end of the day. */
  readonly workbook: string;
}

/** Where the command finds and leaves its files. */
export interface YearFolder {
  readonly path: string;
  /** The plan that the year begins with. */
  readonly plan: string;
  /** The plan of the superior, against which the last day holds the appendix. */
  readonly city: string;
}

/** The workbook of the next plan, in the folder. */
export const NEXT_YEAR = "ke-hoach-nam-sau.xlsx";

/** Plays the story of the year by the command alone: the days in order, what happens on one day by one command. */
export class YearByCommand {
  private workbook: string;
  private slips: Told["slips"] = [];
  private sending = "";

  constructor(private readonly folder: YearFolder) {
    this.workbook = folder.plan;
  }

  /** @param steps what happens on the day, in order */
  async play(day: CalendarDay, steps: readonly PlainStep[]): Promise<PlayedDay> {
    await this.type(
      steps.flatMap(({ event, typed }) => (event.kind === "typed" ? [event] : typed))
    );
    const back = steps.find(({ event }) => event.kind === "slipsReturned");
    const answers = back === undefined ? [] : ["--answers", await this.comeBack(back)];
    const orders = steps.flatMap(ordersOfStep);
    const asked =
      back !== undefined && hasConflicts(back) ? await this.run(day, "hoi", answers) : null;
    const verbs = [
      ...answers,
      ...(orders.length === 0 ? [] : ["--orders", this.written(day, orders)]),
      ...steps.flatMap((step) => this.verbsOf(step)),
    ];
    const run = verbs.length === 0 ? null : await this.run(day, "", verbs);
    this.slips = run?.told.slips ?? this.slips;
    return { steps, asked, run, workbook: this.workbook };
  }

  private verbsOf({ event }: PlainStep): readonly string[] {
    switch (event.kind) {
      case "slipsSent":
        this.sending = this.newFolder(`phieu-${toIso(event.on)}`);
        return ["--slips", this.sending];
      case "closed":
        return ["--reports", "--close", event.period];
      case "nextYear":
        return ["--next-year", join(this.folder.path, NEXT_YEAR), "--compare", this.folder.city];
      default:
        return [];
    }
  }

  private async run(day: CalendarDay, what: string, verbs: readonly string[]): Promise<PlayedRun> {
    const name = join(this.folder.path, `${toIso(day)}${what}`);
    const files = ["--out", `${name}.xlsx`, "--report", `${name}.json`];
    const args = [this.workbook, "--as-of", toIso(day), ...files, ...verbs];
    const { exitCode, message } = await runAppendix(args);
    if (exitCode !== 0) {
      throw new Error(message);
    }
    this.workbook = `${name}.xlsx`;
    return { told: JSON.parse(readFileSync(`${name}.json`, "utf8")) as Told, message };
  }

  /** Puts what comes back of the slips into a folder, with a file that is none. */
  private async comeBack({ event, files }: PlainStep): Promise<string> {
    const folder = this.newFolder(`tra-loi-${toIso(event.on)}`);
    for (const file of files) {
      const name = this.slips.find(({ agency }) => agency === file.agency)?.file;
      if (name === undefined) {
        throw new Error(`No slip went to ${file.agency}.`);
      }
      const slip = { name, bytes: new Uint8Array(readFileSync(join(this.sending, name))) };
      for (const back of await returnedFiles(slip, file, event.on)) {
        writeFileSync(join(folder, back.name), back.bytes);
      }
    }
    writeFileSync(join(folder, "anh.xlsx"), "ảnh");
    return folder;
  }

  /** What no slip has room for: the clerk types it into the workbook that the command left. */
  private async type(
    entries: readonly { readonly task: number; readonly fields: ReportedFields }[]
  ): Promise<void> {
    if (entries.length === 0) {
      return;
    }
    const host = await OfficeHost.open(new Uint8Array(readFileSync(this.workbook)));
    host.install();
    try {
      for (const { task, fields } of entries) {
        await fillIn(host, [task], asTyped(fields));
      }
      writeFileSync(this.workbook, await host.save());
    } finally {
      host.uninstall();
    }
  }

  private written(day: CalendarDay, orders: readonly unknown[]): string {
    const path = join(this.folder.path, `thay-doi-${toIso(day)}.json`);
    writeFileSync(path, JSON.stringify(orders, null, 2));
    return path;
  }

  private newFolder(name: string): string {
    const path = join(this.folder.path, name);
    mkdirSync(path, { recursive: true });
    return path;
  }
}

function hasConflicts({ event }: PlainStep): boolean {
  return event.kind === "slipsReturned" && event.conflicts.length > 0;
}
