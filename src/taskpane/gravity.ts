import type { Finding, Severity } from "../plan/finding";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** The gravest first. */
export function byGravity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity]);
}
