import type { Known } from '../../../src/bot/language/index.ts';

/** A small partner for the language tests; the day is fixed. */
export const KNOWN: Known = {
  customers: [
    'Contoso Ltd',
    'Fabrikam, Inc.',
    'Wingtip Toys',
    'Tailspin Toys',
    'Litware GmbH',
    'Proseware',
    'Adventure Works',
    'Trey Research',
    'Woodgrove Bank',
    'A. Datum Corporation',
    'Coho Winery',
    'Coho Vineyard',
    'Northwind Traders',
    'Data Works AG',
  ].map((name, index) => ({ id: `tenant-${index + 1}`, name })),
  people: ['Maria Lopez', 'Ben Fischer', 'Aisha Khan', 'Tom Becker', 'Tom Olsen', 'Jürgen Groß', 'Priya Nair'].map(
    (name) => ({ name }),
  ),
  certifications: [
    ['SC-300', 'identity and access administrator associate'],
    ['SC-200', 'security operations analyst associate'],
    ['SC-100', 'cybersecurity architect expert'],
    ['AZ-104', 'azure administrator associate'],
    ['AZ-305', 'azure solutions architect expert'],
    ['AZ-700', 'azure network engineer associate'],
    ['AZ-500', 'azure security engineer associate'],
    ['AZ-400', 'devops engineer expert'],
    ['MS-102', 'enterprise administrator expert'],
    ['MS-700', 'teams administrator associate'],
    ['MD-102', 'endpoint administrator associate'],
    ['MB-800', 'dynamics 365 business central functional consultant associate'],
    ['PL-300', 'power bi data analyst associate'],
    ['DP-600', 'fabric analytics engineer associate'],
    ['WS-HYBRID', 'windows server hybrid administrator associate'],
  ].map(([id = '', title = '']) => ({ id, title })),
  today: '2026-11-21',
};
