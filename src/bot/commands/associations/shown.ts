/** What the exports show already needs no record by hand. */
import { type Holding, isShownBy } from '../../../associations/book.ts';
import type { AssociationSaid } from '../../../associations/record.ts';
import { holdingsSeen } from '../../associations/holdings-seen.ts';
import type { Context } from '../command.ts';

export function shownInExports(said: AssociationSaid, context: Context): Holding | undefined {
  const wanted = { ...said, activity: 'none', area: null, standing: 'expected', to: null } as const;
  return holdingsSeen(context).find(
    (holding) => holding.standing === 'counted' && isShownBy(holding, wanted, said.from.slice(0, 7)),
  );
}
