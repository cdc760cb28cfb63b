import { describe, expect, it } from 'vitest';
import { alertOf } from '../../scripts/gallery/alerts.ts';
import type { Alert } from '../../src/alerts/alert.ts';
import type { Delivery } from '../../src/alerts/delivery.ts';
import type { Place, Subscription } from '../../src/alerts/subscription.ts';
import type { Member, Role } from '../../src/bot/access/member.ts';
import { type RenderParts, renderer } from '../../src/bot/alerts/render.ts';
import { PlainError } from '../../src/plain-error.ts';
import { type Account, EMPTY_ACCOUNT } from '../../src/storage/account.ts';
import { aSubscription } from '../alerts/a-subscription.ts';
import { NOVEMBER } from './conversation.ts';
import { samplePartner, toldBy } from './sample-partner.ts';

const member = (id: string, ...roles: Role[]): Member => ({
  id,
  name: id === 'ana' ? 'Ana Lopez' : id,
  identities: [`slack:T1:${id}`],
  roles: roles.map((role) => ({ role, locations: 'all' })),
});

const ALONE: Place = { platform: 'slack', kind: 'person', id: 'T1:ana' };
const CHANNEL: Place = { platform: 'slack', kind: 'conversation', id: 'slack:T1:C1' };

const subscription = (more: Partial<Subscription> = {}): Subscription =>
  aSubscription({ id: 's1', place: ALONE, atOnce: true, zone: 'UTC', nextDigest: '', ...more });

const account = (more: Partial<Account> = {}): Account => ({
  ...EMPTY_ACCOUNT,
  members: [member('ana', 'executive-report-viewer', 'incentives-user')],
  subscriptions: [subscription()],
  ...more,
});

const delivery = (what: Delivery['what'], more: Partial<Delivery> = {}): Delivery => ({
  id: 'd1',
  subscription: 's1',
  place: ALONE,
  member: 'ana',
  what,
  due: NOVEMBER.toISOString(),
  sending: null,
  attempts: 0,
  ...more,
});
const telling = (alerts: Alert[], over: Alert[] = []): Delivery['what'] => ({ kind: 'alerts', alerts, over });
const DIGEST: Delivery['what'] = { kind: 'digest', for: NOVEMBER.toISOString() };

const below = alertOf({
  kind: 'below-line',
  line: 70,
  total: 66.7,
  before: 72.3,
  because: [
    { subject: 'Ada Lindqvist', points: -3.3, words: 'SC-300 no longer counts', person: true, money: false },
    { subject: 'Trey', points: -2, words: 'fell under $1,000 of Azure ($900)', person: false, money: true },
  ],
});
const claim = alertOf(
  { kind: 'claim-declined', claim: 'C2', customer: 'Contoso', status: 'rejected' },
  { key: 'claim-declined/C2', topic: 'claims', designations: [], location: '6048215' },
);
const reminder = alertOf(
  { kind: 'ask-again', record: 'R1', type: 'dpor', customer: 'Northwind', member: 'ana' },
  { key: 'ask-again/R1', topic: 'claims', designations: [] },
);
const ending = alertOf(
  {
    kind: 'certification-ends',
    person: 'Elif Demir',
    certification: 'SC-300',
    why: 'expires',
    counts: [{ designation: 'security', metric: 'intermediate-certifications', points: 6.7 }],
  },
  { key: 'certification-ends/1', topic: 'certifications', tone: 'warning', due: '2026-12-04' },
);

const parts = (more: Partial<RenderParts> = {}): RenderParts => ({
  partner: samplePartner,
  claimSettings: { holidays: [], rules: '2023-10' },
  clock: { now: () => NOVEMBER },
  alertsNow: async () => [],
  ...more,
});
const render = (due: Delivery, at: Account = account(), more: Partial<RenderParts> = {}) =>
  renderer(parts(more))(due, at);

describe('Alerts that are due', () => {
  it('are told as an answer of the alerts, to everybody of the place they go to', async () => {
    const reply = await render(delivery(telling([below])));
    expect(reply).toMatchObject({ command: 'alerts', args: {}, visibility: 'everyone', suggestions: [] });
    expect(reply?.text).toMatch(/^Security fell to 66\.7: Ada Lindqvist’s SC-300 no longer counts \(−3\.3\)\./);
    expect(reply?.text).toContain('Brightwater Cloud Partners');
  });

  it('name nobody and no dollars in a conversation, whoever asked for them there', async () => {
    const at = account({ subscriptions: [subscription({ place: CHANNEL })] });
    const reply = JSON.stringify(await render(delivery(telling([below, ending]), { place: CHANNEL }), at));
    expect(reply).not.toMatch(/Lindqvist|Elif|\$1,000/);
  });

  it('follow the permissions of the moment they are sent', async () => {
    const at = account({ members: [member('ana', 'report-viewer')] });
    expect(JSON.stringify(await render(delivery(telling([below])), at))).not.toMatch(/Lindqvist|\$1,000/);
    expect(await render(delivery(telling([claim])), at)).toBeNull();
  });

  it('about claims are for whoever may see that location, and never for a conversation', async () => {
    expect((await render(delivery(telling([claim]))))?.text).toMatch(/^Claim C2 \(Contoso\)/);
    const elsewhere = { ...member('ana'), roles: [{ role: 'incentives-user' as const, locations: ['4100001'] }] };
    expect(await render(delivery(telling([claim])), account({ members: [elsewhere] }))).toBeNull();
    const channel = account({ subscriptions: [subscription({ place: CHANNEL })] });
    expect(await render(delivery(telling([claim]), { place: CHANNEL }), channel)).toBeNull();
  });

  it('are not told once acknowledged elsewhere, or asked for no more, or to somebody who has left', async () => {
    const told = [{ key: below.key, at: NOVEMBER.toISOString(), acknowledged: NOVEMBER.toISOString() }];
    const due = delivery(telling([below]));
    expect(await render(due, account({ subscriptions: [subscription({ told })] }))).toBeNull();
    expect(await render(due, account({ subscriptions: [subscription({ topics: ['data'] })] }))).toBeNull();
    expect(await render(due, account({ subscriptions: [] }))).toBeNull();
    expect(await render(due, account({ members: [] }))).toBeNull();
  });

  it('are told of what is left, each cause once', async () => {
    const told = [{ key: below.key, at: NOVEMBER.toISOString(), acknowledged: NOVEMBER.toISOString() }];
    const staged = ['#near', '#open'].map((stage) => ({ ...claim, key: `${claim.key}${stage}` }));
    const reply = await render(
      delivery(telling([below, ...staged])),
      account({ subscriptions: [subscription({ told })] }),
    );
    expect(reply?.text).toMatch(/^Claim C2 \(Contoso\): Microsoft rejected it\.\n/);
  });

  it('are followed by what is over, also where somebody saw it already', async () => {
    const told = [{ key: below.key, at: NOVEMBER.toISOString(), acknowledged: NOVEMBER.toISOString() }];
    const reply = await render(delivery(telling([], [below])), account({ subscriptions: [subscription({ told })] }));
    expect(reply?.text).toBe('Over: Security is not under 70 any more.');
  });

  it('remind whoever asked for it without any subscription', async () => {
    const due = delivery(telling([reminder]), { subscription: null });
    expect((await render(due, account({ subscriptions: [] })))?.text).toMatch(/^Ask Northwind again/);
    expect(await render(due, account({ members: [member('ana')] }))).toBeNull();
  });
});

describe('A digest that is due', () => {
  it('compares with what the last one said', async () => {
    const lastDigest = { at: '2026-11-16T09:00:00.000Z', ...toldBy(await samplePartner()) };
    const reply = await render(delivery(DIGEST), account({ subscriptions: [subscription({ lastDigest })] }));
    expect(reply).toMatchObject({ command: 'digest', visibility: 'everyone' });
    expect(reply?.text).toMatch(
      /^1 of 6 designations qualified\. Summary since the last one on Mon 16 November 2026\./,
    );
    expect(reply?.text).toContain('No score moved since then.');
  });

  it('tells the alerts that come with it, and a certification that ends among the things to do', async () => {
    const what = { ...DIGEST, alerts: [below, ending], over: [] } as Delivery['what'];
    const reply = await render(delivery(what), account(), { alertsNow: async () => [below, ending] });
    expect(reply?.text).toContain('1. Renew SC-300 by Fri 4 December 2026. Keeps 6.7. Elif Demir');
    expect(reply?.text).toContain('New:\n- Security fell to 66.7');
    expect(reply?.text.match(/SC-300/g)).toHaveLength(2);
  });

  it('in a conversation names nobody', async () => {
    const at = account({ subscriptions: [subscription({ place: CHANNEL })] });
    const reply = await render(delivery(DIGEST, { place: CHANNEL }), at, { alertsNow: async () => [ending] });
    expect(JSON.stringify(reply)).not.toContain('Elif');
    expect(reply?.text).toContain('A certified person');
  });

  it('says in a sentence that there is nothing to tell of yet, or that it cannot be read', async () => {
    const partner = await samplePartner();
    const empty = { ...partner, empty: true };
    expect((await render(delivery(DIGEST), account(), { partner: async () => empty }))?.text).toBe(
      'There is no summary this time: nothing has been imported yet.',
    );
    const broken = { ...partner, trouble: new PlainError('A snapshot is missing.') };
    expect((await render(delivery(DIGEST), account(), { partner: async () => broken }))?.text).toBe(
      'There is no summary this time. A snapshot is missing.',
    );
  });
});

describe('The notice of a parked subscription', () => {
  const notice = delivery(
    { kind: 'parked', subscription: 's1', why: 'The conversation is gone.' },
    { subscription: null, member: 'boss' },
  );
  const parked = { at: NOVEMBER.toISOString(), why: 'The conversation is gone.' };
  const at = (more: Partial<Subscription>, role: Role = 'global-admin') =>
    account({
      members: [member('boss', role), member('ana')],
      subscriptions: [subscription({ parked, place: CHANNEL, ...more })],
    });

  it('tells an admin whose alerts have stopped, and why', async () => {
    const reply = await render(notice, at({}));
    expect(reply?.text).toMatch(
      /^The alerts of Ana Lopez to a conversation in Slack have stopped\.\nI cannot write there any more/,
    );
  });

  it('is dropped where it is over, or for whoever looks after members no more', async () => {
    expect(await render(notice, at({ parked: null }))).toBeNull();
    expect(await render(notice, at({}, 'report-viewer'))).toBeNull();
  });
});
