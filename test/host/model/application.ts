import { HostError, NotModelled } from "../errors";
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

  /** @throws HostError InvalidArgument for what is no .xlsx */
  createWorkbook(base64File?: string): WorkbookCreated {
    if (!base64File) {
      throw new NotModelled("a new blank workbook");
    }
    const bytes = Uint8Array.from(atob(base64File), (unit) => unit.charCodeAt(0));
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
      throw new HostError("InvalidArgument", "The argument is invalid or missing.");
    }
    return new WorkbookCreated(this.session, bytes);
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

/** A workbook that an add-in handed over as a file, and that is not open yet. */
export class WorkbookCreated {
  constructor(
    private readonly session: Session,
    private readonly bytes: Uint8Array
  ) {}

  get id(): string {
    return this.session.idOf(this);
  }

  /** Excel shows it in a window of its own; the add-in has no hold on it. */
  open(): void {
    if (!this.session.openFile) {
      throw new NotModelled("opening another workbook");
    }
    this.session.openFile(this.bytes);
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
