/** What we hold, in a sentence. */
import { dayName, joined, month, STANDING_WORDS } from '../../../../cards/index.ts';
import { type Holding, STANDINGS } from '../../../associations/book.ts';
import { itemName } from '../../../associations/items.ts';
import { ASSOCIATION_TYPES, type AssociationType, type Day, type Month } from '../../../scoring/index.ts';

interface About {
  readonly types: readonly AssociationType[];
  readonly workload?: string | undefined;
  /** Absent: all customers, told by how many they are. */
  readonly customer?: string;
  /** A key for each customer. */
  readonly customerOf: (holding: Holding) => string;
}

/** "At Contoso: CPOR and CSP counted; DPOR asked for." */
export function heldInWords(held: readonly Holding[], { types, workload, customer, customerOf }: About): string {
  const on = workload === undefined ? '' : ` on ${itemName(workload)}`;
  if (held.length === 0) {
    const what =
      types.length === 0
        ? 'association'
        : joined(
            types.map((type) => type.toUpperCase()),
            'or',
          );
    return `I know of no ${what} of yours${on}${customer === undefined ? '' : ` at ${customer}`}.`;
  }
  const parts = STANDINGS.flatMap((standing) => {
    const some = held.filter((holding) => holding.standing === standing);
    return some.length === 0
      ? []
      : [`${typesInWords(some, customer === undefined ? customerOf : null)} ${STANDING_WORDS[standing].toLowerCase()}`];
  });
  return `${customer === undefined ? 'Your associations' : `At ${customer}`}${on}: ${parts.join('; ')}.`;
}

function typesInWords(held: readonly Holding[], customerOf: About['customerOf'] | null): string {
  const told = ASSOCIATION_TYPES.flatMap((type) => {
    const own = held.filter((holding) => holding.type === type);
    if (own.length === 0) return [];
    if (customerOf === null) return [type.toUpperCase()];
    const customers = new Set(own.map(customerOf)).size;
    return [`${type.toUpperCase()} at ${customers === 1 ? '1 customer' : `${customers} customers`}`];
  });
  return joined(told, 'and');
}

/** "1 October 2026", "October 2026"; an association that is only asked for began on no day yet. */
export function dateInWords(date: Day | Month | ''): string {
  if (date === '') return 'it was asked for';
  return date.length === 7 ? month(date) : dayName(date);
}
