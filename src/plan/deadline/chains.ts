import { leadOf } from "./leads";
import type { Lead } from "./leads";
import type { Mention } from "./mention";

type Joint = "span" | "list";

export interface Link {
  readonly mention: Mention;
  readonly lead: Lead;
  /** How the mention hangs on the one before it; null where it starts anew. */
  readonly joint: Joint | null;
}

const SPAN_JOINT = /^\s*,?\s*(?:[-~→÷]+>?|(?:cho\s+)?(?:den|toi)(?!\p{L}))/u;
const LIST_JOINT = /^\s*(?:[,;&+]|(?:va|hoac|hay)(?!\p{L}))\s*$/u;

/** Mentions with their leads, those that hang together ("7-9", "I, II và III", "từ … đến …") in one chain. */
export function chainsOf(line: string, mentions: readonly Mention[]): readonly (readonly Link[])[] {
  const found: Link[][] = [];
  for (const link of links(line, mentions)) {
    const current = found.at(-1);
    if (link.joint === null || current === undefined) {
      found.push([link]);
    } else {
      current.push(link);
    }
  }
  return found;
}

function links(line: string, mentions: readonly Mention[]): readonly Link[] {
  return mentions.map((mention, index) => {
    const back = mentions[index - 1]?.to ?? 0;
    const lead = leadOf(line, back, mention.from);
    const joint = index === 0 ? null : jointOf(line.slice(back, mention.from), lead.from - back);
    return { mention, lead, joint };
  });
}

/** `leadAt` is where the lead words of the second mention begin in the gap between the two. */
function jointOf(gap: string, leadAt: number): Joint | null {
  const span = SPAN_JOINT.exec(gap);
  if (span !== null) {
    const between = gap.slice(span[0].length, Math.max(leadAt, span[0].length));
    return between.trim() === "" ? "span" : null;
  }
  return LIST_JOINT.test(gap) ? "list" : null;
}
