import type { SourceList } from "../actions/listSources";
import { Observed } from "./observed";

/** What the workbook offers to read; null until it was looked at, and where Excel does not say. */
export type SourcesState = SourceList | null;

/** The sheets and the selection that a list can be read from, as they were when last looked at. */
export class SourcesSession extends Observed<SourcesState> {
  private turn = 0;

  constructor(private readonly list: () => Promise<SourceList>) {
    super(null);
  }

  /**
   * Looks again. Never rejects: without an answer the last one stays, for reading a list will tell what is wrong. Of
   * several looks the last counts.
   * @returns what this look found
   */
  async refresh(): Promise<SourcesState> {
    this.turn += 1;
    const turn = this.turn;
    const found = await this.list().catch(() => this.current);
    if (turn === this.turn) {
      this.enter(found);
    }
    return found;
  }
}
