/**
 * Speed, as figures and as ratios against the bare libraries in the same run.
 * npm run bench [customers] measures everything; npm run bench platforms only Teams and Slack.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monthsUpTo } from '../src/scoring/index.ts';
import { measureCharts } from './bench/charts.ts';
import { measureImport } from './bench/import.ts';
import { measureLanguage } from './bench/language.ts';
import { writeLargePartner } from './bench/large-partner.ts';
import { measureMemory } from './bench/memory.ts';
import { measurePlan } from './bench/plan.ts';
import { measurePlatforms } from './bench/platforms.ts';
import { measureScore } from './bench/score.ts';

const [what = '5000'] = process.argv.slice(2);
const MONTHS = monthsUpTo('2026-10', 25);

async function measureData(customers: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'seventy-bench-'));
  try {
    console.log(`${customers} customers x ${MONTHS.length} months, Node ${process.versions.node}`);
    const files = await writeLargePartner(folder, { customers, months: MONTHS, servicesEach: 2, workloadsEach: 4 });
    const portfolio = await measureImport(files, join(folder, 'data'));
    await measureScore(portfolio);
    await measurePlan(portfolio);
    await measureLanguage(portfolio);
    await measureMemory();
    await measureCharts();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (what !== 'platforms') await measureData(Number(what));
await measurePlatforms();
