import type { CommunesReport } from "../actions/communes/communesReport";
import type { CommuneSource, ColumnLost, FileContent } from "../actions/communes/communeSource";
import { isCopy } from "../actions/communes/isCopy";
import type { NotBuilt } from "../actions/ownWorkbook";
import type { CommuneFileProblem } from "../messages/communes";
import { Observed } from "./observed";

type Day = CommuneSource["today"];

/** A file that was handed over: what it holds, or why it could not be read. */
export type HandedFile = { readonly file: string } & (
  | { readonly ok: true; readonly content: FileContent }
  | { readonly ok: false; readonly problem: Exclude<CommuneFileProblem, { kind: "columnLost" }> }
);

/** A file that is not among the figures, and why. */
export interface UnusedFile {
  readonly file: string;
  readonly problem: CommuneFileProblem;
}

/** Why the figures could not be had at all. */
export type CommunesFault =
  { readonly kind: "notBuilt" } | { readonly kind: "failed"; readonly cause: unknown };

export interface CommunesState {
  readonly busy: boolean;
  readonly sources: readonly CommuneSource[];
  readonly unused: readonly UnusedFile[];
  /** Of the files that were taken last, those that stand for an earlier copy from now on. */
  readonly replaced: readonly Pick<CommuneSource, "file">[];
  /** By the key of a file whether it counts, where the clerk said so. */
  readonly decided: ReadonlyMap<string, boolean>;
  /** The day that all figures count to; null: each file's own. */
  readonly asOf: Day | null;
  /** Null while there is no file. */
  readonly report: CommunesReport | null;
  readonly fault: CommunesFault | null;
}

/** What the session needs. */
export interface CommunesActions {
  readonly sourceOf: (
    file: Pick<CommuneSource, "key" | "file"> & { readonly content: FileContent }
  ) => Promise<CommuneSource | ColumnLost>;
  /** The open workbook. */
  readonly open: (name: Pick<CommuneSource, "key" | "file">) => Promise<CommuneSource | NotBuilt>;
  readonly report: (
    sources: readonly CommuneSource[],
    asOf: Day | null,
    decided: ReadonlyMap<string, boolean>
  ) => Promise<CommunesReport>;
}

/** The key of the open workbook; no file is called so. */
const OPEN = "\u0000open";

/** The appendices of several communes, added up. Never rejects: a fault is part of the state. */
export class CommunesSession extends Observed<CommunesState> {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly actions: CommunesActions) {
    super({
      busy: false,
      sources: [],
      unused: [],
      replaced: [],
      decided: new Map(),
      asOf: null,
      report: null,
      fault: null,
    });
  }

  /** Takes files, once they are read. The same name of the same commune again stands for a newer copy. */
  async add(read: () => Promise<readonly HandedFile[]>): Promise<void> {
    await this.working(async () => {
      const files = await read();
      const earlier = this.current.sources;
      let { sources, unused } = this.current;
      const replaced: CommuneSource[] = [];
      for (const handed of files) {
        const { file } = handed;
        const source = handed.ok
          ? await this.actions.sourceOf({ key: file, file, content: handed.content })
          : handed;
        unused = unused.filter((other) => other.file !== file);
        if (!source.ok) {
          unused = [...unused, { file, problem: problemOf(source) }];
          continue;
        }
        const copy = sources.find((other) => earlier.includes(other) && isCopy(source, other));
        if (copy !== undefined) {
          replaced.push(source);
        }
        const key = copy?.key ?? freeKey(file, sources);
        sources = [...sources.filter((other) => other !== copy), { ...source, key }];
      }
      return { sources, unused, replaced };
    });
  }

  /** Takes the open workbook, as it stands now. */
  async addOpen(name: string): Promise<void> {
    await this.working(async () => {
      const source = await this.actions.open({ key: OPEN, file: name });
      if (!source.ok) {
        return { fault: { kind: "notBuilt" } };
      }
      const others = this.current.sources.filter(({ key }) => key !== OPEN);
      return { sources: [...others, source] };
    });
  }

  /** Whether a file's figures count, whatever speaks for or against it. */
  count(key: string, counts: boolean): Promise<void> {
    return this.working(({ decided }) =>
      Promise.resolve({ decided: new Map(decided).set(key, counts) })
    );
  }

  /** Puts a file away. */
  remove(key: string): Promise<void> {
    return this.working(({ sources, decided }) =>
      Promise.resolve({
        sources: sources.filter((source) => source.key !== key),
        decided: new Map([...decided].filter(([other]) => other !== key)),
      })
    );
  }

  /** Counts all figures to one day; null: each file to its own. */
  countTo(asOf: Day | null): Promise<void> {
    return this.working(() => Promise.resolve({ asOf }));
  }

  /** Puts away what was said of files that cannot be used. */
  forget(): Promise<void> {
    return this.working(() => Promise.resolve({ unused: [] }));
  }

  /** Puts everything away. */
  clear(): Promise<void> {
    return this.working(() => Promise.resolve({ sources: [], unused: [], decided: new Map() }));
  }

  /** One piece of work after the other, so that none is lost while files are read. */
  private working(work: (state: CommunesState) => Promise<Partial<CommunesState>>): Promise<void> {
    this.last = this.last.then(() => this.run(work));
    return this.last;
  }

  private async run(
    work: (state: CommunesState) => Promise<Partial<CommunesState>>
  ): Promise<void> {
    this.enter({ ...this.current, busy: true, fault: null, replaced: [] });
    try {
      const state = { ...this.current, ...(await work(this.current)) };
      const { sources, asOf, decided } = state;
      const report =
        sources.length === 0 ? null : await this.actions.report(sources, asOf, decided);
      this.enter({ ...state, busy: false, report });
    } catch (cause) {
      this.enter({ ...this.current, busy: false, fault: { kind: "failed", cause } });
    }
  }
}

function freeKey(file: string, sources: readonly CommuneSource[]): string {
  const taken = new Set(sources.map(({ key }) => key));
  let key = file;
  for (let copy = 2; taken.has(key); copy += 1) {
    key = `${file} (${copy})`;
  }
  return key;
}

function problemOf(refused: ColumnLost | Extract<HandedFile, { ok: false }>): CommuneFileProblem {
  return "column" in refused ? { kind: "columnLost", column: refused.column } : refused.problem;
}
