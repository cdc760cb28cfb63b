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
    expect(await first({ part: 'deadline' })).toMatch(/Hand in by 14 February 2027/);
    expect(await first({ part: 'approval' })).toMatch(/No plan needs approval/);
    expect(await first({ activity: SEMINAR.id, part: 'editing' })).toMatch(/a reviewer asks for more/);
  });

  it('begins with whether it is paid, and says no proof twice', async () => {
    const bot = await conversation();
    expect((await bot.press(coop({ activity: 'exams-and-tuition' }))).text).toMatch(
      /^Exams and tuition, co-op claim: Co-op can pay for it\. Hand in by 14 February 2027/,
    );
    const { text } = await bot.press(coop({ activity: 'telemarketing', part: 'proofs' }));
    expect(text.match(/copy of the script/gi)).toHaveLength(1);
  });

  it('keeps the checklist one button away from the answer to anything else', async () => {
    const bot = await conversation();
    const cap = await bot.press(coop({ activity: 'telemarketing', part: 'cap' }));
    expect(cap.text).not.toContain('hand in:');
    const next = await bot.press(buttonOf(cap, 'What to hand in'));
    expect(next).toMatchObject({ args: { activity: 'telemarketing', part: 'proofs' } });
  });

  it('is too late for an activity whose half-year is over by more than 45 days', async () => {
    const bot = await conversation();
    const late = await bot.say('co-op deadline for a seminar we ran in march 2026');
    expect(late.text).toMatch(/Too late for activities of January to June 2026: they were due by 14 August 2026/);
    expect(late.text).toContain('Now open: by 14 February 2027');
    expect(late.text).toMatch(/45 days after .* gives one day more/);
    const open = await bot.say('co-op deadline for a seminar we ran on 3 September');
    expect(open.text).toMatch(/: Hand in by 14 February 2027 \(activities of July to December 2026\)\./);
  });

  it('for a conference is capped by person, conference and period', async () => {
    const bot = await conversation();
    const first = async (fund: number) =>
      (await bot.press(coop({ activity: 'microsoft-hosted-conferences', fund }))).text.split('\n')[0];
    expect(await first(60_000)).toMatch(/\$15,000 of \$60,000 .* one conference .*\$45,000 to all of a period/);
    expect(await first(20_000)).toMatch(/\$15,000 of \$20,000 .*\$20,000 to all of a period/);
    expect(await first(9000)).toMatch(/All \$9,000 .* one conference \(\$5,000 a person, 3 people at most\)\.$/);
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
    expect(text).toContain('On-site Champ: $20,000 of $40,000');
    expect(text).toContain('Microsoft-hosted conferences: $40,000 of $40,000, $15,000 for one conference');
    expect((await (await conversation()).press(coop({ part: 'cap' }))).text).toMatch(/On-site Champ: Up to 50.% of/);
  });

  it('tells rules and groups within 1,500 characters', async () => {
    const bot = await conversation();
    for (const args of [...COOP_PARTS.map((part) => ({ part })), ...COOP_GROUPS.map((group) => ({ group }))])
      expect((await bot.press(coop(args))).text.length).toBeLessThanOrEqual(1500);
  });
});
