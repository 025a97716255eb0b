import { HostError } from "../errors";

/** The add-in's settings of this workbook. They live as long as the host: the library keeps no such part of a file. */
export class SettingCollection {
  private readonly settings = new Map<string, SettingObject>();

  get items(): readonly SettingObject[] {
    return [...this.settings.values()];
  }

  getCount(): number {
    return this.settings.size;
  }

  /** Adds a setting or gives an existing one another value. */
  add(key: string, value: unknown): SettingObject {
    const setting = new SettingObject(key, value, () => this.settings.delete(key));
    this.settings.set(key, setting);
    return setting;
  }

  getItem(key: string): SettingObject {
    const setting = this.getItemOrNullObject(key);
    if (!setting) {
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    }
    return setting;
  }

  getItemOrNullObject(key: string): SettingObject | null {
    return this.settings.get(key) ?? null;
  }
}

export class SettingObject {
  constructor(
    readonly key: string,
    public value: unknown,
    private readonly remove: () => void
  ) {}

  get id(): string {
    return this.key;
  }

  delete(): void {
    this.remove();
  }
}
