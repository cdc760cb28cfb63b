import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Small things without a room, for whoever needs them. */
const ANYBODYS = ['src/plain-error.ts', 'src/in-turn.ts', 'src/log-error.ts', 'src/keep-newest.ts'];

/**
 * Which room may import which, innermost first. A room may always import itself; a folder inside a listed room belongs
 * to it. What is not listed here belongs to the composition roots (main, cli and what only they use), which may import
 * everything.
 */
const ROOMS: Record<string, readonly string[]> = {
  'src/scoring': [],
  'src/portfolio': ['src/scoring', ...ANYBODYS],
  'src/associations': ['src/scoring', 'src/portfolio', ...ANYBODYS],
  'src/planning': ['src/scoring', 'src/portfolio', 'src/associations', ...ANYBODYS],
  'src/alerts': ['src/scoring', 'src/portfolio', 'src/associations', 'src/planning', ...ANYBODYS],
  'src/charts': ['src/scoring', ...ANYBODYS],
  'src/knowledge': ['src/scoring', 'src/portfolio', 'src/associations', ...ANYBODYS],
  cards: [
    'src/scoring',
    'src/portfolio',
    'src/associations',
    'src/planning',
    'src/alerts',
    'src/knowledge',
    'src/bot/commands/ids.ts',
  ],
  'src/storage': [
    'src/scoring',
    'src/portfolio',
    'src/associations',
    'src/planning',
    'src/alerts',
    'src/bot/access/member.ts',
    ...ANYBODYS,
  ],
  'src/bot': [
    'src/scoring',
    'src/portfolio',
    'src/associations',
    'src/planning',
    'src/alerts',
    'src/charts/charts.ts',
    'src/knowledge',
    'src/storage/store.ts',
    'src/storage/account.ts',
    'cards',
    ...ANYBODYS,
  ],
  adapters: [
    'src/bot/message.ts',
    'src/bot/commands/ids.ts',
    'src/platform-settings.ts',
    'cards/adaptive-card.ts',
    ...ANYBODYS,
  ],
  samples: [],
};

/** Packages that only one place may know. */
const ONLY_IN: Record<string, readonly string[]> = {
  botbuilder: ['adapters/teams'],
  '@slack/bolt': ['adapters/slack'],
  '@slack/web-api': ['adapters/slack'],
  '@slack/oauth': ['adapters/slack'],
  '@slack/types': ['adapters/slack'],
  'botframework-connector': ['adapters/teams'],
  'botframework-schema': ['adapters/teams'],
  restify: ['adapters', 'src/main.ts', 'src/platforms.ts'],
  lowdb: ['src/storage'],
  croner: ['src/alerts'],
  highs: ['src/planning'],
  vega: ['src/charts'],
  'vega-lite': ['src/charts'],
  '@resvg/resvg-js': ['src/charts'],
  'dejavu-fonts-ttf': ['src/charts'],
  'csv-parse': ['src/portfolio'],
  minisearch: ['src/knowledge'],
  stemmer: ['src/knowledge', 'src/bot/language/likeness'],
  unpdf: ['src/associations/proof'],
  'file-type': ['src/associations/proof'],
  fflate: ['src/associations/proof'],
  'fast-xml-parser': ['src/associations/proof'],
};

/** What the scoring library may need from outside, so that it can be published alone. */
const SCORING_PACKAGES = ['zod'];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly local: boolean;
}

const files = globSync('{src,adapters,cards,samples}/**/*.ts').map((file) => file.replaceAll('\\', '/'));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const statements = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|\n?import\s+'([^']+)'/g,
  );
  return [...statements].map(([, from, dynamic, bare]) => {
    const target = from ?? dynamic ?? bare ?? '';
    const local = target.startsWith('.');
    return { file, local, target: local ? normalize(join(dirname(file), target)).replaceAll('\\', '/') : target };
  });
}

const isIn = (path: string, place: string) => path === place || path.startsWith(`${place}/`);
const roomOf = (file: string) => Object.keys(ROOMS).find((room) => isIn(file, room));
const packageOf = (target: string) =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
const words = ({ file, target }: Import) => `${file} imports ${target}`;

describe('The arrows between the rooms', () => {
  it('are found at all', () => {
    expect(imports.filter(({ local }) => local).length).toBeGreaterThan(100);
  });

  it.each(Object.entries(ROOMS))('%s imports only what it may', (room, allowed) => {
    const strays = imports.filter(
      ({ file, target, local }) =>
        local && roomOf(file) === room && ![room, ...allowed].some((place) => isIn(target, place)),
    );
    expect(strays.map(words)).toEqual([]);
  });

  it.each(Object.entries(ONLY_IN))('only its own place knows the package %s', (name, places) => {
    const strays = imports.filter(
      ({ file, target, local }) => !local && packageOf(target) === name && !places.some((place) => isIn(file, place)),
    );
    expect(strays.map(words)).toEqual([]);
  });

  it('the scoring library could be published alone', () => {
    const foreign = imports.filter(
      ({ file, target, local }) => isIn(file, 'src/scoring') && !local && !SCORING_PACKAGES.includes(packageOf(target)),
    );
    expect(foreign.map(words)).toEqual([]);
  });

  it.each([
    'src/scoring',
    'src/portfolio',
    'src/associations',
    'src/planning',
    'src/alerts',
    'src/charts',
    'src/knowledge',
    'cards',
    'src/bot/commands',
  ])('%s never reads the clock of the machine', (room) => {
    const readers = files.filter(
      (file) => isIn(file, room) && /\bDate\.now\(\)|\bnew Date\(\)/.test(readFileSync(file, 'utf8')),
    );
    expect(readers).toEqual([]);
  });
});
