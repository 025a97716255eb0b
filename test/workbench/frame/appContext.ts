import { setsOf, type ExcelApi } from "../../host/richapi/requirements";

/** The languages that Excel's own interface may have here. */
export type Locale = "vi-VN" | "en-US";

/** Who talks: the add-in's id as the manifest gives it, one id per opened frame, the page around it. */
export interface Conversation {
  readonly id: string;
  readonly addin: string;
  readonly host: string;
}

/** Shared runtime and custom functions: the flags with which Excel opens such an add-in. */
const FLAGS = 3;

/** The set by which the client answers calls of custom functions as plain arrays; add-ins do not ask for it. */
const CALLS = { CustomFunctions: "1.7" };

/** Excel's number among the Office applications on the web. */
const EXCEL_WEB_APP = 16;

/** The name of the add-in's frame: from it the client learns where it is and whom to ask. */
export function frameName(conversation: Conversation, locale: Locale): string {
  return JSON.stringify({
    baseFrameName: "addin",
    hostInfo: `Excel$Web$16.01$${locale}$${conversation.id}$$$${FLAGS}`,
    xdmInfo: [conversation.id, conversation.addin, conversation.host].join("|"),
    serializerVersion: 1,
    flights: "[]",
  });
}

/** What the client is told about Excel when it starts (`Office.context`). */
export function appContext(
  conversation: Conversation,
  locale: Locale,
  excelApi: ExcelApi,
  settings: readonly (readonly [key: string, json: string])[]
): object {
  return {
    _id: conversation.id,
    _appInstanceId: conversation.id,
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.01",
    _hostFullVersion: "16.0.17000.10000",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: conversation.host,
    _clientMode: 1,
    _settings: settings,
    _reason: 1,
    _osfControlType: 1,
    _correlationId: conversation.id,
    _initialDisplayMode: 2,
    _appDomains: [],
    _requirementMatrix: JSON.stringify({ ...setsOf(excelApi), ...CALLS }),
  };
}
