import { z } from 'zod';
import { type Button, guideCard } from '../../../cards/index.ts';
import {
  PAL_ACCESSES,
  PAL_PARTS,
  PAL_PRODUCT_NAMES,
  PAL_PRODUCTS,
  PAL_TOOL_NAMES,
  PAL_TOOLS,
  type PalAccess,
  palGuide,
} from '../../associations/guides/pal-guide.ts';
import { customer } from './arguments.ts';
import { type Context, command } from './command.ts';
import { findCustomer } from './find-customer.ts';
import { locationButtons, mayRecord, noteAskedFor, ourLocation } from './guide-words.ts';

const args = z.object({
  product: z.enum(PAL_PRODUCTS).optional(),
  access: z.enum(PAL_ACCESSES).optional(),
  customer,
  /** The location (MPN) id to link. */
  location: z.string().trim().max(20).optional(),
  /** What the lines to type are for. */
  tool: z.enum(PAL_TOOLS).optional(),
  /** How to change or remove the link, instead of how to make it. */
  part: z.enum(PAL_PARTS).optional(),
  /** A colleague was asked to link: note it, with a reminder. */
  asked: z.literal('yes').optional(),
});

const ACCESS_LABELS: Readonly<Record<PalAccess, string>> = {
  guest: 'As a guest',
  directory: 'Directory account',
  'service-principal': 'Service principal',
  lighthouse: 'Lighthouse',
};

export const pal = command({
  id: 'pal',
  summary: 'How to link our partner ID (PAL), step by step, with the lines to type',
  examples: ['how do I link our partner ID', 'PAL with Lighthouse', 'PAL with PowerShell', 'PAL for Power Platform'],
  args,
  permission: 'scores',
  needsData: false,
  changes: true,
  async run(given, context) {
    const { product = 'azure', access = 'guest', tool = 'cli', part, customer: asked } = given;
    const known = asked === undefined ? null : findCustomer(context.partner, asked).customer;
    const name = known?.name ?? asked;
    const { location, note: missing, choices } = ourLocation(context, given.location);
    if (given.asked === 'yes' && name !== undefined) {
      const said = { customer: name, tenant: known?.id ?? '', item: product, location: location?.id ?? '' };
      return noteAskedFor('pal', said, `Noted: partner link for ${PAL_PRODUCT_NAMES[product]} at ${name}`, context);
    }
    // Delegated access exists for Azure resources alone.
    const way = product !== 'azure' && access === 'lighthouse' ? 'directory' : access;
    const shown = {
      ...{ product, access: way, tool },
      ...(part && { part }),
      ...(name !== undefined && { customer: name }),
      ...(given.location !== undefined && { location: given.location }),
    };
    return {
      face: guideCard({
        guide: palGuide({ product, access: way, tool, part, partnerId: location?.id, tenant: known?.id }),
        notes: missing,
        choices: locationButtons('pal', shown, choices),
        buttons: buttons(shown, context),
      }),
      resolved: name === undefined ? {} : { customer: name },
    };
  },
});

type Shown = Required<Pick<z.infer<typeof args>, 'product' | 'access' | 'tool'>> & z.infer<typeof args>;

/** The most useful first; three fit on a card. */
function buttons(shown: Shown, context: Context): readonly Button[] {
  const { product, access, tool, part, customer: name } = shown;
  const also = (label: string, more: Partial<z.infer<typeof args>>) =>
    ({ label, command: 'pal', args: { ...shown, ...more } }) as const;
  const other = PAL_TOOLS.find((one) => one !== tool)!;
  const otherTool = also(`With ${PAL_TOOL_NAMES[other]}`, { tool: other });
  if (part === 'change') return [otherTool];
  const record = name !== undefined && mayRecord(context) ? [also('Asked for it: remind me', { asked: 'yes' })] : [];
  const ways = (['lighthouse', 'service-principal', 'guest'] as const)
    .filter((one) => one !== access && (product === 'azure' || one !== 'lighthouse'))
    .map((one) => also(ACCESS_LABELS[one], { access: one }));
  const [way] = ways;
  return [
    ...record,
    otherTool,
    ...(record.length > 0 || !way ? [] : [way]),
    also('Change or remove it', { part: 'change' }),
  ];
}
