import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { PYTHON } from "./tools";

type Look = "facts" | "locks" | "words" | "sheets" | "text";

type Reply =
  | { readonly answer: unknown; readonly seconds: number; readonly error?: undefined }
  | { readonly error: string };

/** What a look was at, and how long it took. */
export interface TimedLook {
  readonly what: string;
  readonly seconds: number;
}

/** A LibreOffice that runs as on one day; what is asked while it is busy waits its turn. */
export class OfficeOnDay {
  readonly looks: TimedLook[] = [];
  private readonly python: ChildProcessWithoutNullStreams;
  private readonly replies: AsyncIterator<string>;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly day: string) {
    const script = join(__dirname, "answers.py");
    this.python = spawn("faketime", [`${day} 08:00:00`, PYTHON, script], {
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
    });
    this.python.stderr.pipe(process.stderr);
    this.replies = createInterface({ input: this.python.stdout })[Symbol.asyncIterator]();
  }

  /** @throws Error where LibreOffice fails at it */
  ask(look: Look, file: string, given?: unknown): Promise<unknown> {
    const answered = this.last.then(() => this.answer({ look, file, given }));
    this.last = answered.catch(() => undefined);
    return answered;
  }

  private async answer(question: {
    readonly look: Look;
    readonly file: string;
    readonly given: unknown;
  }): Promise<unknown> {
    const what = `${question.look} of ${basename(question.file)}, ${this.day}`;
    this.python.stdin.write(`${JSON.stringify(question)}\n`);
    const line = await this.replies.next();
    if (line.done === true) {
      throw new Error(`LibreOffice is gone, asked for ${what}.`);
    }
    const reply = JSON.parse(line.value) as Reply;
    if (reply.error !== undefined) {
      throw new Error(`${what}: ${reply.error}`);
    }
    this.looks.push({ what, seconds: reply.seconds });
    return reply.answer;
  }

  /** Resolves when LibreOffice is gone, once everything that was asked is answered. */
  async stop(): Promise<void> {
    await this.last;
    const gone = new Promise((resolve) => this.python.once("close", resolve));
    this.python.stdin.end();
    await gone;
  }
}
