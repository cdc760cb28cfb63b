/** The files of the page, read once at the start: no request ever names a path on the disk. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import { Problem } from './problem.ts';
import type { Answer } from './respond.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const PAGE = join(import.meta.dirname, 'page');
const LIBRARIES = {
  'adaptivecards.min.js': 'adaptivecards/dist/adaptivecards.min.js',
  'markdown-it.min.js': 'markdown-it/browser',
};

/** Answers for a file by its name, such as `chat.js` or `slack/message.js`; `index.html` is the page itself. */
export function pageFiles(): (name: string, ifNoneMatch?: string) => Answer {
  const find = createRequire(import.meta.url).resolve;
  const listed = readdirSync(PAGE, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const own = listed.filter((name) => extname(name) in MEDIA_TYPES);
  const paths = [
    ...own.map((name) => [name, join(PAGE, name)] as const),
    ...Object.entries(LIBRARIES).map(([name, module]) => [name, find(module)] as const),
  ];
  const files = new Map(paths.map(([name, path]) => [name, readPageFile(path)]));
  return (name, ifNoneMatch) => {
    const file = files.get(name);
    if (!file) throw new Problem(404, 'The web chat has no such page.');
    const { 'Content-Type': _, ...validators } = file.headers;
    return ifNoneMatch === file.headers.ETag ? { status: 304, headers: validators } : file;
  };
}

function readPageFile(path: string): Answer & { headers: Record<string, string> } {
  const body = readFileSync(path);
  const headers = {
    'Content-Type': MEDIA_TYPES[extname(basename(path))]!,
    // Always asked for again, so that an upgrade shows at once; the ETag makes the answer empty when nothing changed.
    'Cache-Control': 'no-cache',
    ETag: `"${createHash('sha256').update(body).digest('base64url')}"`,
  };
  return { status: 200, headers, body };
}
