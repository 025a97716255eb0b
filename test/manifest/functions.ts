import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { existsSync } from "node:fs";

const NAME = /^[A-Z][A-Z0-9._]{2,}$/;

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
  readonly options?: { readonly volatile?: boolean };
}

/** Custom functions that Excel would refuse, or that a user could not make sense of. */
export async function functionProblems(source: string): Promise<readonly string[]> {
  if (!existsSync(source)) {
    return [`${source} does not exist.`];
  }
  const { errors, metadataJson } = await generateCustomFunctionsMetadata([source], false);
  if (errors.length > 0) {
    return errors;
  }
  const { functions } = JSON.parse(metadataJson) as {
    readonly functions: readonly FunctionMetadata[];
  };
  return functions.length === 0 ? [`${source} has no function.`] : functions.flatMap(problemsOf);
}

function problemsOf({
  id,
  name,
  description,
  parameters,
  options,
}: FunctionMetadata): readonly string[] {
  const mute = parameters.filter((parameter) => !parameter.description);
  return [
    // Names are the same in every language: a translated name breaks formulas that a program wrote.
    ...(NAME.test(id) && name === id
      ? []
      : [`${name}: id and name must be one ASCII upper-case word.`]),
    ...(description ? [] : [`${name} has no description.`]),
    ...mute.map((parameter) => `${name}: the parameter ${parameter.name} has no description.`),
    ...(options?.volatile ? [`${name} is volatile.`] : []),
  ];
}
