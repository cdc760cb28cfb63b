import { describe, expect, it } from 'vitest';
import { CLAIM_STATUSES } from '../../src/associations/claims/claim.ts';
import { STATUS_WORDS } from '../../src/associations/claims/machine.ts';
import { readClaimExport } from '../../src/associations/portal-export/read-claim-export.ts';
import { file } from '../bot/conversation.ts';
import { officeUsage, training } from '../bot/exports.ts';

const TENANT = '0f0e0d0c-1111-4222-8333-444455556666';
const SUBSCRIPTION = 'aaaaaaaa-1111-4222-8333-444455556666';

const read = (text: string) => readClaimExport(file('claims.csv', text));

/** The claims of a file that can be read. */
async function claimsIn(text: string) {
  const found = await read(text);
  expect(found?.outcome.error).toBeUndefined();
  return found!.claims.map(({ row }) => row);
}

describe("The portal's claim export", () => {
  it('becomes one row a claim, whatever else stands in it', async () => {
    const rows = await claimsIn(
      [
        'Claim ID,Claim name,Claim status,Customer name,Customer tenant ID,Product(s),Subscription ID,Location ID',
        `CLM-001,Teams at Contoso,Under review,Contoso,${TENANT.toUpperCase()},"Microsoft Teams; Exchange",${SUBSCRIPTION},4100001`,
      ].join('\n'),
    );
    expect(rows).toEqual([
      {
        portalId: 'CLM-001',
        status: 'under-review',
        customer: 'Contoso',
        tenant: TENANT,
        products: ['Teams', 'Exchange Online'],
        subscription: SUBSCRIPTION,
        location: '4100001',
      },
    ]);
  });

  it.each([
    ['Claim number', 'Status', 'Customer', 'Directory ID', 'Workload(s)', 'MPN ID'],
    ['CLAIM ID', 'claim-status', 'Customer Name', 'tenant_id', 'Products', 'Partner ID'],
    ['ClaimReferenceNumber', 'ClaimState', 'CompanyName', 'DirectoryTenantId', 'WorkloadName', 'PartnerOneID'],
    ['Claim No', 'State', 'Client', 'Tenant ID', 'Product', 'Location ID'],
    ['Claim #', 'Claim state', 'Client name', 'Tenant ID', 'Product', 'Location ID'],
    ['Request ID', 'Claim stage', 'Client', 'Customer tenant', 'Products', 'Location'],
    ['Claim No', 'Current status', 'Organization name', 'Tenant ID', 'Product name', 'Partner location (MPN ID)'],
  ])('is found by the names its columns may have: %s, %s, %s, %s, %s, %s', async (...header) => {
    const [row] = await claimsIn(
      `${header.join(',')}\nA1,Approved,Contoso,${TENANT},Teams,Location 4100001 (Berlin)\n`,
    );
    expect(row).toMatchObject({ portalId: 'A1', status: 'approved', customer: 'Contoso', tenant: TENANT });
    expect(row?.products).toEqual(['Teams']);
    expect(row?.location).toBe('4100001');
  });

  it('needs no more than the number and the status, in any order, with tabs too', async () => {
    expect(await claimsIn('Status\tClaim ID\nRejected\t77\n')).toEqual([{ portalId: '77', status: 'rejected' }]);
  });

  it('takes the id out of a location with numbers in its name, and no subscription where a claim has several', async () => {
    const other = SUBSCRIPTION.replaceAll('a', 'b');
    const rows = await claimsIn(
      `Claim ID,Status,Location,Subscription ID(s)\n1,Draft,Berlin 2 (4100001),${SUBSCRIPTION}; ${other}\n`,
    );
    expect(rows).toEqual([{ portalId: '1', status: 'draft', location: '4100001' }]);
  });

  it('may be saved by a German Excel, with semicolons between the cells', async () => {
    const rows = await claimsIn(
      '\ufeffClaim ID;Status;Customer;Products;Submitted date\r\n7;Approved;"Contoso; Berlin";Teams, Intune;5.10.2026 09:12\r\n',
    );
    expect(rows).toEqual([
      {
        portalId: '7',
        status: 'approved',
        customer: 'Contoso; Berlin',
        products: ['Teams', 'Intune'],
        submittedOn: '2026-10-05',
      },
    ]);
    // A semicolon in the name of a column does not make it the delimiter.
    expect(await claimsIn('Claim ID,Status,"Products; workloads"\n7,Approved,x\n')).toHaveLength(1);
  });

  it.each(['Request ID,Stage,Client', 'Request ID;State;Client', 'Client;Stage'])(
    'is no file of other requests: %s',
    async (header) => {
      expect(await read(`${header}\n1,Approved,Contoso\n`)).toBeNull();
    },
  );

  it('tells the domain of the customer, and takes the row also where that is none', async () => {
    expect(await claimsIn('Claim ID,Status,Customer domain\n1,Approved,Contoso.com\n2,Draft,n/a\n')).toEqual([
      { portalId: '1', status: 'approved', domain: 'contoso.com' },
      { portalId: '2', status: 'draft' },
    ]);
  });

  it('tells the day of the submission, and takes the row also where that cannot be read', async () => {
    expect(await claimsIn('Claim ID,Status,Submitted date\n1,Approved,10/5/2026 9:12\n2,Draft,soon\n')).toEqual([
      { portalId: '1', status: 'approved', submittedOn: '2026-10-05' },
      { portalId: '2', status: 'draft' },
    ]);
  });

  it.each([
    ['Action required', 'partner-action-required'],
    ['Partner action required', 'partner-action-required'],
    ['In review', 'under-review'],
    ['APPROVED', 'approved'],
    ['Customer declined', 'customer-consent-denied'],
    ['Rejected - final', 'rejected-final'],
    ['Rejected (Final)', 'rejected-final'],
    ['Disputed', 'dispute'],
    ['Withdrawn', 'disassociated'],
    ['Draft (not submitted)', 'draft'],
    ...CLAIM_STATUSES.flatMap((status) => [
      [status, status],
      [STATUS_WORDS[status], status],
    ]),
  ])('reads the status "%s" as %s', async (word, status) => {
    expect(await claimsIn(`Claim ID,Status\n1,${word}\n`)).toEqual([{ portalId: '1', status }]);
  });

  it('skips what it cannot use, and says where and why', async () => {
    const found = await read(
      [
        'Claim ID,Status,Tenant ID,Subscription ID',
        `a1,Approved,${TENANT},`,
        ',Approved,,',
        '2,,,',
        '3,Lost in the mail,,',
        '4,Approved,contoso.com,',
        '5,Approved,,ES-1',
        `${'9'.repeat(41)},Approved,,`,
        'A1,Rejected,,',
        '6,Approved',
        '7,Draft,n/a,-',
      ].join('\n'),
    );
    expect(found?.claims.map(({ line, row }) => [line, row.portalId])).toEqual([
      [2, 'a1'],
      [11, '7'],
    ]);
    expect(found?.outcome).toMatchObject({ rows: 10, accepted: 2 });
    expect(found?.outcome.skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '3 Claim ID is empty',
      '4 Status is empty',
      '5 Status "Lost in the mail" is no status of a claim',
      '6 Tenant ID "contoso.com" is no tenant ID',
      '7 Subscription ID "ES-1" is no subscription ID',
      `8 Claim ID "${'9'.repeat(40)}…" is too long`,
      '9 Claim A1 stands in line 2 already',
      '10 2 cells instead of 4',
    ]);
  });

  it('names the columns it does not know, and only those', async () => {
    const found = await read('Claim ID,Status,Solution area,Submitted date,Mood,Weather\n1,Draft,,,,\n');
    expect(found?.outcome.unknownColumns).toEqual(['Mood', 'Weather']);
  });

  it.each([
    ['Claim name,Status', 'the column Claim ID.'],
    ['Claim ID,Customer', 'the column Claim status.'],
    ['Claim name,Customer', 'the columns Claim ID and Claim status.'],
  ])('with the header %s is refused for %s', async (header, lacks) => {
    const found = await read(`${header}\n1,2\n`);
    expect(found?.outcome.error).toContain(lacks);
    expect(found?.claims).toEqual([]);
  });

  it('that was cut off is refused as a whole', async () => {
    const found = await read('Claim ID,Status,Customer\n1,Approved,Contoso\n2,Appr');
    expect(found?.outcome.error).toContain('cut off');
    expect(found?.claims).toEqual([]);
  });

  it.each([
    ['a training report', training([{ name: 'Ana Ruiz', title: 'Teams Administrator Associate' }])],
    ['a usage report', officeUsage(['2026-10'], [{ tenant: TENANT, name: 'Contoso', seats: 4, active: 3 }])],
    ['a report with one more column', withColumn(training([{ name: 'Ana Ruiz', title: 'Teams' }]), 'Claim ID')],
    ['another table', 'Customer,Status\nContoso,Approved\n'],
    ['an empty file', ''],
    ['a web page', '<html>Claim ID</html>'],
  ])('is not seen in %s', async (_what, text) => {
    expect(await read(text)).toBeNull();
  });

  it('is told from other files by their beginning alone', async () => {
    let pieces = 0;
    const endless = {
      name: 'usage.tsv',
      async *open() {
        for (; pieces < 1000; pieces += 1) {
          const text = pieces === 0 ? officeUsage(['2026-10'], []) : 'x\n'.repeat(40_000);
          yield new TextEncoder().encode(text);
        }
      },
    };
    expect(await readClaimExport(endless)).toBeNull();
    expect(pieces).toBeLessThan(10);
  });
});

function withColumn(csv: string, name: string): string {
  const [header, ...rows] = csv.trimEnd().split('\n');
  return [`${header},${name}`, ...rows.map((row) => `${row},1`)].join('\n');
}
