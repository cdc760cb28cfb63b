/**
 * Pictures at addresses of this server, for platforms that fetch an image themselves, without saying who wants to see it.
 * An address cannot be guessed, says nothing about what it shows, and ends after an hour or with the process.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request, Server } from 'restify';
import type { Picture } from '../../src/bot/message.ts';
import { shelf } from './shelf.ts';

export interface PictureHost {
  addressOf(picture: Picture): string;
}

const PATH = '/pictures/';
/** Milliseconds. */
const KEPT_FOR = 60 * 60_000;

/**
 * Adds the route that hands them out.
 * @param publicUrl where the world reaches this server, without a slash at its end
 * @param now milliseconds since 1970
 */
export function hostPictures(server: Server, publicUrl: string, now: () => number): PictureHost {
  const kept = shelf(now, KEPT_FOR);
  server.get(`${PATH}:id`, async (request: IncomingMessage, response: ServerResponse) => {
    const picture = kept.get(String((request as Request).params.id));
    const body = picture?.bytes ?? Buffer.from('This picture is not here any more.\n');
    response.writeHead(picture ? 200 : 404, {
      'Content-Type': picture?.mediaType ?? 'text/plain; charset=utf-8',
      'Content-Length': body.length,
      // For the reader's own screen; nothing between here and there may keep what is gone here.
      'Cache-Control': picture ? `private, max-age=${KEPT_FOR / 1000}` : 'no-store',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(body);
  });
  return { addressOf: (picture) => `${publicUrl}${PATH}${kept.put(picture)}` };
}
