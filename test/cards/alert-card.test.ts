import { describe, expect, it } from 'vitest';
import { type AlertReader, alertsSentCard, type Frame } from '../../cards/index.ts';
import { ALERT_CARDS, alertOf, READER } from '../../scripts/gallery/alerts.ts';
import type { Alert, AlertCause } from '../../src/alerts/alert.ts';
import { buttons, bytes, complaints, ofType, shown } from './look-at.ts';

const frame: Frame = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Relecloud', sample: false };
const send = (alerts: readonly Alert[], reader: Partial<AlertReader> = {}, over: readonly Alert[] = []) =>
  alertsSentCard(frame, { alerts, over, reader: { ...READER, ...reader } });
const card = (name: string) => ALERT_CARDS[`alert-${name}`]!;
const firstLine = (name: string) => card(name).text.split('\n')[0];

const cause = (more: Partial<AlertCause> = {}): AlertCause => ({
  subject: 'Fabrikam',
  points: -3.3,
  words: 'fell under 15 % active (14 %)',
  person: false,
  money: false,
  ...more,
});
const below = (because: readonly AlertCause[], more: Partial<Alert> = {}, line = 70) =>
  alertOf({ kind: 'below-line', line, total: 66.7, before: 72.3, because: [...because] }, more);

describe('An alert', () => {
  it.each([
    ['below-line', 'Security fell to 66.7: Fabrikam fell under 15 % active (14 %) (−3.3).'],
    [
      'metric-zero',
      'Security usage growth fell from 4.0 points to zero: Wingtip Toys grew by 410 active users less (−4.0).',
    ],
    [
      'below-line-ahead',
      'If nothing changes, Security falls to 68.2 in November 2026: Fabrikam fell under 15 % active (14 %) (−3.3).',
    ],
    [
      'metric-zero-ahead',
      'If nothing changes, Modern Work usage growth reaches zero in November 2026: Wingtip Toys grew by 410 active users less (−2.4).',
    ],
    ['qualified', 'Infrastructure qualifies with 71.2: Litware counts now (+4.3).'],
    ['customer-fell', 'Fabrikam fell under 15 % active (14 %): −3.3 in Modern Work and Security.'],
    ['association-ended', 'The CPOR association with Contoso on Teams, SharePoint Online ended on 31 October 2026.'],
    ['certification-ends', 'Elif Demir’s SC-300 expires on Fri 4 December 2026.'],
    [
      'claim-deadline',
      'Your turn with claim C4 (Fabrikam), by Fri 27 November 2026: answer Microsoft and submit again, or the claim is rejected.',
    ],
    ['claim-declined', 'Claim C2 (Contoso): Microsoft rejected it.'],
    ['ask-again', 'Ask Northwind Traders again about the DPOR request.'],
    [
      'window-closing',
      'Data & AI last qualified with the figures of June 2026, which is enough to enrol until Thu 31 December 2026.',
    ],
    ['anniversary', 'Security has not qualified for its renewal yet (66.7 now), anniversary on Mon 15 March 2027.'],
    [
      'import-overdue',
      'The exports of October 2026 are not here yet; they are normally complete by Fri 20 November 2026.',
    ],
  ])('of the kind %s says cause and effect first', (name, line) => {
    expect(firstLine(name)).toBe(line);
    expect(shown(card(name))).toContain(line.slice(0, -1));
  });

  it.each([
    ['below-line', 'Plan for Security', 'plan', { designation: 'security' }],
    ['metric-zero-ahead', 'What to do', 'plan', { designation: 'modern-work' }],
    ['qualified', 'Score', 'score', { designation: 'infrastructure' }],
    ['customer-fell', 'Why Fabrikam?', 'explain', { customer: 'fabrikam', designation: ['modern-work', 'security'] }],
    ['association-ended', 'What would count at Contoso?', 'opportunities', { customer: 'contoso' }],
    ['certification-ends', 'Who has SC-300?', 'people', { certification: 'SC-300' }],
    ['claim-deadline', 'Open C4', 'claim-show', { claim: 'C4' }],
    ['claim-declined', 'Open C2', 'claim-show', { claim: 'C2' }],
    ['ask-again', 'Associations: Northwind Traders', 'associations', { customer: 'Northwind Traders' }],
    ['window-closing', 'Plan for Data & AI', 'plan', { designation: 'data-ai' }],
    ['anniversary', 'Plan for Security', 'plan', { designation: 'security' }],
    ['import-overdue', 'How to import', 'import', {}],
  ])('of the kind %s has its next step as the first button: %s', (name, label, command, args) => {
    expect(Object.entries(buttons(card(name)))[0]).toEqual([label, { command, args }]);
  });

  it('can be acknowledged by its key, and its designation or its topic muted', () => {
    const { 'Got it': gotIt, 'Mute Security': mute } = buttons(card('below-line'));
    expect(gotIt).toEqual({ command: 'alerts', args: { action: 'acknowledge', alert: 'below-line/security/2026-10' } });
    expect(mute).toEqual({ command: 'alerts', args: { action: 'mute', designation: 'security' } });
    expect(buttons(card('claim-deadline'))['Mute claims']).toEqual({
      command: 'alerts',
      args: { action: 'mute', topic: 'claims' },
    });
  });

  it('of an enrolment can be answered by whoever keeps the data, with what is enrolled already', () => {
    const told = { action: 'enrolment', designation: ['security', 'data-ai'] };
    expect(ofType(card('window-closing'), 'ActionSet')[0]?.actions).toMatchObject([
      { verb: 'alerts', data: { args: told } },
    ]);
    const alert = alertOf({ kind: 'window-closing', lastQualified: '2026-07' }, { designations: ['data-ai'] });
    expect(ofType(send([alert], { imports: false }), 'ActionSet')).toEqual([]);
  });

  it('of what lies ahead leads to the trend as well', () => {
    expect(ofType(card('below-line-ahead'), 'ActionSet')[0]?.actions).toMatchObject([{ verb: 'trend' }]);
  });

  it('names nobody and no dollars to whoever may not see them, and says the rest', () => {
    const because = [
      cause({ subject: 'Ada Lindqvist', words: 'SC-400 counted until 2026-05-31', person: true }),
      cause({ subject: 'Humongous Insurance', words: 'fell under $1,000 of Azure ($899)', money: true, points: -0.6 }),
    ];
    const unseen = JSON.stringify(send([below(because)], { names: false, money: false }));
    expect(unseen).not.toMatch(/Lindqvist|\$1,000|899/);
    expect(unseen).toContain('a certified person’s SC-400 counted until 31\u00a0May 2026 (−3.3)');
    expect(unseen).toContain('Humongous Insurance (−0.6)');
    const person = card('certification-ends');
    expect(person.text).toContain('Elif Demir');
    const facts = alertOf({
      kind: 'certification-ends',
      person: 'Elif Demir',
      certification: 'SC-300',
      why: 'expires',
      counts: [],
    });
    expect(JSON.stringify(send([facts], { names: false }))).not.toContain('Elif');
    const dollars = alertOf({
      kind: 'customer-fell',
      metric: 'net-customer-adds',
      tenant: 't',
      customer: 'Trey',
      points: -2,
      words: 'fell under $1,000',
      money: true,
    });
    expect(send([dollars], { money: false }).text).toMatch(
      /^Trey fell under a threshold it counted by: Security −2\.0\./,
    );
  });

  it('offers only what its reader may do', () => {
    const overdue = alertOf(
      { kind: 'import-overdue', month: '2026-10', expected: '2026-11-20', last: null },
      { designations: [], topic: 'data' },
    );
    expect(Object.keys(buttons(send([overdue], { imports: false })))).toEqual(['Got it', 'Mute imports']);
    const certification = alertOf({
      kind: 'certification-ends',
      person: 'Elif Demir',
      certification: 'SC-300',
      why: 'retires',
      counts: [],
    });
    expect(Object.keys(buttons(send([certification], { names: false })))[0]).toBe('What is missing?');
  });

  it('never shows a total short of the line as the line itself', () => {
    const alert = alertOf({ kind: 'below-line', line: 70, total: 69.98, before: 70, because: [] });
    expect(send([alert]).text).toMatch(/^Security fell to 69\.9\.\nThat is 0\.1 points short of 70/);
  });

  it('says whose line it is where that is not what qualifies', () => {
    expect(send([below([], {}, 75)]).text).toContain(
      '8.3 points under the line of 75, and short of the 70 that qualify',
    );
    expect(send([below([], {}, 60)], { needed: 60 }).text).not.toContain('the line of');
  });

  it('says what a fall means to whoever is enrolled, is not, or never said', () => {
    const told = (enrolled: AlertReader['program']['enrolled'], anniversary = '') =>
      send([below([])], { program: { enrolled, anniversary } }).text;
    expect(told(['security'], '2027-03-15')).toContain('nothing is lost before the anniversary on 15 March 2027');
    expect(told(['security'], '2026-11-15')).toContain('its anniversary was on 15 November 2026');
    expect(told(['modern-work'])).toContain('one day of qualifying in this month or the five before is enough');
    expect(told([])).toContain('If it is enrolled, nothing is lost');
  });

  it('of a certification that has lapsed says so', () => {
    const facts = {
      kind: 'certification-ends',
      person: 'Elif Demir',
      certification: 'SC-300',
      why: 'expires',
      counts: [],
    } as const;
    const lapsed = (tone: Alert['tone']) => send([alertOf({ ...facts, counts: [] }, { due: '2026-11-02', tone })]).text;
    expect(lapsed('bad')).toMatch(
      /^Elif Demir’s SC-300 expired on Mon 2 November 2026\.\nEarned again, it counts again\./,
    );
    expect(lapsed('warning')).toContain('The next import tells whether it was renewed.');
  });

  it('carries the frame where it tells the figures of a month, and only there', () => {
    const framed = Object.keys(ALERT_CARDS).filter(
      (name) => /^alert-/.test(name) && /As of October 2026/.test(ALERT_CARDS[name]!.text),
    );
    expect(framed).not.toContain('alert-claim-deadline');
    expect(framed).not.toContain('alert-import-overdue');
    expect(framed).toEqual(
      expect.arrayContaining(['alert-below-line', 'alert-certification-ends', 'alert-window-closing']),
    );
  });
});

describe('Several alerts at once', () => {
  const several = ALERT_CARDS['alerts-sent']!;

  it('come worst first under one heading each, and say how many others there are', () => {
    expect(several.text).toMatch(/^Security fell to 66\.7: .*\. And 6 other alerts\./);
    const order = ['Fabrikam fell', 'The CPOR association', 'Elif Demir', 'If nothing changes'].map((words) =>
      several.text.indexOf(words, 90),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(shown(several)).toMatch(/3 things need attention, 3 are coming up, 1 piece of good news/);
    expect(shown(several).match(/Needs attention|Coming up|Good news/g)).toEqual([
      'Needs attention',
      'Coming up',
      'Good news',
    ]);
  });

  it('can each be opened, and all of them listed', () => {
    const opened = ofType(several, 'Container').map(({ selectAction }) => (selectAction as { verb: string }).verb);
    expect(opened).toEqual(['plan', 'explain', 'opportunities', 'people', 'plan', 'claim-show', 'score']);
    expect(buttons(several)['All alerts']).toEqual({ command: 'alerts', args: { action: 'now' } });
  });

  it('fit into a message whatever the data holds', () => {
    const long = 'Ünïcode <b>*Contoso*</b> '.repeat(40);
    const alerts = Array.from({ length: 60 }, () =>
      below(Array.from({ length: 5 }, () => cause({ subject: long, words: long }))),
    );
    const face = send(alerts, {}, alerts);
    expect(complaints(face)).toEqual([]);
    expect(bytes(face)).toBeLessThan(25_000);
    expect(face.text.length).toBeLessThanOrEqual(1_500);
    expect(send(alerts.slice(0, 1)).text.length).toBeLessThanOrEqual(1_500);
  });
});

describe('Alerts with one cause', () => {
  const zeroes = (['infrastructure', 'digital-app-innovation', 'data-ai'] as const).map((designation, index) =>
    alertOf(
      {
        ...{ kind: 'metric-zero', metric: 'usage-growth', before: 1.4, total: 58 + index },
        because: [cause({ subject: 'Humongous Insurance', points: -1.9, words: 'left' })],
      },
      { key: `metric-zero/${designation}`, designations: [designation] },
    ),
  );

  it('are one, of which all can be opened and none is taken for seen', () => {
    const face = send(zeroes);
    expect(face.text).toMatch(
      /^Infrastructure, Digital & App Innovation and Data & AI usage growth fell from 1\.4 points each to zero: Humongous Insurance left \(−1\.9\)\.\nWith usage growth at zero none of them can qualify, whatever the total\./,
    );
    expect(Object.keys(buttons(face))).toEqual(['Plan', 'All alerts']);
    expect(send([zeroes[0]!]).text).toContain('it cannot qualify, whatever the total (58.0 now)');
  });

  it('are one line among others, and one when they are over', () => {
    expect(send([...zeroes, below([cause()])]).text).toMatch(/\. And 1 other alert\./);
    expect(send([], {}, zeroes).text).toBe(
      'Over: Infrastructure, Digital & App Innovation and Data & AI usage growth is not at zero any more.',
    );
  });
});

describe('What is over', () => {
  it('is one line each, alone or beside what is new', () => {
    expect(ALERT_CARDS['alert-over']!.text).toBe('Over: Security is not under 70 any more.');
    expect(ALERT_CARDS['alerts-over']!.text).toMatch(/^3 alerts are over\.\nSecurity is not under 70 any more\./);
    expect(ALERT_CARDS['alert-and-over']!.text).toContain('Over: Security is not under 70 any more.');
  });

  it('is said of every kind without names, and by whether its day has passed', () => {
    const ending = alertOf(
      { kind: 'certification-ends', person: 'Elif Demir', certification: 'SC-300', why: 'expires', counts: [] },
      { due: '2026-12-04' },
    );
    expect(send([], { names: false }, [ending]).text).toBe('Over: SC-300 of a certified person was renewed.');
  });
});

describe('A subscription that is parked', () => {
  it('says whose it is, why, and how to remove it', () => {
    const face = ALERT_CARDS['subscription-parked']!;
    expect(face.text).toMatch(
      /^The alerts of Ana Lopez to a conversation in Slack have stopped\.\nI cannot write there any more\. The conversation is gone\./,
    );
    expect(buttons(face)['Remove them']).toEqual({
      command: 'alerts',
      args: { action: 'unsubscribe', subscription: 's1' },
    });
  });
});
