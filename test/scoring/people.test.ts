import { describe, expect, it } from 'vitest';
import { certifiedPeople, type Row } from '../../src/scoring/index.ts';
import { certificate, exactly, RULES } from './fixtures.ts';

const people = (training: Row<'training'>[], day = '2026-07-31') => certifiedPeople(exactly({ training }), RULES, day);
const idOf = (row: Row<'training'>) => people([certificate('ada', '', row)])[0]!.holdings[0]!.certification;

describe('one person', () => {
  const nobody = { corpEmail: '', email: '', firstName: '', mcpId: '' };

  it('is everything that shares a Microsoft id or an address, in any case and through other rows', () => {
    const rows = [
      certificate('', 'MS-700', { ...nobody, mcpId: '771', email: 'Ada@Home.example' }),
      certificate('', 'SC-300', { ...nobody, corpEmail: 'ada@home.EXAMPLE', email: 'ada@work.example' }),
      certificate('', 'MD-102', { ...nobody, email: 'ada@work.example', activation: 'Inactive' }),
      certificate('', 'MS-721', { ...nobody, mcpId: '772' }),
    ];
    const found = people(rows);
    expect(found.map(({ holdings }) => holdings.length).sort()).toEqual([1, 3]);
    expect(people(rows.toReversed())).toEqual(found);
  });

  it('is not named by an id of zeros or an address without @', () => {
    const rows = [
      certificate('', 'MS-700', { ...nobody, mcpId: '000', corpEmail: 'none', firstName: 'Ada', lastName: 'Byron' }),
      certificate('', 'MS-700', { ...nobody, mcpId: '000', corpEmail: 'none', firstName: 'Bob', lastName: 'Byron' }),
      certificate('', 'SC-300', { ...nobody, firstName: 'ADA', lastName: 'byron' }),
      certificate('', 'SC-300', { ...nobody, firstName: 'Ada', lastName: 'Byron', location: '99' }),
    ];
    expect(people(rows)).toHaveLength(3);
  });

  it.each([
    ['李', '雷'],
    ['王', '芳'],
    ['Иван', ''],
    ['Иван', 'A'],
    ['Олег', 'A'],
    ['José', 'Núñez'],
    ['🙂', ''],
    ['A', ''],
    ['???', ''],
  ])('is %s %s and nobody else, where only the name tells', (firstName, lastName) => {
    const others = ['李小龙', 'Пётр A', 'A B', 'Jose Nunez', '🙃'].map((name) => ({ firstName: name, lastName: '' }));
    const names = [
      ...others,
      { firstName, lastName },
      { firstName: firstName.toUpperCase(), lastName: ` ${lastName}` },
    ];
    const rows = names.map((name) => certificate('', 'MS-700', { ...nobody, ...name }));
    expect(people(rows)).toHaveLength(others.length + 1);
  });

  it('is called as most recently written, else by the address, else by the Microsoft id', () => {
    const rows = [
      certificate('ada', 'MS-700', { firstName: 'Ada', lastName: 'Byron', completed: '2024-01-01' }),
      certificate('ada', 'SC-300', { firstName: 'Ada', lastName: 'Lovelace', completed: '2026-01-01' }),
      certificate('ada', 'MD-102', { firstName: '', completed: '2026-05-01' }),
      certificate('bob.ray', 'MS-700', { firstName: '' }),
      certificate('', 'MS-700', { ...nobody, mcpId: '4711' }),
    ];
    expect(people(rows).map(({ name }) => name)).toEqual(['4711', 'Ada Lovelace', 'bob.ray']);
  });

  it('shows the locations and what each certificate is good for', () => {
    const [ada] = people([
      certificate('ada', 'AZ-204', { completed: '2026-03-01', expires: '2027-12-31', location: '2' }),
      certificate('ada', 'Knitting', { completed: '2026-02-01', location: '1', expires: '2026-03-01' }),
    ]);
    expect(ada).toEqual({
      key: 'mail:ada@example.com',
      name: 'ada',
      locations: ['1', '2'],
      holdings: [
        {
          certification: 'AZ-204',
          title: 'Azure Developer Associate',
          completed: '2026-03-01',
          expires: '2027-12-31',
          counts: true,
          until: '2027-07-31',
        },
        {
          certification: null,
          title: 'Knitting',
          completed: '2026-02-01',
          expires: '2026-03-01',
          counts: false,
          reason: 'expired',
          until: '2026-03-01',
        },
      ],
    });
  });
});

describe('a title', () => {
  it.each([
    ['Microsoft Certified: Azure Administrator Associate', 'AZ-104'],
    ['azure administrator associate', 'AZ-104'],
    ['Microsoft 365 Certified: Fundamentals', 'MS-900'],
    ['Microsoft 365 Fundamentals', 'MS-900'],
    ['Microsoft 365 Certified: Enterprise Administrator Expert', 'MS-102'],
    ['GitHub Certified: GitHub Actions', 'GH-200'],
    ['Microsoft Certified: Windows Server Hybrid Administrator Associate', 'WS-HYBRID'],
    ['Exam AZ-305: Designing Microsoft Azure Infrastructure Solutions', 'AZ-305'],
    ['az 104 renewal', 'AZ-104'],
    ['AZ104', 'AZ-104'],
    ['Exam XX-999, then SC-200', 'SC-200'],
  ])('%s is %s', (title, id) => {
    expect(idOf({ title })).toBe(id);
  });

  it.each(['AZ-1045', 'XAZ-104', 'AZ-104b', 'AZ-800', 'Microsoft Microsoft Azure Administrator Associate', ''])(
    '"%s" is of no list',
    (title) => {
      expect(idOf({ title })).toBeNull();
    },
  );

  it('falls back on the activity id, and never the other way round', () => {
    expect(idOf({ title: 'Some course', activity: 'EXAM-AZ-104' })).toBe('AZ-104');
    expect(idOf({ title: 'SC-200 course', activity: 'AZ-104' })).toBe('SC-200');
  });
});
