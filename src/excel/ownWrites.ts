let writing = 0;

/** Does work that writes; meanwhile changed cells are taken for the add-in's own where Excel does not tell whose they are. */
export async function asOwnWrites<T>(write: () => Promise<T>): Promise<T> {
  writing += 1;
  try {
    return await write();
  } finally {
    writing -= 1;
  }
}

/** Whether the add-in is writing right now. */
export function isWriting(): boolean {
  return writing > 0;
}
