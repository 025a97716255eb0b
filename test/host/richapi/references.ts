/** What the add-in keeps between requests: ranges, by the reference id that the host gave them. */
export class References {
  private readonly byId = new Map<string, object | null>();
  private readonly ids = new Map<object, string>();
  private count = 0;

  /** Gives an object the id under which later requests name it. */
  keep(thing: object): void {
    if (!this.ids.has(thing)) {
      const id = `{ref-${++this.count}}`;
      this.ids.set(thing, id);
      this.byId.set(id, thing);
    }
  }

  remove(id: string): void {
    const thing = this.byId.get(id);
    this.byId.delete(id);
    if (thing) {
      this.ids.delete(thing);
    }
  }

  /** @returns null where the cells are gone, undefined where the id means nothing */
  get(id: string): object | null | undefined {
    return this.byId.get(id);
  }

  /** The cells of a kept range were deleted: the reference stays, but leads nowhere. */
  lose(thing: object): void {
    const id = this.ids.get(thing);
    if (id !== undefined) {
      this.byId.set(id, null);
    }
  }

  idOf(thing: object): string | undefined {
    return this.ids.get(thing);
  }

  /** How many objects are kept: an add-in that never lets go leaks. */
  get size(): number {
    return this.byId.size;
  }

  things(): readonly object[] {
    return [...this.ids.keys()];
  }
}
