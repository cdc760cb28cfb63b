import type { NumberColumnName, ReportId, TextColumnName } from '../../scoring/index.ts';
import type { NumberKind, TextKind } from '../values/kinds.ts';

/** Column of the export -> column of the table and the kind of its cells. */
type Reads<R extends ReportId> = Readonly<
  Record<string, readonly [TextColumnName<R>, TextKind] | readonly [NumberColumnName<R>, NumberKind]>
>;

/** How one report looks as a file. Recognition, refusal and reading all follow from it. */
export interface Format<R extends ReportId> {
  readonly report: R;
  /** What Partner Center calls it. */
  readonly name: string;
  /** The columns that tell this report from the others. */
  readonly marks: readonly string[];
  /** A column no file of this report has. */
  readonly without?: string;
  readonly required: Reads<R>;
  readonly optional: Reads<R>;
  /** Documented, not read. */
  readonly ignored: readonly string[];
  /** Why a row whose cells are all readable can still not be used. */
  rowFault?(row: Readonly<Record<TextColumnName<R>, string>>): string | null;
}

/** Any report's format, for code that treats all alike. */
export interface AnyFormat {
  readonly report: ReportId;
  readonly name: string;
  readonly marks: readonly string[];
  readonly without?: string;
  readonly required: Readonly<Record<string, readonly [string, TextKind | NumberKind]>>;
  readonly optional: Readonly<Record<string, readonly [string, TextKind | NumberKind]>>;
  readonly ignored: readonly string[];
  rowFault?(row: Readonly<Record<string, string>>): string | null;
}

/** The required columns that a header does not have. */
export const missingOf = ({ required }: AnyFormat, has: (column: string) => boolean): readonly string[] =>
  Object.keys(required).filter((column) => !has(column));

/** Headers are compared without case and without anything but letters and digits. */
export const columnKey = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
