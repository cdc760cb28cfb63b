/** The employees and what they passed. "Today" is late November 2026: several renewals are due within sixty days. */
import type { Day } from '../../src/scoring/ids.ts';
import { type CertificationId, isLasting } from './certifications.ts';
import { yearsLater } from './months.ts';
import { type LocationName, PARTNER } from './partner.ts';

export interface Holding {
  readonly id: CertificationId;
  readonly completed: Day;
  /** Empty when it never expires. */
  readonly expires: Day | '';
  /** Only the exam was passed, not the certification earned. */
  readonly exam?: true;
  /** Earned with the person's second learning account. */
  readonly secondAccount?: true;
}

export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly location: LocationName;
  readonly holdings: readonly Holding[];
  /** The learning account is not linked in Partner Center. */
  readonly unlinked?: true;
  /** Has left the company. */
  readonly left?: true;
}

/** A certification earned; a renewed one names the day it now runs to. */
function earned(id: CertificationId, completed: Day, renewedTo?: Day): Holding {
  return { id, completed, expires: renewedTo ?? (isLasting(id) ? '' : yearsLater(completed, 1)) };
}

function passedExam(id: CertificationId, completed: Day): Holding {
  return { id, completed, expires: '', exam: true };
}

function person(location: LocationName, name: string, holdings: readonly Holding[]): Person {
  const [firstName = '', ...rest] = name.split(' ');
  const lastName = rest.join(' ');
  return { firstName, lastName, email: addressOf(firstName, lastName), location, holdings };
}

/** Ada O'Neill -> ada.oneill@…: letters without accents and signs. */
function addressOf(...names: readonly string[]): string {
  const plain = names.map((name) =>
    name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll('ı', 'i')
      .replace(/[^a-z]/g, ''),
  );
  return `${plain.join('.')}@${PARTNER.domain}`;
}

const SECURITY: readonly Person[] = [
  person('leeds', 'Anna Kowalska', [earned('SC-300', '2023-12-05', '2026-12-05')]),
  person('portland', 'Mei-Ling Chen', [
    earned('SC-400', '2023-11-14', '2026-11-14'),
    earned('SC-401', '2026-03-19'),
    earned('SC-200', '2025-06-24', '2027-06-24'),
  ]),
  person('portland', 'Rajesh Iyer', [earned('SC-300', '2024-09-12', '2026-09-12'), earned('SC-900', '2023-05-16')]),
  { ...person('rotterdam', 'Lars Nygaard', [earned('SC-300', '2026-02-17')]), unlinked: true },
  person('portland', 'Priya Raman', [
    earned('AZ-500', '2023-02-10', '2027-02-10'),
    earned('SC-200', '2024-03-28', '2027-03-28'),
    earned('AZ-104', '2022-11-03', '2027-05-03'),
  ]),
  person('leeds', 'Tomás Herrera', [
    earned('AZ-500', '2023-12-18', '2026-12-18'),
    earned('AZ-104', '2023-04-12', '2027-04-12'),
    earned('AZ-700', '2024-08-05', '2027-08-05'),
  ]),
  person('rotterdam', 'Ingrid Solberg', [earned('SC-500', '2026-07-06'), earned('SC-900', '2024-10-01')]),
  person('leeds', 'Kwame Mensah', [earned('SC-200', '2025-01-09', '2027-01-09')]),
  person('rotterdam', 'Yuki Tanaka', [passedExam('SC-100', '2026-05-20'), earned('AZ-400', '2026-11-09')]),
];

const MODERN_WORK: readonly Person[] = [
  person('rotterdam', 'Anna Lindqvist', [
    earned('MS-700', '2024-04-15', '2027-04-15'),
    earned('MS-102', '2024-06-11', '2027-06-11'),
  ]),
  person('portland', 'Omar Haddad', [
    earned('MS-700', '2025-01-21', '2027-01-21'),
    earned('TEAMS-ROOMS', '2025-09-30'),
  ]),
  person('leeds', 'Chinwe Okafor', [
    earned('MD-102', '2025-02-13', '2027-02-13'),
    earned('MS-102', '2025-02-27', '2027-02-27'),
  ]),
  person('portland', 'Jack Thompson', [
    earned('MD-102', '2024-12-29', '2026-12-29'),
    earned('MS-102', '2024-12-10', '2026-12-10'),
  ]),
  person('leeds', 'Sofia Rossi', [
    earned('MS-900', '2023-03-07'),
    { ...earned('AB-900', '2026-04-22'), secondAccount: true },
  ]),
  person('portland', 'Emma Clarke', [earned('MS-900', '2024-02-20')]),
  person('rotterdam', 'Noah Schmidt', [earned('MS-900', '2026-05-11'), earned('AZ-900', '2025-11-18')]),
  person('leeds', 'Aisha Bello', [earned('AB-900', '2026-06-03')]),
  { ...person('portland', 'Trevor Blake', [earned('MS-102', '2025-08-19', '2027-08-19')]), left: true },
];

const AZURE: readonly Person[] = [
  person('portland', 'Daniel Kim', [
    earned('AZ-104', '2022-09-14', '2027-03-14'),
    earned('AZ-305', '2023-12-12', '2026-12-12'),
    earned('AZ-700', '2024-10-02', '2027-10-02'),
  ]),
  person('leeds', 'Elena Popescu', [
    earned('AZ-104', '2023-06-21', '2027-06-21'),
    earned('AZ-305', '2024-05-08', '2027-05-08'),
  ]),
  person('rotterdam', 'Fatima El Idrissi', [
    earned('AZ-104', '2024-01-30', '2027-01-30'),
    earned('AZ-700', '2025-03-04', '2027-03-04'),
    earned('AZ-140', '2025-07-15', '2027-07-15'),
  ]),
  person('leeds', 'Olga Petrova', [
    earned('AZ-801', '2024-07-18', '2027-07-18'),
    earned('AZ-104', '2023-10-09', '2027-10-09'),
    earned('AZ-120', '2024-04-16', '2026-04-16'),
  ]),
  person('portland', "Liam O'Connor", [
    earned('AZ-801', '2025-01-15', '2027-01-15'),
    earned('AZ-104', '2025-01-15', '2027-01-15'),
  ]),
  person('rotterdam', 'Pieter de Vries', [
    earned('AZ-140', '2025-05-27', '2027-05-27'),
    earned('AZ-900', '2022-08-23'),
  ]),
  person('portland', 'Arjun Patel', [
    earned('AZ-204', '2024-03-13', '2027-03-13'),
    earned('AZ-400', '2024-06-20', '2026-06-20'),
  ]),
  { ...person('portland', 'Nia Williams', [earned('GH-200', '2025-12-15', '2027-12-15')]), unlinked: true },
  person('leeds', 'Marek Dvořák', [passedExam('GH-300', '2026-08-12'), earned('AZ-900', '2024-09-10')]),
];

const DATA_AND_AI: readonly Person[] = [
  person('rotterdam', 'Hana Novak', [earned('DP-300', '2024-11-26', '2027-11-26')]),
  person('portland', 'Wei Zhang', [
    earned('AI-102', '2024-08-29', '2027-02-28'),
    earned('DP-100', '2025-02-06', '2027-02-06'),
  ]),
  person('leeds', 'Lucía Fernández', [earned('AI-102', '2025-04-10', '2027-04-10')]),
  person('rotterdam', 'Eleni Papadopoulou', [earned('PL-300', '2024-07-02', '2027-07-02')]),
  person('portland', 'Grace Njoroge', [earned('PL-300', '2025-03-18', '2027-03-18')]),
  person('rotterdam', 'Mateus Silva', [earned('DP-600', '2025-01-28', '2027-01-28')]),
  person('leeds', 'Zeynep Yılmaz', [earned('DP-600', '2025-06-10', '2027-06-10')]),
  person('portland', 'Viktor Horvat', [earned('DP-700', '2025-05-13', '2027-05-13')]),
  person('leeds', 'Thandiwe Dlamini', [earned('AI-103', '2026-07-21'), earned('AI-900', '2024-11-05')]),
  person('portland', 'Bao Nguyen', [earned('DP-420', '2025-02-25', '2027-02-25'), earned('DP-900', '2023-09-19')]),
];

const BUSINESS_APPLICATIONS: readonly Person[] = [
  person('portland', 'Maria Gonzalez', [earned('MB-800', '2025-01-08', '2027-01-08'), earned('MB-910', '2023-06-13')]),
  person('leeds', 'Sanjay Mehta', [earned('MB-310', '2024-10-22', '2027-10-22')]),
  person('rotterdam', 'Chloé Dubois', [earned('MB-230', '2025-04-29', '2027-04-29')]),
  person('portland', 'Camila Souza', [
    earned('PL-400', '2025-05-20', '2027-05-20'),
    earned('PL-200', '2024-05-29', '2027-05-29'),
  ]),
  person('rotterdam', 'Diego Martín', [earned('MB-820', '2025-11-04', '2027-11-04')]),
  person('leeds', 'Amelia Wright', [earned('PL-200', '2024-03-05', '2026-03-05'), earned('PL-900', '2023-01-17')]),
  person('portland', 'Kenji Mori', [earned('PL-900', '2025-10-14')]),
  person('leeds', 'Siobhan Murphy', [earned('SC-900', '2025-03-25'), earned('AZ-900', '2025-01-14')]),
];

export const PEOPLE: readonly Person[] = [
  ...SECURITY,
  ...MODERN_WORK,
  ...AZURE,
  ...DATA_AND_AI,
  ...BUSINESS_APPLICATIONS,
];
