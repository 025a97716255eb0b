/** What a build is at: it reads the list and the workbook, prepares what to write, writes it. */
export type BuildStage = "reading" | "preparing" | "writing";

export interface BuildProgress {
  readonly stage: BuildStage;
  /** Share of the whole build, 0 to 1; it never falls. */
  readonly part: number;
}

/** How to follow a build and to call it off. */
export interface BuildWatch {
  /** Aborted before the last request it leaves the workbook as it was; later it changes nothing any more. */
  readonly signal: AbortSignal;
  readonly progress: (progress: BuildProgress) => void;
}

/** Thrown inside a build that was called off; it never leaves the action. */
export class Cancelled extends Error {
  constructor() {
    super("The build was called off.");
    this.name = "Cancelled";
  }
}

/** Where each stage ends within the whole. */
const ENDS: Readonly<Record<BuildStage, number>> = { reading: 0.4, preparing: 0.6, writing: 1 };
/** Nobody knows beforehand how many slices or requests a stage takes: each goes this share of the way that is left. */
const STRIDE = 0.1;

/** The course of a watched build: how far it is, and whether it is still wanted. */
export class Course {
  private current: BuildProgress = { stage: "reading", part: 0 };

  constructor(private readonly watch?: BuildWatch) {}

  /** @throws Cancelled */
  enter(stage: BuildStage): void {
    const reached = stage === "reading" ? 0 : ENDS[stage === "preparing" ? "reading" : "preparing"];
    this.tell(stage, reached);
  }

  /** One piece of the stage is done; nothing may be queued for Excel that has not been sent. @throws Cancelled */
  readonly advance = (): void => {
    const { stage, part } = this.current;
    this.tell(stage, part + (ENDS[stage] - part) * STRIDE);
  };

  /** All is done: there is nothing left to call off. */
  finish(): void {
    this.watch?.progress({ stage: "writing", part: 1 });
  }

  private tell(stage: BuildStage, part: number): void {
    this.check();
    this.current = { stage, part: Math.max(part, this.current.part) };
    this.watch?.progress(this.current);
    this.check();
  }

  private check(): void {
    if (this.watch?.signal.aborted) {
      throw new Cancelled();
    }
  }
}
