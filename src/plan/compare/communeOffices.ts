import { searchKey } from "../../text/keys";

/** An office of a commune since July 2025. */
export type CommuneOffice =
  "office" | "economy" | "society" | "serviceCentre" | "police" | "military";

/** How the names of a commune's offices begin or what they hold, by search key. */
const OFFICES: readonly (readonly [CommuneOffice, RegExp])[] = [
  ["serviceCentre", /hanh chinh cong/],
  ["society", /^(phong )?(van hoa|vh ?xh)/],
  ["economy", /^(phong )?(kinh te|kt)( |$)/],
  ["office", /^(van phong|vp)( |$)/],
  ["police", /^(cong an|cax?)( |$)/],
  ["military", /quan su/],
];

/**
 * The offices that answer to an agency of the province by its field: Decree 150/2025/NĐ-CP on the agencies of provinces and
 * communes (the office: law, external affairs; economy: finance, construction, trade, farming, environment; society: home affairs,
 * education, culture, science, health), Decree 118/2025/NĐ-CP on the centre that serves the public.
 */
const COUNTERPARTS: readonly (readonly [RegExp, readonly CommuneOffice[]])[] = [
  [/^van phong (ubnd|uy ban)/, ["office", "serviceCentre"]],
  [/hanh chinh cong/, ["serviceCentre", "office"]],
  [/^so (tu phap|ngoai vu)/, ["office"]],
  [/^so (tai chinh|xay dung|cong thuong|nong nghiep|quy hoach)/, ["economy"]],
  [/^so (noi vu|giao duc|van hoa|du lich|khoa hoc|y te|dan toc)/, ["society"]],
  [/^cong an/, ["police"]],
  [/^bo chi huy quan su/, ["military"]],
];

/** Boards that manage a zone are the province's; those of a market, a project or a monument may be anybody's. */
const SUPERIOR =
  /^(so|bo(?! phan)|cuc) |^ban quan ly (cac )?khu (kinh te|cong nghiep)|^thanh tra(?! nhan dan)|(^| )(thanh pho|tinh)( |$)/;

/** Which office of a commune a name means; null for any other agency. */
export function officeNamed(agency: string): CommuneOffice | null {
  const key = searchKey(agency);
  return isSuperior(agency) ? null : (OFFICES.find(([, name]) => name.test(key))?.[0] ?? null);
}

/** The offices that answer to an agency of the province; empty where its field has none of its own, or none is known. */
export function counterpartsOf(agency: string): readonly CommuneOffice[] {
  const key = searchKey(agency);
  return COUNTERPARTS.find(([name]) => name.test(key))?.[1] ?? [];
}

/** Whether a name is that of a province's or ministry's agency. */
export function isSuperior(agency: string): boolean {
  return SUPERIOR.test(searchKey(agency));
}
