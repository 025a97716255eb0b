/**
 * Excel on the web takes and gives at most 5 MB a request (resource limits of Office add-ins). We aim lower, because
 * sizes are estimated and every call adds words of its own.
 */
export const PAYLOAD_AIM = 3_600_000;

/** Bytes of a cell value in a request: UTF-8, with quotes, comma and escapes. */
export function valueBytes(value: unknown): number {
  if (typeof value !== "string") {
    return 8;
  }
  let bytes = 4;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    bytes +=
      code < 0x20 || code === 0x22 || code === 0x5c ? 3 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Bytes of a rectangle of values. */
export function matrixBytes(values: readonly (readonly unknown[])[]): number {
  return values.reduce(
    (sum, row) => row.reduce<number>((rowSum, value) => rowSum + valueBytes(value), sum + 2),
    0
  );
}

/** Rows that go in one request. */
export interface RowBand<T> {
  /** Position of the first row, from 0. */
  readonly from: number;
  readonly rows: readonly (readonly T[])[];
  readonly bytes: number;
}

/**
 * Cuts rows into bands that each fit a request.
 * @param extraPerCell bytes that a cell costs besides its value
 */
export function rowBands<T>(
  rows: readonly (readonly T[])[],
  extraPerCell = 0
): readonly RowBand<T>[] {
  const bands: RowBand<T>[] = [];
  let from = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const size = matrixBytes([row]) + row.length * extraPerCell;
    if (bytes + size > PAYLOAD_AIM && index > from) {
      bands.push({ from, rows: rows.slice(from, index), bytes });
      from = index;
      bytes = 0;
    }
    bytes += size;
  });
  return rows.length > from ? [...bands, { from, rows: rows.slice(from), bytes }] : bands;
}

/** Sends what has been queued as soon as another piece would make the request or its answer too large. */
export class RequestBudget {
  private pending = 0;
  private awaited = 0;

  /** @param sent called after each request, when nothing is queued; the work ends with what it throws */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly sent: () => void = () => undefined
  ) {}

  /** To be called before a piece of about `bytes` bytes is queued that is answered with about `answer` bytes. */
  async reserve(bytes: number, answer = 0): Promise<void> {
    const isFull = this.pending + bytes > PAYLOAD_AIM || this.awaited + answer > PAYLOAD_AIM;
    if (this.pending > 0 && isFull) {
      await this.send();
    }
    this.pending += bytes;
    this.awaited += answer;
  }

  async send(): Promise<void> {
    this.pending = 0;
    this.awaited = 0;
    await this.context.sync();
    this.sent();
  }
}
