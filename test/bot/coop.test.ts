import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/bot/message.ts';
import { COOP_ACTIVITIES, COOP_GROUPS, COOP_PARTS, coopActivity } from '../../src/knowledge/coop/index.ts';
import { articleBy } from '../../src/knowledge/index.ts';
import { buttonsOn } from './claims-at-hand.ts';
import { buttonOf, conversation } from './conversation.ts';

const coop = (args: Action['args'] = {}): Action => ({ command: 'coop', args });
const SEMINAR = coopActivity('customer-seminars-and-bootcamps');

describe('A co-op claim', () => {
  it('is prepared with a checklist, a date, and who files it where', async () => {
    const bot = (await conversation()).as('rep');
    const { text, refused } = await bot.press(coop({ activity: SEMINAR.id }));
    expect(refused).toBeUndefined();
    for (const proof of ['The invitation with the agenda', 'Photos of the event', 'Invoices of third parties'])
      expect(text).toContain(`- ${proof}`);
    expect(text).toContain('by 14 February 2027');
    expect(text).toContain('how many guests were registered');
    expect(text).toContain('alcohol in the catering');
    expect(text).toMatch(/files by hand in Partner Center/);
    expect(text).toContain('24 months');
    expect(text).toMatch(/June 2020 and October 2023\. Later co-op guidebooks may differ/);
  });

  it.each(COOP_ACTIVITIES)('for %s says all of its proofs and its cap within 1,500 characters', async (activity) => {
    const { text } = await (await conversation()).press(coop({ activity }));
    expect(text.length).toBeLessThanOrEqual(1500);
    expect(text).not.toContain('…');
    for (const proof of coopActivity(activity).proofs) expect(text.toLowerCase()).toContain(proof.toLowerCase());
    expect(text).toContain('Cap: ');
  });

  it('answers first what is asked', async () => {
    const bot = await conversation();
    const first = async (args: Action['args']) => (await bot.press(coop(args))).text.split('\n')[0];
    const spiffs = 'internal-incentives-and-spiffs';
    expect(await first({ activity: spiffs, part: 'cap' })).toMatch(/Up to 25.% of the co-op earned/);
    expect(await first({ activity: spiffs, fund: 40_000 })).toMatch(/Up to \$10,000 of \$40,000 co-op/);
    expect(await first({ activity: spiffs, fund: 40_000, surface: 'yes' })).toMatch(/All \$40,000 co-op of a Surface/);
    expect(await first({ activity: 'telemarketing', part: 'proofs' })).toMatch(/A copy of the script\.$/);
    expect(await first({ activity: SEMINAR.id, part: 'exclusions' })).toMatch(/Not paid: alcohol in the catering/);
    expect(await first({ part: 'originals' })).toMatch(/24 months/);
    expect(await first({ part: 'deadline' })).toMatch(/14 February 2027 .*45 days/);
    expect(await first({ part: 'approval' })).toMatch(/No plan needs approval/);
    expect(await first({ activity: SEMINAR.id, part: 'editing' })).toMatch(/a reviewer asks for more/);
  });

  it('without an activity leads to each of them by a group', async () => {
    const bot = await conversation();
    const overview = await bot.press(coop());
    expect(buttonsOn(overview)).toEqual(['Demand generation', 'Market development', 'Partner readiness']);
    for (const id of COOP_ACTIVITIES) expect(overview.text).toContain(coopActivity(id).name);
    const group = await bot.press(buttonOf(overview, 'Market development'));
    expect(buttonsOn(group)).toContain(SEMINAR.name);
    expect(buttonsOn(group)).not.toContain('Market development');
  });

  it('answers a question about the fund by its article', async () => {
    const reply = await (await conversation()).press(coop({ article: 'co-op-threshold' }));
    expect(reply.text.startsWith(articleBy('co-op-threshold')!.answer)).toBe(true);
    expect((await (await conversation()).press(coop({ article: 'none' }))).text).toMatch(/^Co-op claims\./);
  });

  it('lists what each cap comes to', async () => {
    const { text } = await (await conversation()).press(coop({ part: 'cap', fund: 40_000 }));
    expect(text).toMatch(/On-site Champ: Up to \$20,000 of \$40,000/);
    expect(text).toMatch(/Microsoft-hosted conferences: Up to \$5,000 a person/);
  });

  it('tells rules and groups within 1,500 characters', async () => {
    const bot = await conversation();
    for (const args of [...COOP_PARTS.map((part) => ({ part })), ...COOP_GROUPS.map((group) => ({ group }))])
      expect((await bot.press(coop(args))).text.length).toBeLessThanOrEqual(1500);
  });
});
