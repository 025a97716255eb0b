import { HostError } from "../errors";
import type { Session } from "../session";
import { Application } from "./application";
import { DocumentProperties } from "./documentProperties";
import { NamedItemCollection } from "./names";
import { RangeObject } from "./range";
import { RangeAreas } from "./rangeAreas";
import { activeCell, activeSheet, selectedCells } from "./selection";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "./worksheets";

function invalidSelection(): HostError {
  return new HostError("InvalidSelection", "The current selection is invalid for this operation.");
}

/** The root of every object path. */
export class WorkbookObject {
  readonly settings = new SettingCollection();

  constructor(private readonly session: Session) {}

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, null);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }

  get application(): Application {
    return new Application(this.session);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.session.file);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.session.file);
  }

  getActiveCell(): RangeObject {
    const sheet = activeSheet(this.session.file);
    return new RangeObject(
      this.session,
      sheet,
      selectedCells(sheet)[0] ?? activeCell(sheet)
    ).getCell(0, 0);
  }

  /** @throws HostError InvalidSelection for several areas, and for a chart or picture (office-js issue 2268) */
  getSelectedRange(): RangeObject {
    const [range, ...others] = this.selected();
    if (!range || others.length > 0) {
      throw invalidSelection();
    }
    return range;
  }

  /** @throws HostError InvalidSelection for a chart or picture */
  getSelectedRanges(): RangeAreas {
    const ranges = this.selected();
    if (ranges.length === 0) {
      throw invalidSelection();
    }
    return new RangeAreas(ranges);
  }

  private selected(): readonly RangeObject[] {
    const sheet = activeSheet(this.session.file);
    return selectedCells(sheet).map((area) => new RangeObject(this.session, sheet, area));
  }
}
