/** Small exports in the real format, for imports in tests. */

/** A Training completions export: one row a person holding one certification. */
export function training(people: readonly { name: string; title: string; location?: string }[]): string {
  const rows = people.map(({ name, title, location = '4100001' }, index) => {
    const [first, last] = name.split(' ');
    const address = `${first}.${last}@example.com`.toLowerCase();
    return [
      title,
      'Certification',
      '2026-01-15',
      '2027-01-15',
      'Active',
      location,
      `100${index}`,
      address,
      first,
      last,
    ].join(',');
  });
  return `${TRAINING_HEADER}\n${rows.join('\n')}\n`;
}

const TRAINING_HEADER =
  'TrainingTitle,TrainingType,TrainingCompletionDate,ExpirationDate,ActivationStatus,MpnId,MCPID,CorpEmail,IndividualFirstName,IndividualLastName';

/** An Office usage export: for each month, seats and active users of Exchange Online at each tenant. */
export function officeUsage(
  months: readonly string[],
  tenants: readonly { tenant: string; name: string; seats: number; active: number; attribution?: string }[],
): string {
  const rows = months.flatMap((month) =>
    tenants.map(({ tenant, name, seats, active, attribution = 'CPOR' }) =>
      [tenant, name, 'Exchange Online', month, seats, active, attribution].join('\t'),
    ),
  );
  return `${OFFICE_HEADER}\n${rows.join('\n')}\n`;
}

const OFFICE_HEADER =
  'CustomerTenantId\tCustomerName\tWorkloadName\tMonth\tPaidAvailableUnits\tMonthlyActiveUsers\tPartnerAttributionType';
