/**
 * How a request goes wrong. `lost`: it never arrives. `replyLost`: it is carried out, the answer is lost. `midway`: it
 * stops after half of its actions, `early`: after a third. `lasting`: so does every later request, as when Excel is gone.
 */
export interface Fault {
  readonly how: "lost" | "replyLost" | "midway" | "early";
  readonly lasting: boolean;
}

/** Makes one of the coming requests fail. */
export class Faults {
  private countdown = 0;
  private fault: Fault | null = null;

  /** The n-th request from now on (1 is the next one) fails. */
  failAt(n: number, fault: Fault): void {
    this.countdown = n;
    this.fault = fault;
  }

  heal(): void {
    this.fault = null;
  }

  /** The fault that strikes this request, or null. To be asked once for each request. */
  next(): Fault["how"] | null {
    if (!this.fault || --this.countdown > 0) {
      return null;
    }
    const { how, lasting } = this.fault;
    if (!lasting) {
      this.fault = null;
      return how;
    }
    return this.countdown === 0 ? how : "lost";
  }
}
