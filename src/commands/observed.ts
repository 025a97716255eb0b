/** A state that pane and ribbon watch; whoever extends it says when it changes. */
export abstract class Observed<S> {
  private readonly listeners = new Set<() => void>();

  protected constructor(protected current: S) {}

  readonly state = (): S => this.current;

  /** Calls the listener after each change of state; the result ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected enter<T extends S>(state: T): T {
    this.current = state;
    this.listeners.forEach((listener) => listener());
    return state;
  }
}
