import type { ExcelApi } from "../host/richapi/requirements";
import { usualSettings, type HostSettings } from "../host/session";

/** How Excel meets the add-in's requests; the page lets one be chosen. */
export type Condition =
  "usual" | "slow" | "editing" | "tight" | "newer" | "noPrinter" | "otherInFront";

/** Milliseconds after which a slow Excel answers. */
const DELAY = 400;
/** Bytes that a tight Excel takes and gives in one request: few enough for the sample plan to go beyond. */
const TIGHT_LIMIT = 60_000;

/** The obstacles between the add-in and the workbook: a long way, a cell that is being edited, a small limit. */
export class Conditions {
  current: Condition = "usual";
  private last: Promise<void> = Promise.resolve();

  /** @param editorOpen whether the user is writing into a cell right now */
  constructor(private readonly editorOpen: () => boolean) {}

  /** How new this Excel is. */
  get excelApi(): ExcelApi {
    return this.current === "newer" ? "1.19" : usualSettings().excelApi;
  }

  /** Resolves when Excel comes to a request that arrives now; never before it came to the ones before. */
  async turn(): Promise<void> {
    const before = this.last;
    const way = this.current === "slow" ? after(DELAY) : Promise.resolve();
    this.last = Promise.all([before, way]).then(() => undefined);
    await this.last;
  }

  /** Sets up Excel as it is at this moment. */
  apply(settings: HostSettings): void {
    settings.editing = this.current === "editing" || this.editorOpen();
    settings.excelApi = this.excelApi;
    settings.noPrinter = this.current === "noPrinter";
    settings.otherInFront = this.current === "otherInFront";
    settings.payloadLimit = this.current === "tight" ? TIGHT_LIMIT : usualSettings().payloadLimit;
  }
}

async function after(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
