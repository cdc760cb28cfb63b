import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRACKS } from '../../src/scoring/index.ts';
import { monthNumber, monthText } from '../../src/scoring/months.ts';
import { M, metricOf, portfolio } from './fixtures.ts';
import {
  type Azure,
  azureAdds,
  azureGrowth,
  type Office,
  seatAdds,
  seatDeployments,
  seatGrowth,
} from './naive-reading.ts';

const tenant = fc.constantFrom('a', 'b', 'c');
const attribution = fc.constantFrom('CPOR', 'DPOR', 'PAL', 'CSP T1', 'GDAP', '');
/** Mostly the months a formula looks at; two lie after M and must not be looked at. */
const month = fc.constantFrom(0, 1, 5, 12, 13, 24, -1, -3).map((back) => monthText(monthNumber(M) - back));

const azureRows: fc.Arbitrary<Azure[]> = fc.array(
  fc.record({
    tenant,
    month,
    attribution,
    subscription: fc.constantFrom('s1', 's2'),
    service2: fc.constantFrom('Storage', 'Key Vault'),
    location: fc.constantFrom('1', '2'),
    duplicate: fc.constantFrom('', '1'),
    dollars: fc.integer({ min: -300, max: 1800 }),
  }),
  { maxLength: 40 },
);
const officeRows: fc.Arbitrary<Office[]> = fc.array(
  fc.record({
    tenant,
    month,
    attribution,
    workload: fc.constantFrom('Exchange Online', 'Teams', 'Intune'),
    seats: fc.constantFrom(0, 10, 11, 250, 300, 301, 500),
    active: fc.integer({ min: 0, max: 300 }),
  }),
  { maxLength: 40 },
);

describe('the columnar computation is the plain reading of the rules', () => {
  it('for Azure customers and growth', () => {
    fc.assert(
      fc.property(azureRows, (rows) => {
        const own = portfolio({ 'azure-usage': rows });
        expect(metricOf(own, 'data-ai', 'net-customer-adds').value).toBe(azureAdds(rows, M, 1000));
        expect(metricOf(own, 'data-ai', 'net-customer-adds', 'smb').value).toBe(azureAdds(rows, M, 500));
        expect(metricOf(own, 'data-ai', 'usage-growth').value).toBeCloseTo(azureGrowth(rows, M), 6);
      }),
    );
  });

  it('for Modern Work customers', () => {
    fc.assert(
      fc.property(officeRows, fc.constantFrom(...TRACKS), (rows, track) => {
        const own = portfolio({ 'office-usage': rows });
        expect(metricOf(own, 'modern-work', 'net-customer-adds', track).value).toBe(seatAdds(rows, M, track));
      }),
    );
  });

  it('for the option of Modern Work growth and deployments that is shown', () => {
    fc.assert(
      fc.property(officeRows, fc.constantFrom(...TRACKS), (rows, track) => {
        const own = portfolio({ 'office-usage': rows });
        const growth = metricOf(own, 'modern-work', 'usage-growth', track);
        const deployments = metricOf(own, 'modern-work', 'deployments', track);
        const plain = (option: typeof growth.option, read: typeof seatGrowth) =>
          option ? read(rows, M, track, option) : 0;
        expect(growth.value).toBe(plain(growth.option, seatGrowth));
        expect(deployments.value).toBe(plain(deployments.option, seatDeployments));
      }),
    );
  });
});
