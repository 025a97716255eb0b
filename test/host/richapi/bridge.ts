import type { Exchange } from "./exchange";
import type { RequestBody } from "./wire";

/** What the client knows as `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody | string };
}

/** Carries the requests of a client in the same process to the host and the answers back. */
export class Bridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  private pending = 0;

  constructor(private readonly exchange: Exchange) {}

  sendMessageToHost(text: string): void {
    const { id, flags, message } = JSON.parse(text) as Message;
    this.pending++;
    queueMicrotask(() => {
      const answer = this.exchange.answer(message.body, flags);
      this.pending--;
      this.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: answer }));
    });
  }

  /** Waits until no request is on its way: the client cleans up after a run without anyone waiting for it. */
  async idle(): Promise<void> {
    do {
      await new Promise((resolve) => setImmediate(resolve));
    } while (this.pending > 0);
  }

  /** Hands an event to the client. */
  push(entry: readonly unknown[]): void {
    this.onMessageFromHost?.(
      JSON.stringify({ type: 3, controlId: "", message: { entries: [entry] } })
    );
  }
}
