import { SLIP_STATE_WORDS, type SlipState } from "../../plan/slips/registeredSlip";
import { SLIPS_TABLE, slipsHeaderOf, type SlipsColumnId } from "../../tables/registerColumns";

/**
 * The formula of `Tình trạng`: the truth of `slipState` on the day of `NgayBaoCao`, with functions of Excel 2010 only. A row
 * without code gives "".
 */
export function slipStateFormula(): string {
  const dueBack = cell("dueBack");
  const returnedOn = cell("returnedOn");
  const isLate = (day: string) => `IF(ISNUMBER(${dueBack}),INT(${day})>${dueBack},FALSE)`;
  return (
    `=IF(TRIM(${cell("code")})="","",IF(ISNUMBER(${returnedOn}),` +
    `IF(${isLate(returnedOn)},${word("returnedLate")},${word("returned")}),` +
    `IF(${isLate("NgayBaoCao")},${word("overdue")},${word("awaited")})))`
  );
}

function cell(id: SlipsColumnId): string {
  return `${SLIPS_TABLE}[[#This Row],[${slipsHeaderOf(id)}]]`;
}

function word(state: SlipState): string {
  return `"${SLIP_STATE_WORDS[state]}"`;
}
