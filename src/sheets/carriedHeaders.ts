import { HELPER_HEADERS } from "../tables/helperColumns";
import { TRACKING_COLUMNS } from "../tables/trackingColumns";

const OWN = new Set(
  [...TRACKING_COLUMNS.map(({ header }) => header), ...HELPER_HEADERS].map((header) =>
    header.toLowerCase()
  )
);

/**
 * The headers under which the source's further columns stand in `PhuLuc`, in their order. One that the table has itself
 * ("Ghi chú") says that it comes from the source list: Excel would rename a header that is there twice.
 */
export function carriedHeaders(headers: readonly string[]): readonly string[] {
  return headers.map((header) =>
    OWN.has(header.toLowerCase()) ? `${header} (danh sách gốc)` : header
  );
}
