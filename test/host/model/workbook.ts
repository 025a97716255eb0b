import type { Session } from "../session";
import { Application } from "./application";
import { DocumentProperties } from "./documentProperties";
import { NamedItemCollection } from "./names";
import { RangeObject } from "./range";
import { activeSheet, selectedCells } from "./selection";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "./worksheets";

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
    return this.getSelectedRange().getCell(0, 0);
  }

  getSelectedRange(): RangeObject {
    const sheet = activeSheet(this.session.file);
    return new RangeObject(this.session, sheet, selectedCells(sheet));
  }
}
