import { Observed } from "./observed";

/** A cascade of faults has its cause at the beginning. */
const MOST = 5;

/** Faults that no other session tells of, the first ones, each once. */
export class FaultsSession extends Observed<readonly unknown[]> {
  constructor() {
    super([]);
  }

  tell(cause: unknown): void {
    if (this.current.length < MOST && !this.current.includes(cause)) {
      this.enter([...this.current, cause]);
    }
  }

  /** Puts them out of sight. */
  dismiss(): void {
    if (this.current.length > 0) {
      this.enter([]);
    }
  }
}
