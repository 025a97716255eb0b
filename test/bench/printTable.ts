/** Rows of texts under headers, in columns of even width: the first to the left, the others to the right. */
export function printTable(
  title: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[]
): void {
  const widths = headers.map((header, column) =>
    Math.max(header.length, ...rows.map((row) => row[column]!.length))
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)
      )
      .join("  ");
  const rule = widths.map((width) => "-".repeat(width));
  process.stdout.write(`\n${[title, "", ...[headers, rule, ...rows].map(line)].join("\n")}\n`);
}

/** "0.38", "4.1", "1,250": three digits are enough to compare by. */
export function short(value: number): string {
  return value >= 100
    ? Math.round(value).toLocaleString("en-US")
    : String(Number(value.toPrecision(value >= 10 ? 3 : 2)));
}

export function yesNo(holds: boolean): string {
  return holds ? "yes" : "NO";
}
