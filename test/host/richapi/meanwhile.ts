/** What other people do to the workbook between two requests of the client. */
export class Meanwhile {
  private countdown = 0;
  private act: (() => void) | null = null;

  /** Lets something happen right before the n-th request from now on (1 is the next one). */
  before(n: number, act: () => void): void {
    this.countdown = n;
    this.act = act;
  }

  /** To be called once for each request. */
  next(): void {
    this.countdown -= 1;
    if (this.countdown === 0) {
      this.act?.();
    }
  }
}
