import { areaAddress } from "../../sheets/address";
import type { TableBlueprint } from "../../sheets/blueprint";
import { formulaText } from "./rulesXml";
import { attributes, list, MAIN, XML_HEAD } from "./xml";

/**
 * A table's part.
 * @param number its own in the file, from 1
 */
export function tableXml(table: TableBlueprint, number: number): string {
  const { name, row, column, columns, rows, showFilter, style } = table;
  const ref = areaAddress({ row, column, rows: 1 + rows.length, columns: columns.length });
  const own = attributes({ id: number, name, displayName: name, ref, totalsRowShown: false });
  const tags = columns.map(({ header, formula }, index) => {
    const tag = `<tableColumn${attributes({ id: index + 1, name: header })}`;
    return formula === undefined
      ? `${tag}/>`
      : `${tag}><calculatedColumnFormula>${formulaText(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  const look = attributes({
    name: style,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: false,
    showColumnStripes: false,
  });
  return (
    `${XML_HEAD}<table xmlns="${MAIN}"${own}>${showFilter ? `<autoFilter ref="${ref}"/>` : ""}` +
    `${list("tableColumns", tags)}<tableStyleInfo${look}/></table>`
  );
}
