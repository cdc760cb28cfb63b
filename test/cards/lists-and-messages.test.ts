import { describe, expect, it } from 'vitest';
import {
  clarifyCard,
  confirmCard,
  customersCard,
  type Face,
  helpCard,
  importCard,
  messageCard,
  peopleCard,
  rulesCard,
  undoneCard,
  whoamiCard,
} from '../../cards/index.ts';
import { frame } from '../../scripts/gallery/score-cards.ts';
import { TYPICAL } from '../../scripts/gallery/typical.ts';
import { buttons, nodes, ofType, shown } from './look-at.ts';

const show = { names: true, money: true };
const file = {
  name: 'customers.csv',
  report: 'customers',
  rows: 40,
  accepted: 40,
  skipped: [],
  unknownColumns: [],
} as const;

describe('Lists of people and customers', () => {
  it('tell the certification, its end and its status', () => {
    const lines = [
      { name: 'Dev Patel', certification: 'SC-100', title: 'Expert', until: '2027-01-19', status: 'counts' },
    ];
    const face = peopleCard(frame, { title: 'SC-100', summary: '1 person', lines, total: 1 });
    expect(face.text).toContain('SC-100: 1 person');
    expect(face.text).toContain('Dev Patel: SC-100, until 19 January 2027 (counts)');
    expect(shown(face)).toContain('until 19 January 2027, counts');
  });

  it('say how many they leave out', () => {
    const lines = Array.from({ length: 40 }, (_, i) => ({ name: `Customer ${i}`, associations: 'none', note: '' }));
    const face = customersCard(frame, { title: 'Customers', summary: '40 customers', lines, total: 40 });
    expect(face.text).toContain('Customer 0: none');
    expect(face.text).toContain('and 25 more');
    expect(shown(face)).toContain('and 25 more');
    expect(face.text).not.toContain('Customer 15');
  });

  it('lead to other lists, never to themselves', () => {
    const customers = (filter?: string) =>
      Object.keys(
        buttons(customersCard(frame, { title: 'Customers', summary: 'no customers', lines: [], total: 0, filter })),
      );
    expect(customers()).toEqual(['No association', 'Gained', 'Lost']);
    expect(customers('no-association')).toEqual(['Gained', 'Lost']);
    expect(customers('counted')).toEqual(['No association', 'Gained', 'Lost']);
    const people = (within?: number) =>
      Object.keys(buttons(peopleCard(frame, { title: 'People', summary: 'nobody', lines: [], total: 0, within })));
    expect(people()).toEqual(['Expiring soon', 'What is missing?']);
    expect(people(60)).toEqual(['What is missing?']);
  });

  it('never read a name as Markdown', () => {
    const lines = [{ name: '[Contoso](https://evil.example)', associations: '*CSP*', note: '<at>all</at>' }];
    const { card } = customersCard(frame, { title: '_T_', summary: '**1**', lines, total: 1 });
    const texts = ofType({ card, text: '' }, 'TextBlock').map(({ text }) => String(text));
    expect(texts.filter((text) => /(?<!\\)[*_[\]<`]/.test(text))).toEqual([]);
  });
});

describe('Rules', () => {
  const line = {
    metric: 'net-customer-adds',
    text: '10 points each.',
    source: 'Partner Center',
    effectiveFrom: '2026-07',
  } as const;

  it('come with their source and the rule set', () => {
    const { text } = rulesCard(frame, { title: 'Rules: Infrastructure', lines: [{ ...line, track: 'smb' }] });
    expect(text).toContain('Rules: Infrastructure (rule set 2026-07)');
    expect(text).toContain('SMB: 10 points each.');
    expect(text).toContain('Source: Partner Center, since July 2026');
  });

  it('of several designations are grouped, and a shared source is named once in each', () => {
    const lines = (['infrastructure', 'data-ai'] as const).flatMap((designation) => [
      { ...line, designation },
      { ...line, designation, text: `At most 30 in ${designation}.` },
    ]);
    const { text } = rulesCard(frame, { title: 'Rules', lines });
    expect(text).toContain(
      'Infrastructure: net customer adds\n  10 points each.\n  At most 30 in infrastructure.\n  Source',
    );
    expect(text.match(/Source/g)).toHaveLength(2);
  });

  it('that are the same for several designations are told once, under all their names', () => {
    const lines = (['infrastructure', 'security', 'data-ai'] as const).map((designation) => ({
      ...line,
      designation,
      text: designation === 'security' ? 'Another rule.' : line.text,
    }));
    const { text } = rulesCard(frame, { title: 'Rules', lines });
    expect(text).toContain('Infrastructure, Data & AI: net customer adds');
    expect(text.split(line.text)).toHaveLength(2);
  });

  it('that do not fit are counted', () => {
    const lines = Array.from({ length: 40 }, (_, index) => ({ ...line, text: `Rule ${index}.` }));
    expect(JSON.stringify(rulesCard(frame, { title: 'Rules', lines }).card)).toContain('24 more');
  });
});

describe('An import', () => {
  it('says what was read, skipped and unknown, and can be undone', () => {
    const face = TYPICAL['import-done'] as Face;
    expect(face.text).toContain('2 files imported. 1 designation changed.');
    expect(face.text).toContain('AzureUsage_2026_10.csv: Azure usage, 1,240 rows');
    expect(face.text).toContain('12 rows skipped: line 4 the month "Smarch 2026" is not readable; line 17');
    expect(face.text).toContain('and 10 more');
    expect(face.text).toContain('Unknown column ignored: Region');
    expect(buttons(face).Undo).toEqual({ command: 'undo', args: {} });
  });

  it('that was refused says which file is wrong first, and offers no undo', () => {
    const wrong = { ...file, name: 'office.csv', accepted: 0, error: 'The column Month is missing.' };
    const face = importCard(frame, { files: [file, wrong], changes: [], outcome: 'refused', show });
    expect(face.text.indexOf('The column Month is missing.')).toBeLessThan(face.text.indexOf('customers.csv'));
    expect(face.text).toContain('Nothing was imported.');
    expect(face.card.actions).toBeUndefined();
  });

  it('of the same files again says that nothing is new', () => {
    const face = importCard(frame, { files: [file], changes: [], outcome: 'unchanged', show });
    expect(face.text).toContain('Nothing new in these files.');
    expect(face.card.actions).toBeUndefined();
  });

  it('taken back says which one', () => {
    const face = undoneCard(frame, { files: ['a.csv'], at: '2026-11-03T09:12:00Z', changes: [], show });
    expect(face.text).toContain('The import of 3 November 2026 is undone. No score changed.');
    expect(face.text).toContain('1 file taken back: a.csv');
  });
});

describe('Questions back', () => {
  it('confirm with yes and no', () => {
    const yes = { label: 'Yes', command: 'undo', args: { token: 't' } } as const;
    expect(buttons(confirmCard(frame, { question: 'Undo?', yes }))).toEqual({
      Yes: { command: 'undo', args: { token: 't' } },
      No: { text: 'no' },
    });
  });

  it('clarify with one button a line that says the whole sentence', () => {
    const face = clarifyCard({
      question: 'Which one?',
      suggestions: [{ label: 'Data & AI', text: 'score for Data & AI' }],
    });
    expect(ofType(face, 'ActionSet').map(({ actions }) => actions)).toMatchObject([
      [{ title: 'Data & AI', data: { text: 'score for Data & AI' } }],
    ]);
    expect(face.text).toBe('Which one?\n- Data & AI');
  });
});

describe('Messages', () => {
  it('keep their paragraphs apart', () => {
    const face = messageCard({ text: 'One.\n\nTwo.' });
    expect(ofType(face, 'TextBlock').map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(face.text).toBe('One.\nTwo.');
  });

  it('with a title say both', () => {
    expect(messageCard({ title: 'Nothing imported', text: 'Drop a file.' }).text).toBe(
      'Nothing imported\nDrop a file.',
    );
  });

  it('help shows an example of each command and says it when pressed', () => {
    const face = helpCard({
      commands: [{ id: 'people', summary: 'Show people', examples: ['who has SC-300', 'certs'] }],
    });
    expect(face.text).toContain('Show people: “who has SC-300”, “certs”');
    const [pressed] = nodes(face).filter((node) => 'selectAction' in node);
    expect(pressed?.selectAction).toMatchObject({ data: { text: 'who has SC-300' } });
  });

  it('whoami lists what is allowed and what is not', () => {
    const { text } = whoamiCard({ name: 'Rep', roles: [], may: ['scores'], mayNot: ['dollars', 'names'] });
    expect(text).toBe('Rep: No role\nYou may: scores\nYou may not: dollars; names');
  });
});
