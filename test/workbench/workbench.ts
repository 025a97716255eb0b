import { UnreadableFile } from "../host/file/unpack";
import { Conditions, type Condition } from "./conditions";
import { PretendedExcel } from "./excel";
import type { Locale } from "./frame/appContext";
import type { FunctionDefinition } from "./frame/remoteFunctions";
import { FormulaLine } from "./formulaLine";
import { GridView, type Entry } from "./grid/gridView";
import { offerEntries, settleMenus, type AddinEntry } from "./grid/menus";
import { hearOnlyUsers } from "./grid/askedFocus";
import { byId, download, fetched, label } from "./page";
import { RequestLog } from "./requestLog";
import { readManifest, type AddinDescription, type RibbonButton } from "./ribbon/readManifest";
import { drawRibbon } from "./ribbon/ribbon";
import { words } from "./words";

const SAMPLE = "ke-hoach-cchc-2026.xlsx";
/** Milliseconds that the grid waits for the end of a series of requests before it shows what came of them. */
const SHOW_AFTER = 60;
/** Milliseconds after which a silent pane is worth a word. */
const SILENCE = 15_000;

/** The start page: an Excel of our own with the add-in in it. */
class Workbench {
  private readonly host = document.body.dataset["addin"] ?? "";
  private readonly log = new RequestLog(byId("rows", HTMLTableSectionElement), byId("total"));
  private readonly formula = new FormulaLine(
    ({ sheet, address }) => this.excel?.content(sheet, address) ?? "",
    ({ sheet, address }, text) => this.enter(sheet, [{ address, text }]),
    (address) => this.grid?.select(address)
  );
  private readonly conditions = new Conditions(
    () => this.formula.writing || (this.grid?.writing ?? false)
  );
  private locale: Locale = "vi-VN";
  private excel: PretendedExcel | null = null;
  private grid: GridView | null = null;
  private fileName = SAMPLE;
  private timer = 0;
  /** What is selected, by the user or by the add-in. */
  private selection = "";

  private constructor(
    private readonly manifest: string,
    private readonly functions: readonly FunctionDefinition[],
    private readonly templates: string
  ) {}

  static async start(): Promise<void> {
    const host = document.body.dataset["addin"] ?? "";
    const [manifest, functions, templates] = await Promise.all([
      fetched(`${host}manifest.xml`),
      fetched(`${host}functions.json`),
      fetched("grid/o_spreadsheet.xml"),
    ]);
    const metadata = JSON.parse(await functions.text()) as { functions: FunctionDefinition[] };
    const bench = new Workbench(await manifest.text(), metadata.functions, await templates.text());
    settleMenus(() => words[bench.locale]);
    offerEntries(bench.cellEntries());
    bench.listen();
    bench.speak();
    await bench.openSample();
  }

  private listen(): void {
    hearOnlyUsers(byId("grid"));
    byId("sample").addEventListener("click", () => void this.openSample());
    byId("save").addEventListener("click", () => void this.save());
    byId("clear").addEventListener("click", () => this.log.clear());
    byId("close-pane").addEventListener("click", () => this.showPane(false));
    const chooser = byId("open", HTMLInputElement);
    byId("choose").addEventListener("click", () => chooser.click());
    chooser.addEventListener("change", () => {
      const [file] = chooser.files ?? [];
      chooser.value = "";
      if (file) {
        void file.arrayBuffer().then((bytes) => this.open(file.name, new Uint8Array(bytes)));
      }
    });
    const condition = byId("condition", HTMLSelectElement);
    condition.addEventListener("change", () => {
      const { excelApi } = this.conditions;
      this.conditions.current = condition.value as Condition;
      // An add-in learns how new Excel is when it starts.
      if (this.conditions.excelApi !== excelApi) {
        this.excel?.load(this.addin(), this.functions, this.locale);
      }
    });
    const language = byId("language", HTMLSelectElement);
    language.addEventListener("change", () => {
      this.locale = language.value as Locale;
      this.speak();
      this.excel?.load(this.addin(), this.functions, this.locale);
    });
  }

  /** Everything that has words, in the language of now. */
  private speak(): void {
    const said = words[this.locale];
    document.documentElement.lang = this.locale.slice(0, 2);
    label(said);
    byId("close-pane").title = said.closePane;
    byId("content").ariaLabel = said.formula;
    byId("address").ariaLabel = said.cell;
    byId("headings").replaceChildren(
      ...RequestLog.headings(said).map((text) =>
        Object.assign(document.createElement("th"), { textContent: text })
      )
    );
    drawRibbon(byId("ribbon"), this.addin(), (button) => this.press(button));
    this.notify("");
  }

  private addin(): AddinDescription {
    return readManifest(this.manifest, this.locale, this.host);
  }

  /** The add-in's entries of the menu of cells; each finds its words in the language of the moment. */
  private cellEntries(): readonly AddinEntry[] {
    return this.addin().cellMenu.map((entry, index) => ({
      id: entry.id,
      label: () => this.addin().cellMenu[index]?.label ?? "",
      choose: () => void this.press(entry),
    }));
  }

  private async press({ id, action }: RibbonButton): Promise<void> {
    if (action.kind === "pane") {
      this.showPane(true);
    } else {
      await this.excel?.command(action.name, id);
    }
  }

  private async openSample(): Promise<void> {
    const response = await fetched(`samples/${SAMPLE}`);
    await this.open(SAMPLE, new Uint8Array(await response.arrayBuffer()));
  }

  /** Opens a file in place of the one that is open, which stays where the file cannot be read. */
  private async open(name: string, bytes: Uint8Array): Promise<void> {
    const excel = await this.read(bytes);
    if (!excel) {
      this.notify(words[this.locale].unreadable(name));
      return;
    }
    this.notify("");
    this.excel?.close();
    this.excel = excel;
    this.fileName = name;
    this.log.clear();
    await this.show();
    excel.load(this.addin(), this.functions, this.locale);
    this.watchSilence(excel);
  }

  private async read(bytes: Uint8Array): Promise<PretendedExcel | null> {
    try {
      return await PretendedExcel.open(bytes, {
        pane: byId("addin"),
        log: this.log.add,
        conditions: this.conditions,
        changed: () => this.showSoon(),
        refused: (address, why) => this.notify(words[this.locale].refused(address, why)),
        rowsRefused: (why) => this.notify(words[this.locale].rowsRefused(why)),
        showPane: (shown) => this.showPane(shown),
        paneShown: () => !byId("pane").hidden,
      });
    } catch (cause) {
      if (cause instanceof UnreadableFile) {
        return null;
      }
      throw cause;
    }
  }

  /** Shows what has changed; not while the user writes into a cell, for a grid drawn anew would drop the text. */
  private showSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(
      () => (this.grid?.writing ? this.showSoon() : void this.show()),
      SHOW_AFTER
    );
  }

  private async show(): Promise<void> {
    if (!this.excel) {
      return;
    }
    const { workbook, inFront, selected } = this.excel.view();
    if (this.grid) {
      this.grid.show(workbook, inFront);
      this.follow(inFront, selected);
      this.formula.refresh();
      return;
    }
    this.grid = await GridView.mount(byId("grid"), this.templates, workbook, {
      entered: (sheet, entries) => this.enter(sheet, entries),
      selected: (sheet, address, areas) => {
        const selection = `${sheet}!${areas.join()}`;
        if (selection !== this.selection) {
          this.selection = selection;
          this.excel?.select(sheet, areas);
        }
        this.formula.show({ sheet, address });
      },
      activated: (sheet) => this.excel?.activate(sheet),
      columnsFolded: (sheet, columns, isFolded) => this.excel?.fold(sheet, columns, isFolded),
      rowsInserted: (sheet, row, count) => this.excel?.insertRows(sheet, row, count),
      rowsDeleted: (sheet, rows) => this.excel?.deleteRows(sheet, rows),
      refused: () => this.notify(words[this.locale].structureFixed),
    });
    this.grid.show(workbook, inFront);
  }

  /** The add-in may have selected other cells than the user did. */
  private follow(sheet: string, selected: string): void {
    const selection = `${sheet}!${selected}`;
    if (selection !== this.selection) {
      this.selection = selection;
      this.grid?.select(selected);
    }
  }

  private enter(sheet: string, entries: readonly Entry[]): void {
    this.notify("");
    this.excel?.enter(sheet, entries);
  }

  private showPane(shown: boolean): void {
    byId("pane").hidden = !shown;
  }

  private notify(text: string): void {
    const notice = byId("notice");
    notice.textContent = text;
    notice.hidden = text === "";
  }

  private async save(): Promise<void> {
    if (this.excel) {
      download(this.fileName, await this.excel.save());
    }
  }

  /** A pane that never asks anything was most likely stopped by the browser. */
  private watchSilence(excel: PretendedExcel): void {
    window.setTimeout(() => {
      if (excel === this.excel && !excel.heard) {
        this.notify(words[this.locale].noAnswer(this.addin().page));
      }
    }, SILENCE);
  }
}

void Workbench.start();
