import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { CommandProblem } from "../../src/messages/command";
import { MAX_UNPACKED_BYTES } from "../host/file/unpack";

/** A reason to stop that the user can do something about. */
export class CommandStop extends Error {
  constructor(readonly problem: CommandProblem) {
    super(problem.kind);
    this.name = "CommandStop";
  }
}

/** The bytes of a file. @throws CommandStop where it is missing, no file, or larger than any workbook unpacked may be. */
export function readInput(path: string): Uint8Array {
  try {
    if (statSync(path).size > MAX_UNPACKED_BYTES) {
      throw new CommandStop({ kind: "tooLarge", path });
    }
    return readFileSync(path);
  } catch (error) {
    throw error instanceof CommandStop ? error : new CommandStop({ kind: "noInput", path });
  }
}

/** @throws CommandStop where a folder is missing. */
export function requireFolder(path: string): void {
  if (!isFolder(path)) {
    throw new CommandStop({ kind: "noFolder", path });
  }
}

/** @throws CommandStop where a file cannot be written: its folder is missing, or the path is a folder itself. */
export function requireTarget(path: string): void {
  const folder = dirname(path);
  if (!isFolder(folder)) {
    throw new CommandStop({ kind: "noFolder", path: folder });
  }
  if (isFolder(path)) {
    throw new CommandStop({ kind: "notWritable", path });
  }
}

/** Whether a path names a folder that is there. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Writes files under temporary names and puts them in place only when all are written, so that a failure leaves what was
 * there before. @throws CommandStop
 */
export function writeAll(
  files: readonly { readonly path: string; readonly content: Uint8Array | string }[]
): void {
  const written: string[] = [];
  try {
    for (const { path, content } of files) {
      written.push(temporaryName(path));
      atPath(path, () => writeFileSync(temporaryName(path), content));
    }
    for (const { path } of files) {
      atPath(path, () => renameSync(temporaryName(path), path));
    }
  } finally {
    written.forEach((path) => rmSync(path, { force: true }));
  }
}

function atPath(path: string, act: () => void): void {
  try {
    act();
  } catch {
    throw new CommandStop({ kind: "notWritable", path });
  }
}

function temporaryName(path: string): string {
  return `${path}.${process.pid}.tmp`;
}
