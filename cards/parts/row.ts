/** A line with something on the left and a figure on the right. */
import type { ColumnSet, Element, Spacing } from '../adaptive-card.ts';

interface RowStyle {
  readonly spacing?: Spacing;
  readonly separator?: boolean;
}

export function row(left: readonly Element[], right: readonly Element[], style: RowStyle = {}): ColumnSet {
  return {
    type: 'ColumnSet',
    ...style,
    columns: [
      { type: 'Column', width: 'stretch', items: left },
      { type: 'Column', width: 'auto', items: right },
    ],
  };
}
