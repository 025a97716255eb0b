import type { Answer } from "../../host/richapi/exchange";
import type { ExcelApi } from "../../host/richapi/requirements";
import { appContext, frameName, type Conversation, type Locale } from "./appContext";
import { answerTo, eventFor, readRequest, RequestType, type Request } from "./envelope";

/** Numbers of the methods and events of Office.js that the frame carries. */
const Dispatch = {
  refreshSettings: 75,
  saveSettings: 76,
  richApiRequest: 93,
  commandCompleted: 94,
  richApiMessage: 33,
  commandInvoked: 39,
  documentSelectionChanged: 2,
} as const;

const DONE = { Version: 1, Error: 0 };

/** Position of the flags and the body in the array that carries a request. */
const BODY = 4;
const FLAGS = 6;

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly unknown[];
  readonly [key: string]: unknown;
}

/** What the frame needs to know of the add-in and of Excel. */
export interface FrameSettings {
  /** The address of the add-in's page. */
  readonly page: string;
  readonly addinId: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  readonly locale: Locale;
  readonly excelApi: ExcelApi;
}

/** An add-in in a frame, opened as Excel on the web opens it: the page and its Office.js are left as they are. */
export class AddinFrame {
  private readonly conversation: Conversation;
  private readonly registrations = new Map<string, Request>();
  private readonly running = new Map<string, () => void>();
  private readonly settings = new Map<string, string>();
  private readonly waiting: (() => void)[] = [];
  private readonly frame = document.createElement("iframe");
  private commands = 0;
  /** Whether the add-in has asked anything yet. */
  heard = false;

  constructor(
    private readonly place: HTMLElement,
    private readonly request: (body: string, flags: number) => Promise<Answer>,
    private readonly options: FrameSettings
  ) {
    this.conversation = {
      id: crypto.randomUUID(),
      addin: options.addinId,
      host: window.location.origin,
    };
  }

  /** Loads the add-in's page into its place; the frame must have its name before it is there. */
  open(): void {
    window.addEventListener("message", this.receive);
    this.frame.name = frameName(this.conversation, this.options.locale);
    this.frame.title = this.options.title;
    this.frame.src = this.options.page;
    this.place.replaceChildren(this.frame);
  }

  /** Lets the add-in go: nothing it still asks is answered. */
  close(): void {
    window.removeEventListener("message", this.receive);
    this.frame.remove();
  }

  /** Hands an event of the workbook or of the runtime to the add-in. */
  tell(entry: readonly unknown[]): void {
    this.raise(Dispatch.richApiMessage, { ArrayData: [entry] });
  }

  /** Tells whoever listens to the whole workbook's selection, which goes another way than events of its parts. */
  tellSelected(): void {
    this.raise(Dispatch.documentSelectionChanged, {});
  }

  /** Presses a ribbon button: runs the function that the manifest names; resolves when it says that it is done. */
  async command(functionName: string, buttonId: string): Promise<void> {
    await this.registered(Dispatch.commandInvoked);
    const id = `command-${++this.commands}`;
    const source = JSON.stringify({ source: { id: buttonId } });
    await new Promise<void>((resolve) => {
      this.running.set(id, resolve);
      this.raise(Dispatch.commandInvoked, [id, functionName, source]);
    });
  }

  private readonly receive = async ({ data, source }: MessageEvent): Promise<void> => {
    const request =
      source === this.frame.contentWindow ? readRequest(data, this.conversation.id) : null;
    if (request) {
      this.heard = true;
      this.post(answerTo(request, await this.answer(request)));
      this.waiting.splice(0).forEach((look) => look());
    }
  };

  private async answer(request: Request): Promise<unknown> {
    if (request._actionType !== RequestType.invoke) {
      return this.register(request);
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(this.conversation, this.options.locale, this.options.excelApi, [
          ...this.settings,
        ]);
      case "executeMethod":
        return this.execute(request._data as MethodData);
      default:
        return null;
    }
  }

  private async execute(data: MethodData): Promise<unknown> {
    switch (data.DdaMethod?.DispatchId) {
      case Dispatch.richApiRequest:
        return this.ask(data.ArrayData ?? []);
      case Dispatch.saveSettings:
        data.DdaSettingsMethod?.Properties?.forEach(([key, json]) => this.settings.set(key, json));
        return DONE;
      case Dispatch.refreshSettings:
        return {
          ...DONE,
          Properties: { Settings: [...this.settings].map(([Name, Value]) => ({ Name, Value })) },
        };
      case Dispatch.commandCompleted:
        this.complete(String(data["0"]));
        return DONE;
      default:
        return DONE;
    }
  }

  private async ask(data: readonly unknown[]): Promise<unknown> {
    const answer = await this.request(String(data[BODY]), Number(data[FLAGS]));
    return { ...DONE, Data: [answer.statusCode, [], JSON.stringify(answer.body)] };
  }

  private register(request: Request): unknown {
    if (request._actionType === RequestType.register) {
      this.registrations.set(request._actionName, request);
    } else {
      this.registrations.delete(request._actionName);
    }
    return { Error: 0 };
  }

  private complete(id: string): void {
    this.running.get(id)?.();
    this.running.delete(id);
  }

  private raise(event: number, data: unknown): void {
    const registration = this.registration(event);
    if (registration) {
      this.post(eventFor(registration, data));
    }
  }

  private registration(event: number): Request | undefined {
    return [...this.registrations.values()].find((each) => dispatchOf(each) === event);
  }

  private async registered(event: number): Promise<void> {
    while (!this.registration(event)) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  private post(message: string): void {
    this.frame.contentWindow?.postMessage(message, new URL(this.options.page).origin);
  }
}

function dispatchOf(registration: Request): number | undefined {
  return (registration._data as { readonly eventDispId?: number } | null)?.eventDispId;
}
