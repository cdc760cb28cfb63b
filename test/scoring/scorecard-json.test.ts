import { describe, expect, it } from 'vitest';
import { DESIGNATIONS, score, scorecardJson } from '../../src/scoring/index.ts';
import { azure, certificate, exactly, M, portfolio, RULES, seats, YEAR_BEFORE } from './fixtures.ts';

const full = portfolio({
  profile: [{ location: '1', partner: 'Branch', globalLocation: '9', globalPartner: 'Fabrikam Global' }],
  training: [certificate('ada', 'SC-100')],
  'azure-usage': [azure('a', M, 5000), azure('a', YEAR_BEFORE, 5000)],
  'office-usage': [seats('a', M, 'CPOR', { seats: 400, active: 200 })],
});
const json = JSON.parse(JSON.stringify(scorecardJson(score(full, RULES, M))));
const METRIC_KEYS = ['counted', 'id', 'max', 'notCounted', 'points', 'toNextPoint', 'unit', 'value'];

describe('the JSON form', () => {
  it('holds the month, the rule set, the partner and the six designations', () => {
    expect(Object.keys(json)).toEqual(['asOf', 'ruleSet', 'partner', 'designations']);
    expect(json).toMatchObject({ asOf: M, ruleSet: '2026-07', partner: 'Fabrikam Global' });
    expect(json.designations.map(({ id }: { id: string }) => id)).toEqual(DESIGNATIONS);
  });

  it('holds both tracks with their totals, and metrics with the agreed keys and no others', () => {
    for (const designation of json.designations) {
      expect(Object.keys(designation)).toEqual(['id', 'track', 'total', 'qualified', 'tracks', 'metrics']);
      expect(designation.tracks).toEqual([
        { track: 'enterprise', total: expect.any(Number) },
        { track: 'smb', total: expect.any(Number) },
      ]);
      for (const metric of designation.metrics) {
        const extra = ['missing', 'gates', 'parts', 'option'];
        expect(
          Object.keys(metric)
            .filter((key) => !extra.includes(key))
            .sort(),
        ).toEqual(METRIC_KEYS);
      }
    }
  });

  it('carries gates, parts and option where a metric has them', () => {
    const metric = (designation: number, id: string) =>
      json.designations[designation].metrics.find((own: { id: string }) => own.id === id);
    expect(metric(1, 'deployments')).toHaveProperty('option', 'cpor');
    expect(metric(2, 'net-customer-adds')).toHaveProperty('parts');
    expect(metric(2, 'intermediate-certifications').gates).toHaveLength(2);
    expect(metric(0, 'net-customer-adds')).not.toHaveProperty('missing');
  });

  it('has no partner without the Profile report', () => {
    expect(scorecardJson(score(exactly({}), RULES, M)).partner).toBeNull();
  });
});
