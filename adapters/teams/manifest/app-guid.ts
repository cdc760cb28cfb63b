import { createHash } from 'node:crypto';

/** Any fixed GUID does; this one is Seventy's own. */
const NAMESPACE = '6e0d3c52-7b0f-4a57-9d6a-2f70c1a77070';

/**
 * The id of the Teams app that belongs to a bot: the same for the same bot on every machine, so that a newer package is
 * taken as an update. A name-based GUID (RFC 9562, version 5) of the bot's id.
 */
export function appGuid(botId: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(botId.toLowerCase())
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
