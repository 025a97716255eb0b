import type {
  AgencyChoice,
  Choices,
  ChosenKind,
  ColumnChoice,
  DeadlineChoice,
  RowChoice,
} from "../../intake/choices";
import type { ColumnRole } from "../../intake/reading";
import { agencyKey } from "../../plan/agencies/agencyKey";
import type { Deadline } from "../../plan/deadline/deadline";
import type { Agency } from "../../plan/plan";

/** What turns the choices made so far into those with one more, or one less. */
export type Change = (choices: Choices) => Choices;

/** One decision of the user, as it is listed for taking it back. */
export type Decision =
  | { readonly kind: "sheets"; readonly sheets: readonly string[] }
  | { readonly kind: "column"; readonly choice: ColumnChoice }
  | { readonly kind: "row"; readonly choice: RowChoice }
  | { readonly kind: "agency"; readonly choice: AgencyChoice }
  | { readonly kind: "deadline"; readonly choice: DeadlineChoice };

/** Every decision that is part of the choices, in the order of the preview's sections. */
export function decisionsOf(choices: Choices): readonly Decision[] {
  const { sheets, columns, rows, agencies, deadlines } = choices;
  return [
    ...agencies.map((choice): Decision => ({ kind: "agency", choice })),
    ...deadlines.map((choice): Decision => ({ kind: "deadline", choice })),
    ...columns.map((choice): Decision => ({ kind: "column", choice })),
    ...(sheets.length > 0 ? [{ kind: "sheets", sheets } as const] : []),
    ...rows.map((choice): Decision => ({ kind: "row", choice })),
  ];
}

/** Takes one decision back; the reader decides again. */
export function takeBack(decision: Decision): Change {
  return (choices) => {
    switch (decision.kind) {
      case "sheets":
        return { ...choices, sheets: [] };
      case "column":
        return { ...choices, columns: choices.columns.filter((each) => each !== decision.choice) };
      case "row":
        return { ...choices, rows: choices.rows.filter((each) => each !== decision.choice) };
      case "agency":
        return {
          ...choices,
          agencies: choices.agencies.filter((each) => each !== decision.choice),
        };
      case "deadline":
        return {
          ...choices,
          deadlines: choices.deadlines.filter((each) => each !== decision.choice),
        };
    }
  };
}

/** Reads these sheets together and no other. */
export function readSheets(sheets: readonly string[]): Change {
  return (choices) => ({ ...choices, sheets });
}

type ColumnPlace = Pick<ColumnChoice, "header" | "column">;

/**
 * Says what a column holds. Of the columns of one sheet only one can be the deadline: what was said so of another is
 * taken back; any number may be carried.
 * @param sheet the columns of the same sheet
 */
export function nameColumn(
  { header, column }: ColumnPlace,
  role: ColumnRole,
  sheet: readonly ColumnPlace[]
): Change {
  const choice: ColumnChoice = { header, column, role };
  const rivals = role === "carried" ? [] : sheet;
  const isReplaced = (each: ColumnChoice): boolean =>
    isSameColumn(each, choice) ||
    (each.role === role && rivals.some((rival) => isSameColumn(each, rival)));
  return (choices) => ({
    ...choices,
    columns: [...choices.columns.filter((each) => !isReplaced(each)), choice],
  });
}

function isSameColumn(one: ColumnPlace, other: ColumnPlace): boolean {
  return one.header === other.header && one.column === other.column;
}

/** Says what the row with these words is. */
export function nameRow(text: string, kind: ChosenKind): Change {
  return (choices) => ({
    ...choices,
    rows: [...choices.rows.filter((each) => each.text !== text), { text, kind }],
  });
}

/** Says that a spelling means an agency; with the spelling itself as name, that it is one of its own. */
export function nameAgency(spelling: string, name: string): Change {
  return nameAgencies([{ spelling, name }]);
}

/** Says that an agency, however it is spelt, is the one of that name. */
export function joinAgencies(agency: Agency, name: string): Change {
  const spellings = new Map(
    [agency.name, ...agency.spellings].map((spelling) => [agencyKey(spelling), spelling])
  );
  return nameAgencies([...spellings.values()].map((spelling) => ({ spelling, name })));
}

function nameAgencies(named: readonly AgencyChoice[]): Change {
  const spellings = new Set(named.map(({ spelling }) => spelling));
  return (choices) => ({
    ...choices,
    agencies: [...choices.agencies.filter(({ spelling }) => !spellings.has(spelling)), ...named],
  });
}

/** Says what a phrase means. */
export function readPhrase(phrase: string, deadline: Deadline): Change {
  return (choices) => ({
    ...choices,
    deadlines: [
      ...choices.deadlines.filter((each) => each.phrase !== phrase),
      // Whoever chose it is sure.
      { phrase, deadline: { ...deadline, sure: true } },
    ],
  });
}
