/** Streams a file from where Teams keeps it. */
import { PlainError } from '../../../src/plain-error.ts';
import { type ExchangeOutside, NotOutside } from './exchange-outside.ts';

/** @throws PlainError, while the bytes are read */
export type Download = (address: string, room: { left: number }) => AsyncIterable<Uint8Array>;

export function downloads(exchange: ExchangeOutside): Download {
  return async function* download(address, room) {
    const response = await exchange(address, { method: 'GET' }).catch((error: unknown) => {
      throw error instanceof NotOutside ? nowhere() : broken();
    });
    try {
      // A redirect would need every check again, and the addresses Teams gives are final.
      if (response.statusCode !== 200) throw broken();
      for await (const piece of response as AsyncIterable<Uint8Array>) {
        room.left -= piece.length;
        if (room.left < 0)
          throw new PlainError('The files are too large together. Send smaller ones, or fewer at a time.');
        yield piece;
      }
    } catch (error) {
      throw error instanceof PlainError ? error : broken();
    } finally {
      response.destroy();
    }
  };
}

const nowhere = () => new PlainError('Teams did not say where the file is. Send it again.');
const broken = () => new PlainError('The file could not be fetched from Teams. Send it again.');
