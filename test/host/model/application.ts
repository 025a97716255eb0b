import { NotModelled } from "../errors";
import type { Session } from "../session";

export class Application {
  constructor(private readonly session: Session) {}

  get calculationMode(): string {
    return "Automatic";
  }

  set calculationMode(mode: string) {
    if (mode !== "Automatic") {
      throw new NotModelled(`the calculation mode ${mode}`);
    }
  }

  get calculationState(): string {
    return "Done";
  }

  get decimalSeparator(): string {
    return ",";
  }

  get thousandsSeparator(): string {
    return ".";
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  calculate(): void {
    this.session.calculate();
  }

  /** The host calculates when a result is read, so there is nothing to hold back. */
  suspendApiCalculationUntilNextSync(): void {
    return;
  }

  /** The host has no screen. */
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

/** Windows set to Vietnamese. */
export class CultureInfo {
  get name(): string {
    return "vi-VN";
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }

  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo();
  }
}

export class NumberFormatInfo {
  get numberDecimalSeparator(): string {
    return ",";
  }

  get numberGroupSeparator(): string {
    return ".";
  }
}

export class DatetimeFormatInfo {
  get dateSeparator(): string {
    return "/";
  }

  get shortDatePattern(): string {
    return "dd/MM/yyyy";
  }

  get shortTimePattern(): string {
    return "h:mm tt";
  }

  get timeSeparator(): string {
    return ":";
  }
}
