import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';

const meant = (text: string) => {
  const understood = understand(text, KNOWN);
  return understood.kind === 'command' ? { command: understood.command, ...understood.args } : understood.kind;
};

describe('the narrower of two names', () => {
  it.each([
    ['why did the azure infra score drop', { command: 'explain', designation: 'infrastructure' }],
    ['explain why our azure customers do not count in infra', { designation: 'infrastructure' }],
    ['explain the advanced certs points in infra', { metric: 'advanced-certifications' }],
    ['which certificates count as advanced in infra', { metric: 'advanced-certifications' }],
  ])('holds: %s', (text, args) => {
    expect(meant(text)).toMatchObject(args);
  });

  it('Azure beside a designation that is none of its three takes in all', () => {
    expect(meant('score of azure and modern work')).toEqual({
      command: 'score',
      designation: ['modern-work', 'infrastructure', 'digital-app-innovation', 'data-ai'],
    });
  });
});

describe('what a rule is asked of', () => {
  it.each([
    ['how much ACR must a new tenant have to count in infra', 'infrastructure', 'net-customer-adds'],
    ['how much does a tenant need to spend to count in infra', 'infrastructure', 'net-customer-adds'],
    ['threshold for new logos in security', 'security', 'net-customer-adds'],
    ['how many customers do we need for modern work', 'modern-work', 'net-customer-adds'],
    ['which ACR growth gets full points in infra', 'infrastructure', 'usage-growth'],
    ['max points for rollouts in infra', 'infrastructure', 'deployments'],
    ['how many az 305 do we need for infra', 'infrastructure', 'advanced-certifications'],
    ['how many az 305 do we need for data ai', 'data-ai', 'intermediate-certifications'],
    ['certifications intermédiaires exigées pour Infrastructure', 'infrastructure', 'intermediate-certifications'],
  ])('%s', (text, designation, metric) => {
    expect(meant(text)).toMatchObject({ command: 'rules', designation, metric });
  });

  it('a certification of one designation names it, one of several does not', () => {
    expect(meant('how many sc200 people are needed')).toMatchObject({ designation: 'security' });
    expect(meant('how many az104 people are needed')).not.toHaveProperty('designation');
  });
});

describe('how customers may be linked', () => {
  it.each([
    ['do resellers count for business applications', 'csp'],
    ['which association is eligible for data ai, is a claim enough', 'cpor'],
  ])('%s', (text, type) => {
    expect(meant(text)).toMatchObject({ command: 'eligibility', type });
  });
});

describe('a track', () => {
  it.each([
    ['score for small customers in infra', 'smb'],
    ['infra score with big customers', 'enterprise'],
    ['infra score für kleine Kunden', 'smb'],
  ])('%s', (text, track) => {
    expect(meant(text)).toMatchObject({ command: 'score', designation: 'infrastructure', track });
  });
});

describe('a time', () => {
  it.each([
    ['security trend month by month, the last 4', 4],
    ['trend of security, a year and a half', 18],
    ['security trend since spring', 8],
    ['security trend per semester', 6],
    ['security trend since easter', 7],
    ['security trend q3', 4],
    ['trend of security over a year', 12],
  ])('back: %s', (text, months) => {
    expect(meant(text)).toEqual({ command: 'trend', designation: 'security', months });
  });

  it.each([
    ['certs that lapse by year end', 40],
    ['which certs expire in q1', 130],
    ['certs expiring before christmas', 40],
    ['certs expiring before the end of the quarter', 40],
    ['certificats qui expirent dans les 90 prochains jours', 90],
    ['Zertifikate, die in den nächsten 60 Tagen ablaufen', 60],
  ])('ahead: %s', (text, within) => {
    expect(meant(text)).toEqual({ command: 'people', within });
  });
});

describe('a certification to be without', () => {
  it.each([
    ['who has SC-200 but no SC-300', 'SC-200'],
    ['who is without SC-300', 'SC-300'],
  ])('%s', (text, certification) => {
    expect(meant(text)).toEqual({ command: 'people', certification });
  });
});

describe('somebody nobody told us of', () => {
  it.each(['Claire', 'Julia', 'Marc'])('%s is no slip of a word', (person) => {
    expect(meant(`which certs does ${person} have`)).toEqual({ command: 'people', person });
  });

  it('is taken off the bot by name', () => {
    expect(meant('remove Claire from the bot')).toEqual({ command: 'members', action: 'remove', member: 'Claire' });
  });
});

describe('points in a scenario', () => {
  it.each(['does security make 70 with one more deployment', 'one more deployment in security, enough for 70'])(
    'are nothing that is imagined: %s',
    (text) => {
      const understood = understand(text, KNOWN);
      const changes = understood.kind === 'command' ? understood.args.changes : [];
      expect(changes).toEqual([expect.objectContaining({ kind: 'deploy', deployments: 1 })]);
    },
  );
});

describe('usage that falls', () => {
  it.each(['what if usage drops by 15% in modern work', 'what if usage in modern work goes down 15 %'])(
    'is no growth: %s',
    (text) => {
      const understood = understand(text, KNOWN);
      const changes = understood.kind === 'command' ? understood.args.changes : [];
      expect(changes).toEqual([expect.objectContaining({ kind: 'grow', percent: -15 })]);
    },
  );
});

describe('a file', () => {
  it.each(['give me the file with partners of record', 'por export please'])('%s', (text) => {
    expect(meant(text)).toEqual({ command: 'export', what: 'associations' });
  });
});
