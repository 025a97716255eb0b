import { agencyKey } from "../../plan/agencies/agencyKey";
import type { CommuneSource } from "./communeSource";

type NamedSource = Pick<CommuneSource, "file" | "settings">;

/** Whether two files are copies of one: communes name their files alike, so that the commune must be the same, too. */
export function isCopy(one: NamedSource, other: NamedSource): boolean {
  const [commune, otherCommune] = [one, other].map(({ settings }) => agencyKey(settings.authority));
  return one.file === other.file && commune === otherCommune;
}
