/** Takes a multipart form apart as it comes in: fields into an object, files onto the disk, never into memory. */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import type { IncomingFile } from '../../src/bot/message.ts';
import { mediaType } from './json-body.ts';
import { Problem } from './problem.ts';

const LIMITS = { fields: 10, fieldSize: 1024, files: 50 };

export interface Form {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly IncomingFile[];
}

/**
 * Stores the files under `folder`, named by number: a file's own name is only ever shown, never used as a path.
 * A request past `limit` bytes is read to its end and thrown away, so that the page sees the answer and not a broken
 * connection. Nothing is still being written when this returns or throws.
 */
export async function receiveFiles(request: IncomingMessage, folder: string, limit: number): Promise<Form> {
  const form = openForm(request);
  const fields: Record<string, string> = {};
  const files: IncomingFile[] = [];
  const streams: BusboyFileStream[] = [];
  const writes: Promise<void>[] = [];
  const end = Promise.withResolvers<void>();

  form.on('field', (name, value) => {
    fields[name] = value;
  });
  form.on('file', (_field, stream, name: string | undefined) => {
    streams.push(stream);
    if (!name) return end.reject(new Problem(400, 'A file has no name; give it one and send the files again.'));
    const path = join(folder, String(files.length));
    const written = pipeline(stream, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    written.catch(end.reject);
    files.push({ name, open: () => createReadStream(path) });
    writes.push(written);
  });
  form.on('filesLimit', () => end.reject(new Problem(400, `Send at most ${LIMITS.files} files at once.`)));
  form.on('error', () => end.reject(new Problem(400, 'The upload is incomplete; send the files again.')));
  form.on('finish', end.resolve);

  try {
    await feed(request, form, limit, end.promise);
    await Promise.all(writes);
  } catch (error) {
    for (const stream of streams) stream.destroy();
    await Promise.allSettled(writes);
    throw error;
  }
  if (files.length === 0) throw new Problem(400, 'Choose at least one file.');
  return { fields, files };
}

function openForm(request: IncomingMessage): BusboyInstance {
  if (mediaType(request) !== 'multipart/form-data') throw new Problem(415, 'Send files as multipart/form-data.');
  if (request.headers['content-encoding'] !== undefined) throw new Problem(415, 'Send the files uncompressed.');
  try {
    return new Busboy({ headers: request.headers as BusboyHeaders, limits: LIMITS });
  } catch {
    throw new Problem(400, 'The upload is incomplete; send the files again.');
  }
}

/** Writes the request into the form until `end` settles; throws what `end` throws, or when the sender goes away. */
async function feed(request: IncomingMessage, form: BusboyInstance, limit: number, end: Promise<void>): Promise<void> {
  let problem: unknown;
  const settled = end.catch((error: unknown) => {
    problem ??= error;
  });
  let received = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    received += chunk.length;
    if (received > limit) problem ??= new Problem(413, `The files are too large; the limit is ${limit / 2 ** 20} MB.`);
    if (problem === undefined && !form.write(chunk)) await Promise.race([once(form, 'drain'), settled]);
  }
  if (problem === undefined) {
    form.end();
    await settled;
  }
  if (problem !== undefined) throw problem;
}
