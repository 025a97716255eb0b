import type { CustomArgument, FunctionOptions } from "../../host/calc/customFunctions";

/** What comes back for a call: its id, whether it succeeded, the value or the reason, the number of the error. */
export type InvocationResult = readonly [
  id: number,
  succeeded: boolean,
  value: unknown,
  errorCode?: number,
];

/** A function as functions.json describes it, as far as Excel obeys it. */
export interface FunctionDefinition {
  readonly id: string;
  readonly name: string;
  readonly result?: { readonly dimensionality?: string };
  readonly parameters?: readonly {
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
}

/** Error cells by the number that the client sends. */
const ERROR_CELLS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/**
 * Custom functions that are calculated in the add-in's frame. A first call shows #BUSY! and asks; once the answer is
 * there, the same call with the same arguments has it at once, until the functions are forgotten.
 */
export class RemoteFunctions {
  private readonly answers = new Map<string, () => unknown>();
  private readonly asked = new Map<number, string>();
  /** Calls made before the add-in could take any; null once it can. */
  private waiting: (readonly unknown[])[] | null = [];

  constructor(
    private readonly invoke: (call: readonly unknown[]) => void,
    private readonly settled: () => void
  ) {}

  /** The value of a call. @throws `{code}`, as CustomFunctions.Error, for an error cell */
  call(id: string, args: readonly CustomArgument[]): unknown {
    const key = JSON.stringify([id, args]);
    const answer = this.answers.get(key);
    if (answer) {
      return answer();
    }
    this.answers.set(key, () => showing("#BUSY!"));
    const invocation = this.asked.size + 1;
    this.asked.set(invocation, key);
    const asked = [invocation, id, args, "", 0, null];
    if (this.waiting) {
      this.waiting.push(asked);
    } else {
      this.invoke(asked);
    }
    return showing("#BUSY!");
  }

  /** The add-in can be called from here on. */
  ready(): void {
    const waiting = this.waiting ?? [];
    this.waiting = null;
    waiting.forEach((call) => this.invoke(call));
  }

  /** The add-in comes anew: everything is asked again once it is there. */
  restart(): void {
    this.waiting = [];
    this.answers.clear();
    this.asked.clear();
    this.settled();
  }

  /** Takes the add-in's answers. */
  settle(results: readonly InvocationResult[]): void {
    for (const [invocation, succeeded, value, errorCode = 0] of results) {
      const key = this.asked.get(invocation);
      if (key !== undefined) {
        const error = ERROR_CELLS[errorCode] ?? "#VALUE!";
        this.answers.set(key, () => (succeeded ? value : showing(error)));
      }
    }
    this.settled();
  }
}

/** The options by which the host calls a function. */
export function optionsOf(definition: FunctionDefinition): FunctionOptions {
  return {
    result: shapeOf(definition.result?.dimensionality),
    parameters: (definition.parameters ?? []).map(({ dimensionality, optional }) => ({
      shape: shapeOf(dimensionality),
      optional: optional ?? false,
    })),
    acceptErrors: definition.options?.allowErrorForDataTypeAny ?? false,
  };
}

function shapeOf(dimensionality: string | undefined): "scalar" | "matrix" {
  return dimensionality === "matrix" ? "matrix" : "scalar";
}

function showing(code: string): never {
  throw Object.assign(new Error(code), { code });
}
