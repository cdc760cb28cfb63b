import { describe, expect, it } from 'vitest';
import { TICKS } from '../../src/associations/proof/proof.ts';
import { ANN, claimIn, done, SALES, SOW, TEAMS, world } from '../associations/claims/fixtures.ts';
import { AT_PORTLAND, buttonsOn, withClaims } from './claims-at-hand.ts';
import { buttonOf } from './conversation.ts';

const show = (claim: string, part?: string) =>
  ({ command: 'claim-show', args: { claim, ...(part && { part }) } }) as const;

describe('The card of a claim', () => {
  it('says where the claim stands, whose turn it is, until when and how long that is', async () => {
    const bot = await withClaims([claimIn('partner-action-required')]);
    const reply = await bot.press(show('C1'));
    expect(reply.text.split('\n')[0]).toBe(
      'C1 Contoso: Teams: Partner action required. Your turn, by Tue 8 December 2026 (12 business days left): answer Microsoft and submit again, or the claim is rejected.',
    );
    expect(reply).toMatchObject({ command: 'claim-show', args: { claim: 'C1' }, visibility: 'asker' });
  });

  it('counts business days without the holidays of the settings', async () => {
    const bot = await withClaims([claimIn('partner-action-required')], { SEVENTY_HOLIDAYS: '2026-11-26,2026-11-27' });
    expect((await bot.press(show('C1'))).text).toContain('by Thu 10 December 2026 (12 business days left)');
  });

  it('says that a deadline of ours has passed, and shows it in the colour of what is urgent', async () => {
    const bot = await withClaims([claimIn('partner-action-required', { since: '2026-10-30T10:00:00.000Z' })]);
    const reply = await bot.press(show('C1'));
    expect(reply.text).toContain('Overdue since Thu 19 November 2026: answer Microsoft');
    expect(reply.card.body).toContainEqual(expect.objectContaining({ color: 'attention' }));
  });

  it('says when Microsoft is late, and where to look', async () => {
    const bot = await withClaims([claimIn('under-review', { since: '2026-10-01T10:00:00.000Z' })]);
    expect((await bot.press(show('C1'))).text).toMatch(
      /Late since Wed 21 October 2026: Microsoft .*Look in Partner Center/,
    );
  });

  it('tells the day itself and the last business day before it', async () => {
    const bot = await withClaims([
      claimIn('partner-action-required', { rules: '2020', since: '2026-10-22T10:00:00.000Z' }),
      claimIn('partner-action-required', { id: 'C2', since: '2026-11-03T10:00:00.000Z' }, SALES),
    ]);
    expect((await bot.press(show('C1'))).text).toContain('by Sat 21 November 2026 (today)');
    expect((await bot.press(show('C2'))).text).toContain('by Mon 23 November 2026 (1 business day left)');
  });

  it('draws the way of the claim: what is done, where it is, what comes next', async () => {
    const draft = claimIn('draft', {}, AT_PORTLAND);
    const at = (day: string) => world({ at: `2026-11-${day}T09:00:00.000Z` });
    const submitted = done([draft], { kind: 'advance', id: 'C1', events: ['submit'] }, at('05'));
    const [claim] = done(submitted, { kind: 'advance', id: 'C1', events: ['start-review'] }, at('10'));
    const bot = await withClaims([claim!]);
    expect((await bot.press(show('C1'))).text).toContain(
      'Timeline: Draft 2 November 2026 → Submitted 5 November 2026 → Under review 10 November 2026 (now) → Approved',
    );
  });

  it('names both ends of a dispute: it is decided for good', async () => {
    const bot = await withClaims([claimIn('dispute', { disputed: true })]);
    expect((await bot.press(show('C1'))).text).toContain('Dispute 18 November 2026 (now) → Approved or Rejected final');
  });

  it('has no next stage where a claim has come to its end', async () => {
    const bot = await withClaims([claimIn('rejected-final')]);
    const reply = await bot.press(show('C1'));
    expect(reply.text).toMatch(/Timeline: .*Rejected final 18 November 2026 \(now\)\n/);
    expect(buttonsOn(reply)).toEqual(['History', 'File a new claim']);
  });

  it('tells proof, number, location and the rules it goes by', async () => {
    const bot = await withClaims([
      claimIn('under-review', { portalId: '5120', ticks: ['signature', 'names', 'dates'] }),
    ]);
    const { text } = await bot.press(show('C1'));
    expect(text).toContain('1 document (statement of work.pdf), ticked 3 of 5: products and activities are open');
    expect(text).toContain('Partner Center: number 5120');
    expect(text).toContain('Location ID: 4000001');
    expect(text).toContain('Rules: October 2023');
  });

  it('says that claims are submitted and decided in Partner Center', async () => {
    const bot = await withClaims([claimIn('approved', { ticks: [...TICKS] })]);
    const { text } = await bot.press(show('C1'));
    expect(text).toContain('Claims are submitted and decided in Partner Center.');
    expect(text).toContain('all 5 points ticked');
  });

  it.each([
    ['draft', ['Mark as submitted', 'All fields', 'Edit']],
    ['submitted', ['Mark as under review', 'Something happened', 'History']],
    ['under-review', ['Mark as approved', 'Something happened', 'History']],
    ['partner-action-required', ['Mark as submitted again', 'Add proof', 'Edit']],
    ['approved', ['Something happened', 'History']],
    ['rejected', ['Mark as disputed', 'History', 'File a new claim']],
    ['dispute', ['Mark as approved', 'Something happened', 'History']],
  ] as const)('offers what is likeliest next of a claim in status %s', async (status, labels) => {
    const bot = await withClaims([claimIn(status, {}, AT_PORTLAND)]);
    expect(buttonsOn(await bot.press(show('C1')))).toEqual(labels);
  });

  it('offers no dispute to whom only an incentives admin could do it for', async () => {
    const bot = await withClaims([claimIn('rejected')]);
    const seen = await bot.as('claims').press(show('C1'));
    expect(buttonsOn(seen)).not.toContain('Mark as disputed');
    expect(seen.text).toContain('To dispute a rejected claim you need the role incentives admin.');
    expect((await bot.press(show('C1'))).text).not.toContain('you need the role');
  });

  it('keeps its text short however much a claim holds', async () => {
    const long = 'Contoso '.repeat(25).trim();
    const fields = {
      ...TEAMS,
      title: long,
      customer: long,
      products: Array.from({ length: 30 }, (_, n) => `Suite ${n}`),
    };
    const proof = Array.from({ length: 30 }, (_, n) => ({ ...SOW, name: `${long.slice(0, 100)}${n}.pdf` }));
    const bot = await withClaims([claimIn('draft', { proof }, fields)]);
    for (const part of [undefined, 'missing', 'history', 'details']) {
      expect((await bot.press(show('C1', part))).text.length, part).toBeLessThanOrEqual(1500);
    }
  });
});

describe('What is missing on a claim', () => {
  const bare = { ...AT_PORTLAND, domain: '', customerContact: { name: '', title: '', email: '' } };

  it('comes first, with all that a submission needs', async () => {
    const bot = await withClaims([claimIn('draft', { proof: [] }, bare)]);
    const reply = await bot.press(show('C1', 'missing'));
    expect(reply.text.split('\n')[0]).toBe('C1 Contoso: Teams: 3 things are missing before it can be submitted.');
    expect(reply.text).toContain('- Domain is missing.');
    expect(reply.text).toContain('- Customer contact: name, job title and e-mail address are missing.');
    expect(reply.text).toContain('- Proof of execution is missing');
    // To mark it as submitted would only be refused.
    expect(buttonsOn(reply)).toEqual(['Edit', 'Add proof', 'All fields']);
  });

  it('is nothing on a complete draft', async () => {
    const bot = await withClaims([claimIn('draft', {}, AT_PORTLAND)]);
    const reply = await bot.press(show('C1', 'missing'));
    expect(reply.text).toContain('Nothing is missing: it can be submitted in Partner Center.');
  });

  it('counts what is wrong, too, and only notes what may go wrong', async () => {
    const bot = await withClaims([claimIn('draft', {}, { ...AT_PORTLAND, domain: 'no domain' })]);
    const { text } = await bot.press(show('C1', 'missing'));
    expect(text).toContain('1 thing keeps it from being submitted.');
    expect(text).toContain('Note: Teams can be claimed for usage only');
  });

  it('is nothing while Microsoft reviews, when nothing could be added', async () => {
    const bot = await withClaims([claimIn('under-review', { proof: [] }, bare)]);
    const { text } = await bot.press(show('C1', 'missing'));
    expect(text).toContain('Nothing is missing. It can be changed only when Microsoft asks for more.');
  });
});

describe('The history of a claim', () => {
  const lived = () => {
    const at = (hour: string, name: string) => world({ at: `2026-11-20T${hour}:00:00.000Z`, by: { id: name, name } });
    const made = done([], { kind: 'create', fields: AT_PORTLAND }, at('08', 'Ann Beebe'));
    const edited = done(made, { kind: 'edit', id: 'C1', fields: { domain: 'contoso.org' } }, at('09', 'Ben Okafor'));
    const ticked = done(edited, { kind: 'tick', id: 'C1', ticks: ['signature'] }, at('10', 'Ben Okafor'));
    const proven = done(ticked, { kind: 'attach', id: 'C1', proof: SOW }, at('11', 'Ben Okafor'));
    const commented = done(proven, { kind: 'comment', id: 'C1', text: 'Signed on Friday' }, at('12', 'Ann Beebe'));
    const sent = done(commented, { kind: 'advance', id: 'C1', events: ['submit'] }, at('13', 'Ann Beebe'));
    const numbered = done(sent, { kind: 'number', id: 'C1', portalId: '5120' }, at('14', 'Ann Beebe'));
    return done(
      numbered,
      { kind: 'advance', id: 'C1', events: ['withdraw'], reason: 'Customer left' },
      at('15', 'Ann Beebe'),
    );
  };

  it('has every change with who, when and what, newest first', async () => {
    const bot = await withClaims(lived());
    const { text } = await bot.press(show('C1', 'history'));
    const lines = text.split('\n');
    expect(lines[0]).toBe('History of C1 Contoso: Teams: 8 changes, newest first');
    expect(lines.slice(1)).toEqual([
      '20 November 2026 · Ann Beebe: Submitted → Disassociated; Reason: “Customer left”',
      '20 November 2026 · Ann Beebe: Partner Center number: empty → 5120',
      '20 November 2026 · Ann Beebe: Draft → Submitted',
      '20 November 2026 · Ann Beebe: Comment: “Signed on Friday”',
      '20 November 2026 · Ben Okafor: Proof added: statement of work.pdf',
      expect.stringMatching(/Ben Okafor: .*signature/),
      '20 November 2026 · Ben Okafor: Domain: contoso.com → contoso.org',
      '20 November 2026 · Ann Beebe: Draft made',
    ]);
  });

  it('is cut where it is long, and says how much more there is', async () => {
    const changes = [{ field: 'comment', from: '', to: 'Called the customer' }];
    const history = Array.from({ length: 40 }, (_, n) => ({
      at: `2026-10-${String((n % 28) + 1).padStart(2, '0')}T09:00:00.000Z`,
      by: ANN,
      kind: 'comment' as const,
      changes,
    }));
    const bot = await withClaims([claimIn('draft', { history })]);
    const { text } = await bot.press(show('C1', 'history'));
    expect(text).toContain('40 changes');
    expect(text).toContain('and 28 more');
  });

  it('leads back to the claim', async () => {
    const bot = await withClaims(lived());
    const back = buttonOf(await bot.press(show('C1', 'history')), 'Open C1');
    expect((await bot.press(back)).text).toContain('Disassociated');
  });
});

describe('All fields of a claim', () => {
  it('stand in the order of the form, with what is missing', async () => {
    const bot = await withClaims([claimIn('draft', {}, { ...SALES, subscription: '', agreement: 'casa-ees' })]);
    const { text } = await bot.press(show('C1', 'details'));
    expect(text).toContain('C1 Contoso: Sales: 1 field it needs is missing.');
    expect(text).toContain('Subscription ID: missing');
    expect(text.match(/Location ID/g)).toHaveLength(1);
    expect(text).toContain('Solution area: Business Applications');
    expect(text).toContain('Activity: pre-sales');
    expect(text).toContain('Agreement: CASA or EES');
    expect(text).toContain('Customer contact e-mail address: kim@contoso.com');
  });
});

describe('Which claim is meant', () => {
  const three = () => [
    claimIn('draft'),
    claimIn('under-review', { id: 'C2', portalId: '5120' }, SALES),
    claimIn('rejected-final', { id: 'C3' }, { ...TEAMS, customer: 'Fabrikam' }),
  ];
  const asked = (args: object) => ({ command: 'claim-show', args: { ...args } }) as const;

  it.each([
    [{ claim: 'c2' }, 'C2'],
    [{ claim: '#2' }, 'C2'],
    [{ claim: '5120' }, 'C2'],
    [{ customer: 'contoso', product: 'Sales' }, 'C2'],
    [{ customer: 'Fabrikam' }, 'C3'],
  ])('%o means %s', async (args, id) => {
    const bot = await withClaims(three());
    expect((await bot.press(asked(args))).args).toMatchObject({ claim: id });
  });

  it('is asked with a button for each where several fit, the newest first, and the button goes on', async () => {
    const bot = await withClaims(three());
    const reply = await bot.press({ command: 'claim-show', args: { customer: 'Contoso', part: 'history' } });
    expect(reply.text).toContain('2 claims fit. Which one?');
    expect(buttonsOn(reply)).toEqual(['C2 Contoso', 'C1 Contoso']);
    expect(JSON.stringify(reply.card.body)).toContain(
      '{"command":"claim-show","args":{"part":"history","claim":"C2"}}',
    );
  });

  it('is asked where nothing was said of it', async () => {
    const bot = await withClaims(three());
    const reply = await bot.press(asked({ claim: '', product: '' }));
    expect(reply.text).toContain('Which claim do you mean?');
    expect(buttonsOn(reply)).toHaveLength(2);
  });

  it('is not asked where only one of them is still alive', async () => {
    const bot = await withClaims([...three(), claimIn('rejected', { id: 'C4' }, SALES)]);
    expect((await bot.press(asked({ customer: 'Contoso', product: 'Sales' }))).args).toMatchObject({ claim: 'C2' });
  });

  it.each([
    [{ claim: 'C9' }, 'I know no claim C9.'],
    [{ customer: 'Litware', product: ['Teams', 'Sales'] }, 'There is no claim for Litware on Teams or Sales yet.'],
  ])('%o means none, and the answer says what to do', async (args, says) => {
    const bot = await withClaims(three());
    const reply = await bot.press(asked(args));
    expect(reply.text).toContain(says);
    expect(buttonsOn(reply)).toEqual(['Claims', 'File a claim']);
  });
});
