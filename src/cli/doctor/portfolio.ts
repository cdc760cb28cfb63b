import type { Partner } from '../../bot/partner.ts';
import { REPORTS } from '../../scoring/index.ts';
import { type Finding, note, ok, problem } from './finding.ts';

/** What the answers are made of, and which reports they lack. */
export function portfolio(partner: Partner): readonly Finding[] {
  if (partner.sample) return [note('Portfolio', 'the sample partner. Next: import your own exports.')];
  if (partner.trouble) return [problem('Portfolio', partner.trouble.message)];
  if (partner.empty) return [note('Portfolio', 'empty. Next: npm run -s seventy -- import <file>...')];
  const missing = REPORTS.filter((report) => partner.portfolio.tables[report] === undefined);
  const imports = partner.imports.length === 1 ? '1 import' : `${partner.imports.length} imports`;
  const found = ok('Portfolio', `${imports}, last full month ${partner.asOf}`);
  return missing.length === 0 ? [found] : [found, note('Reports', `not imported: ${missing.join(', ')}`)];
}
