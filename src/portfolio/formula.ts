import { EXPORT_AGAIN, Refusal } from './refusal.ts';

const EQUALS = 0x3d;

/** What to say of a formula: somebody saved the export in a spreadsheet, which also rewrites dates and long numbers. */
export const formulaIn = (line: number) =>
  `Line ${line} holds a spreadsheet formula, a cell that begins with "=". ${EXPORT_AGAIN} Do not open it in a spreadsheet first.`;

/** @throws Refusal when a cell of the row is a formula */
export function refuseFormula(cells: readonly string[], line: number): void {
  for (let index = 0; index < cells.length; index++) {
    if (cells[index]!.charCodeAt(0) === EQUALS) throw new Refusal(formulaIn(line));
  }
}
