/** What an add-in's work costs: round trips, bytes (UTF-8, JSON) and cells that went over the border. */
export class Traffic {
  /** Calls of `context.sync()`, with the one that ends every `Excel.run`. */
  syncs = 0;
  /** Requests on the wire; a sync without work sends none, the clean-up after a run sends one. */
  requests = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** The largest single request, for limits on a request's size. */
  largestRequest = 0;
  cells = { read: 0, written: 0 };

  reset(): void {
    this.syncs = 0;
    this.requests = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.largestRequest = 0;
    this.cells = { read: 0, written: 0 };
  }

  countRequest(bytes: number): void {
    this.requests++;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  countResponse(bytes: number): void {
    this.responseBytes += bytes;
  }
}
