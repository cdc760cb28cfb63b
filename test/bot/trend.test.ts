/** The trend as people ask for it: months that have been, months ahead if nothing changes, and the picture. */
import { describe, expect, it } from 'vitest';
import { trendCard } from '../../cards/index.ts';
import { pictureOf } from '../../src/bot/commands/trend/picture.ts';
import type { Reply } from '../../src/bot/message.ts';
import type { Charts } from '../../src/charts/charts.ts';
import { decoded } from '../charts/decoded.ts';
import { conversation } from './conversation.ts';

const trendOf = (args: Record<string, unknown>) => ({ command: 'trend', args }) as const;
const imagesOf = ({ card }: Reply) => card.body.filter(({ type }) => type === 'Image');

describe('The trend of one designation', () => {
  it('says first where it is, how it moved, and where it goes', async () => {
    const { text } = await (await conversation()).press(trendOf({ designation: 'modern-work' }));
    expect(text.split('\n')[0]).toBe(
      'Trend over 6 months: Modern Work. 80.7 in October 2026, up 8.1 since May 2026; ' +
        'if nothing changes 64.8 in January 2027: customers won a year ago stop counting as new.',
    );
    expect(text).toContain('Falls below 70 with the figures of January 2027');
    expect(text).toMatch(/Net customer adds −8\.0: No longer new: Adventure Works and Relecloud/);
    expect(text).toContain('October 2026: 80.7, qualified');
    expect(text).toContain('December 2026: 72.3, qualified (if nothing changes)');
  });

  it('brings a picture of the same, with words for who does not see it', async () => {
    const reply = await (await conversation()).press(trendOf({ designation: 'modern-work' }));
    const [picture, ...more] = reply.pictures ?? [];
    expect(more).toEqual([]);
    expect(imagesOf(reply)).toMatchObject([{ url: `picture:${picture!.name}`, altText: picture!.alt }]);
    expect(picture!.alt).toBe(
      'Line chart of Modern Work: 72.6 in May 2026, 80.7 in October 2026, if nothing changes 64.8 in January 2027. 70 qualifies.',
    );
    expect(decoded(picture!.bytes).width).toBe(720);
  });

  it('names the day on which a certification alone takes the qualification', async () => {
    const bot = await conversation({ SEVENTY_AS_OF: '2026-07' });
    const { text } = await bot.press(trendOf({ designation: 'security' }));
    // Today is in November: it has happened.
    expect(text).toContain('Fell below 70 on 13 September 2026: SC-300 of 1 person ran out');
  });

  it('names no certified person and no dollars, so that everybody who sees scores may see it', async () => {
    const bot = await conversation();
    for (const designation of ['security', 'infrastructure', 'data-ai']) {
      const answers = await Promise.all(
        ['owner', 'rep'].map((member) => bot.as(member).press(trendOf({ designation, ahead: 12 }))),
      );
      expect(answers.map(({ visibility }) => visibility)).toEqual(['everyone', 'everyone']);
      for (const { text, card } of answers)
        expect(`${text}${JSON.stringify(card)}`).not.toMatch(/Kowalska|O'Connor|Silva|\$\d/);
    }
  });

  it('says which track counts where that changes on the way', async () => {
    const { text } = await (await conversation()).press(trendOf({ designation: 'security' }));
    expect(text).toMatch(/56\.3 in January 2027: the (SMB|Enterprise) track counts then/);
    expect(text).not.toContain('size band');
  });

  it('looks as far ahead as asked, and not at all where nobody wants it', async () => {
    const bot = await conversation();
    const year = await bot.press(trendOf({ designation: 'modern-work', ahead: 12 }));
    expect(year.text).toContain('in October 2027');
    const past = await bot.press(trendOf({ designation: 'modern-work', ahead: 0 }));
    expect(past.text).not.toContain('if nothing changes');
    const tooFar = await bot.press(trendOf({ designation: 'modern-work', ahead: 13 }));
    expect(tooFar.refused).toContain('"ahead"');
  });

  it('stays within 1,500 characters over the longest time', async () => {
    const { text } = await (await conversation()).press(trendOf({ designation: 'security', months: 24, ahead: 12 }));
    expect(text.length).toBeLessThanOrEqual(1500);
    expect(text).toContain('64.8 in October 2026');
  });

  it('has no picture where there is nothing to draw', async () => {
    const bot = await conversation({ SEVENTY_AS_OF: '2024-06' });
    const reply = await bot.press(trendOf({ designation: 'security' }));
    expect(reply.pictures).toBeUndefined();
    expect(imagesOf(reply)).toEqual([]);
    expect(reply.text).toContain('Not enough history');
  });
});

describe('The trend of several designations', () => {
  it('shows what has been, in one picture that names every line', async () => {
    const reply = await (await conversation()).press(trendOf({}));
    expect(reply.text).not.toContain('if nothing changes');
    expect(reply.pictures?.map(({ name }) => name)).toEqual(['trend.png']);
    expect(reply.pictures?.[0]?.alt).toMatch(/6 designations.*Modern Work 80\.7.*Data & AI 70\.0/);
  });

  it('tells which of them begin or cease to qualify where months ahead are asked for', async () => {
    const { text, pictures } = await (await conversation()).press(trendOf({ ahead: 3 }));
    expect(text).toContain('Modern Work: Falls below 70 with the figures of January 2027');
    expect(text).toMatch(/Security: 64\.8 in October 2026, .*; 56\.3 in January 2027 if nothing changes/);
    expect(pictures?.[0]?.alt).toMatch(
      /In October 2026: .*Security 64\.8.*In January 2027 if nothing changes: .*Security 56\.3/,
    );
  });

  it('names the gate that closes, where one person takes a whole metric along', async () => {
    const { text } = await (await conversation()).press(trendOf({ designation: 'data-ai' }));
    expect(text).toContain(
      'Intermediate certifications −40.0: Certifications of 1 person end; needs 2 people with AZ-305, has 1',
    );
  });

  it('says why 70.0 alone does not qualify', async () => {
    const { text } = await (await conversation()).press(trendOf({}));
    expect(text).toContain('Data & AI: 70.0 in October 2026, a metric is at zero, down 0.7 since May 2026');
  });
});

describe('Where no picture can be drawn', () => {
  it('the card shows the months themselves', async () => {
    const series = [
      { designation: 'security' as const, points: [{ month: '2026-10', total: 64.8, qualified: false }] },
    ];
    const broken: Charts = { trend: () => Promise.reject(new Error('no fonts')) };
    expect(await pictureOf(broken, series, 70)).toBeNull();
    const frame = { asOf: '2026-10', ruleSet: '2026-07', partner: null, sample: false };
    const { card } = trendCard(frame, { series });
    expect(JSON.stringify(card)).toContain('■');
  });
});
