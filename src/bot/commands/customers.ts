import { z } from 'zod';
import { customersCard, messageCard, month } from '../../../cards/index.ts';
import { designation, month as monthArgument } from './arguments.ts';
import { command } from './command.ts';
import { CUSTOMER_FILTERS, customerLines } from './customer-lines.ts';
import { narrowing } from './customer-narrowing.ts';

export const customers = command({
  id: 'customers',
  summary: 'List customers: without an association, counted or not, gained or lost',
  examples: [
    'which customers have no association',
    'which customers count for Security',
    'customers with more than 300 seats',
  ],
  args: z.object({
    designation,
    filter: z.enum(CUSTOMER_FILTERS).optional(),
    month: monthArgument.optional(),
    ...narrowing,
  }),
  permission: 'scores',
  needsData: true,
  changes: false,
  run(args, { partner, frame, seesMoney }) {
    const asOf = args.month ?? partner.asOf;
    if (asOf > partner.asOf)
      return { face: messageCard({ text: `The last full month I know is ${month(partner.asOf)}.` }) };
    return {
      face: customersCard(
        { ...frame, asOf },
        { ...customerLines(partner, asOf, args, seesMoney), filter: args.filter },
      ),
      sensitive: seesMoney && args.filter === 'not-counted',
    };
  },
});
