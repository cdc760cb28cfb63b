import { describe, expect, it } from 'vitest';
import { domainOf, tenantOf } from '../../scripts/samples/common-columns.ts';
import { SEGMENTS } from '../../scripts/samples/customer.ts';
import { CUSTOMERS } from '../../scripts/samples/customers/index.ts';
import { PEOPLE } from '../../scripts/samples/people.ts';

describe('who is in the sample', () => {
  const names = CUSTOMERS.map(({ name }) => name);

  it.each([
    'Contoso',
    'Fabrikam',
    'Northwind Traders',
    'Adventure Works',
    'Wingtip Toys',
    'Tailspin Toys',
    'Litware',
    'Proseware',
    'Trey Research',
    'Woodgrove Bank',
  ])('has the customer %s', (name) => {
    expect(names).toContain(name);
  });

  it('gives every customer a name, a tenant and a domain of its own', () => {
    for (const key of [names, CUSTOMERS.map(tenantOf), CUSTOMERS.map(domainOf)]) {
      expect(new Set(key).size).toBe(CUSTOMERS.length);
    }
  });

  it('says of every customer what part it plays', () => {
    for (const { role } of CUSTOMERS) expect(role).toMatch(/^[A-Z0-9].{20,}\.$/);
  });

  it('keeps every address under example.com', () => {
    for (const address of [...CUSTOMERS.map(domainOf), ...PEOPLE.map(({ email }) => email)]) {
      expect(address).toMatch(/^[a-z.@]+\.example\.com$/);
    }
  });

  it('has too few small customers for the smb track of the Azure areas', () => {
    const small = CUSTOMERS.filter(({ segment }) => SEGMENTS[segment].startsWith('SM'));
    expect(small.length * 5).toBeLessThan(CUSTOMERS.length * 4);
    expect(small.length * 2).toBeGreaterThan(CUSTOMERS.length);
  });

  it('has two people called Anna and one called Maria, who holds MB-800', () => {
    expect(PEOPLE.filter(({ firstName }) => firstName === 'Anna')).toHaveLength(2);
    const marias = PEOPLE.filter(({ firstName }) => firstName === 'Maria');
    expect(marias.map(({ lastName }) => lastName)).toEqual(['Gonzalez']);
    expect(marias[0]?.holdings.map(({ id }) => id)).toContain('MB-800');
  });

  it('gives every person an address of their own', () => {
    expect(new Set(PEOPLE.map(({ email }) => email)).size).toBe(PEOPLE.length);
  });

  it('has renewals due within sixty days of 21 November 2026', () => {
    const due = PEOPLE.flatMap(({ holdings }) => holdings).filter(
      ({ expires }) => expires >= '2026-11-21' && expires <= '2027-01-20',
    );
    expect(due.length).toBeGreaterThanOrEqual(5);
  });
});
