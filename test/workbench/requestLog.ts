import type { Answer } from "../host/richapi/exchange";
import type { RequestBody } from "../host/richapi/wire";
import type { Words } from "./words";

/** One request of the add-in: when, how long the host took, how much went over, what it was about. */
export interface LoggedRequest {
  readonly at: Date;
  readonly milliseconds: number;
  readonly sent: number;
  readonly received: number;
  readonly content: string;
  readonly failed: boolean;
}

/** Rows that the console keeps; older ones go. */
const KEPT = 200;

/** Names in a description before it is cut. */
const NAMES = 6;

/** Carries a request out and tells the log about it. */
export function logged(
  ask: (body: string, flags: number) => Promise<Answer>,
  log: (request: LoggedRequest) => void
): (body: string, flags: number) => Promise<Answer> {
  return async (body, flags) => {
    const at = new Date();
    const start = performance.now();
    const answer = await ask(body, flags);
    const reply = JSON.stringify(answer.body);
    log({
      at,
      milliseconds: performance.now() - start,
      sent: bytesOf(body),
      received: bytesOf(reply),
      content: contentOf(JSON.parse(body) as RequestBody),
      failed: answer.statusCode !== 200 || "Error" in answer.body,
    });
    return answer;
  };
}

/** "values ×3, name": what a request sets, calls and loads, by the names of Office.js. */
function contentOf({ Actions }: RequestBody): string {
  const counts = new Map<string, number>();
  for (const { Name, QueryInfo } of Actions) {
    const names = Name && !Name.startsWith("_") ? [Name] : (QueryInfo?.Select ?? []);
    names.forEach((name) => {
      const shown = name.charAt(0).toLowerCase() + name.slice(1);
      counts.set(shown, (counts.get(shown) ?? 0) + 1);
    });
  }
  if (counts.size === 0) {
    // What the client does on its own, such as saying that it can be called.
    Actions.filter(({ Name }) => Name).forEach(({ Name }) => counts.set(Name, 1));
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, NAMES).map(([name, n]) => (n === 1 ? name : `${name} ×${n}`));
  return [...shown, ...(sorted.length > NAMES ? ["…"] : [])].join(", ") || "–";
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The console: a table of the latest requests, the newest on top. */
export class RequestLog {
  constructor(
    private readonly rows: HTMLTableSectionElement,
    private readonly total: HTMLElement
  ) {}

  /** Adds a request; the time of day and the numbers are written as Vietnamese writes them. */
  readonly add = (request: LoggedRequest): void => {
    const row = this.rows.insertRow(0);
    row.className = request.failed ? "failed" : "";
    const whole = new Intl.NumberFormat("vi-VN");
    const cells = [
      request.at.toLocaleTimeString("vi-VN"),
      whole.format(Math.round(request.milliseconds)),
      whole.format(request.sent),
      whole.format(request.received),
      request.content,
    ];
    cells.forEach((text) => (row.insertCell().textContent = text));
    while (this.rows.rows.length > KEPT) {
      this.rows.deleteRow(-1);
    }
    this.total.textContent = String(this.rows.rows.length);
  };

  clear(): void {
    this.rows.replaceChildren();
    this.total.textContent = "0";
  }

  /** The headings of the columns. */
  static headings(words: Words): readonly string[] {
    return [words.time, words.duration, words.sent, words.received, words.content];
  }
}
