import { describe, expect, it } from 'vitest';
import { type Known, understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';

const argsOf = (text: string, known: Known = KNOWN) => {
  const understood = understand(text, known);
  return understood.kind === 'command' ? understood.args : undefined;
};

describe('what people call a designation', () => {
  it.each([
    ['security', 'security'],
    ['sec', 'security'],
    ['azure security', 'security'],
    ['MW', 'modern-work'],
    ['modern workplace', 'modern-work'],
    ['M365', 'modern-work'],
    ['biz apps', 'business-applications'],
    ['BizApps', 'business-applications'],
    ['BA', 'business-applications'],
    ['D365', 'business-applications'],
    ['dynamics', 'business-applications'],
    ['infra', 'infrastructure'],
    ['Infrastruktur', 'infrastructure'],
    ['app innovation', 'digital-app-innovation'],
    ['AppInnov', 'digital-app-innovation'],
    ['Digital & App Innovation (Azure)', 'digital-app-innovation'],
    ['digital & apps', 'digital-app-innovation'],
    ['DAI', 'digital-app-innovation'],
    ['D&AI', 'data-ai'],
    ['data/ai', 'data-ai'],
    ['data and ai', 'data-ai'],
    ['AI', 'data-ai'],
    ['Daten und KI', 'data-ai'],
    ['digital-app-innovation', 'digital-app-innovation'],
    ['modren work', 'modern-work'],
    ['infrastrcture', 'infrastructure'],
  ])('%s is %s', (name, designation) => {
    expect(argsOf(`${name} score`)).toEqual({ designation });
    expect(argsOf(`why did ${name} drop`)).toEqual({ designation });
  });

  it('a product is no designation', () => {
    expect(argsOf('show customers on Teams')).not.toHaveProperty('designation');
    expect(argsOf('show customers on Intune')).not.toHaveProperty('designation');
  });
});

describe('what people call a metric', () => {
  it.each([
    ['net adds', 'net-customer-adds'],
    ['net customer adds', 'net-customer-adds'],
    ['customer adds', 'net-customer-adds'],
    ['usage', 'usage-growth'],
    ['ACR growth', 'usage-growth'],
    ['growth', 'usage-growth'],
    ['active usage', 'usage-growth'],
    ['deployments', 'deployments'],
    ['advanced certs', 'advanced-certifications'],
    ['intermediate certifications', 'intermediate-certifications'],
    ['skilling', ['intermediate-certifications', 'advanced-certifications']],
  ])('%s', (name, metric) => {
    expect(argsOf(`explain the ${name} points in modern work`)).toEqual({ designation: 'modern-work', metric });
  });

  it('skilling in Security and Data & AI is one metric: they have no advanced list', () => {
    expect(argsOf('explain skilling in data & ai')).toEqual({
      designation: 'data-ai',
      metric: 'intermediate-certifications',
    });
  });
});

describe('what people call a certification', () => {
  it.each(['SC-300', 'sc-300', 'SC300', 'sc 300', 'SC_300', 'identity and access administrator'])('%s', (name) => {
    expect(argsOf(`who has ${name}`)).toEqual({ certification: 'SC-300' });
  });

  it('an exam that is in no list stays an exam', () => {
    expect(argsOf('who has AZ-900?')).toEqual({ certification: 'AZ-900' });
  });

  it('a run of exams of one family', () => {
    expect(argsOf('who has SC-100/200/300')).toEqual({ certification: ['SC-100', 'SC-200', 'SC-300'] });
  });
});

describe('what people call a customer', () => {
  it.each([
    ['Wingtip Toys', 'Wingtip Toys'],
    ['wingtip', 'Wingtip Toys'],
    ['WingtipToys', 'Wingtip Toys'],
    ['Contoso', 'Contoso Ltd'],
    ["Contoso's tenant", 'Contoso Ltd'],
    ['Fabrikam Inc', 'Fabrikam, Inc.'],
    ['fabrikm', 'Fabrikam, Inc.'],
    ['adventure', 'Adventure Works'],
    ['A. Datum', 'A. Datum Corporation'],
    ['adatum', 'A. Datum Corporation'],
    ['Data Works', 'Data Works AG'],
  ])('%s is %s', (name, customer) => {
    expect(argsOf(`why is ${name} not counted`)).toEqual({ customer });
  });

  it('a beginning that several share stays as typed, the full name does not', () => {
    expect(argsOf('why is Coho not counted')).toEqual({ customer: 'Coho' });
    expect(argsOf('why is coho winery not counted')).toEqual({ customer: 'Coho Winery' });
  });

  it.each(['Bellows College', 'Bank of Zealandia', 'zzyzx'])('%s, whom nobody knows, stays as typed', (customer) => {
    expect(argsOf(`why is ${customer} not counted`)).toEqual({ customer });
  });

  it('no word is taken for a name where none is meant', () => {
    expect(argsOf('why did security plummet so terribly')).toEqual({ designation: 'security' });
    expect(argsOf('warum sind es bei Infrastruktur nur 20 Punkte')).toEqual({ designation: 'infrastructure' });
  });
});

describe('a tenant id', () => {
  const [north, south] = ['0480018e-98cd-442e-89cc-f97973d2c10e', '1f2e3d4c-0000-4000-8000-123456789abc'] as const;
  const customers = (...names: readonly [string, string]): Known => ({
    ...KNOWN,
    customers: [north, south].map((id, index) => ({ id, name: names[index]! })),
  });

  it.each([`why is ${north} not counted`, `explain ${north}`, `${north.toUpperCase()}?`])(
    'names its customer: %s',
    (text) => {
      expect(understand(text, customers('Alpha Bikes', 'Beta Boats'))).toMatchObject({
        command: 'explain',
        args: { customer: 'Alpha Bikes' },
      });
    },
  );

  it('stays an id where two customers share the name', () => {
    expect(argsOf(`why is ${south} not counted`, customers('Alpha Bikes', 'Alpha Bikes'))).toEqual({ customer: south });
  });
});

describe('what people call a colleague', () => {
  it.each([
    ['Maria', 'Maria Lopez'],
    ['maria lopez', 'Maria Lopez'],
    ['Khan', 'Aisha Khan'],
    ['Jurgen', 'Jürgen Groß'],
    ['Jürgen Gross', 'Jürgen Groß'],
  ])('%s is %s', (name, person) => {
    expect(argsOf(`what certs does ${name} have`)).toEqual({ person });
  });

  it('a given name that several share stays as typed', () => {
    expect(argsOf("Tom's certs")).toEqual({ person: 'Tom' });
  });

  it('without names of people a name stays as typed', () => {
    const discreet = { ...KNOWN, people: [] };
    expect(argsOf("when does Maria's MB-800 run out", discreet)).toEqual({ certification: 'MB-800', person: 'Maria' });
  });
});

describe('when', () => {
  it.each([
    ['in 60 days', 60],
    ['within 60d', 60],
    ['in two months', 60],
    ['in the next 3 weeks', 21],
    ['next half year', 180],
    ['within a year', 365],
    ['this month', 9],
    ['this quarter', 40],
    ['this year', 40],
    ['next month', 40],
    ['next quarter', 130],
    ['next year', 405],
    ['by end of December', 40],
    ['by the end of the year', 40],
    ['before eoy', 40],
    ['bis ende des monats', 9],
    ['before March', 130],
  ])('certifications that expire %s: within %i days', (when, within) => {
    expect(argsOf(`which certs expire ${when}`)).toEqual({ within });
  });

  it.each([
    ['last 6 months', 6],
    ['past half a year', 6],
    ['last year', 12],
    ['last 2 quarters', 6],
    ['since January', 10],
    ['since 2026-03', 8],
    ['since July 2025', 16],
    ['this year', 10],
    ['last 90 days', 3],
  ])('the score over the %s: %i months', (when, months) => {
    expect(argsOf(`security trend ${when}`)).toEqual({ designation: 'security', months });
  });

  it.each([
    ['since the last import', 'last-import'],
    ['since last month', 'last-month'],
    ['since May', '2026-05'],
    ['since December', '2025-12'],
    ['since 2026-02', '2026-02'],
  ])('what changed %s', (when, since) => {
    expect(argsOf(`what changed ${when}`)).toEqual({ since });
  });

  describe('where the data ends in May and today is in November', () => {
    const late: Known = { ...KNOWN, asOf: '2026-05' };

    it.each([
      ['since January', 5],
      ['since 2026-03', 3],
      ['since October', 8],
      ['this year', 5],
      ['last 6 months', 6],
    ])('the score %s covers %i months of data', (when, months) => {
      expect(argsOf(`security trend ${when}`, late)).toEqual({ designation: 'security', months });
    });

    it.each([
      ['since last quarter', '2026-03'],
      ['since March', '2026-03'],
      ['since October', '2025-10'],
      ['since 2026-10', '2026-10'],
    ])('what changed %s is looked up in the data', (when, since) => {
      expect(argsOf(`what changed ${when}`, late)).toEqual({ since });
    });

    it('a look ahead still starts today', () => {
      expect(argsOf('which certs expire this month', late)).toEqual({ within: 9 });
    });

    it('so does a follow-up', () => {
      const memory = { command: 'trend', args: { designation: 'security', months: 12 }, at: 0 } as const;
      expect(understand('since january', late, memory)).toHaveProperty('args.months', 5);
    });
  });

  it.each(['since January', 'since November', 'this year', 'last year', 'last quarter', 'since July 2025'])(
    'data up to last month changes nothing: %s',
    (when) => {
      const current: Known = { ...KNOWN, asOf: '2026-10' };
      for (const text of [`security trend ${when}`, `what changed ${when}`]) {
        expect(understand(text, current)).toEqual(understand(text, KNOWN));
      }
    },
  );
});

describe('a customer called in everyday words', () => {
  const known = { ...KNOWN, customers: [...KNOWN.customers, { id: 'tenant-15', name: 'First Up Consultants' }] };

  it.each(['what would make First Up count', 'what would make first up count', "what's missing for first up"])(
    'is known where a name belongs: %s',
    (text) => {
      expect(argsOf(text, known)).toEqual({ customer: 'First Up Consultants' });
    },
  );

  it('is not taken for one anywhere else', () => {
    expect(argsOf('what is missing in security first up', known)).toEqual({ designation: 'security' });
  });
});
