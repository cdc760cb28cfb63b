/** By whose clock: "9 am Berlin time", "my time zone is Europe/Berlin". */
import type { ReadLine } from '../read.ts';

const ZONE =
  /\b(?:(?<iana>(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_/]{2,40})|(?<utc>UTC|GMT)|(?:[Tt]ime\s?)?[Zz]one (?:is|to) (?<named>\p{L}+(?:\s\p{Lu}\p{L}+)?)\b(?!\/)|(?<city>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+time(?! zone))\b/u;

/** "I'm in Singapore, change my time zone". */
const SPOKEN_OF = /\btime\s?zone\b|\bzeitzone\b/iu;
const PLACE = /\b(?:in|to|from|auf|nach)\s+(?<place>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;

/** As typed. */
export function zoneIn({ text }: ReadLine): string | undefined {
  const { iana, utc, named, city } = ZONE.exec(text)?.groups ?? {};
  const place = SPOKEN_OF.test(text) ? PLACE.exec(text)?.groups?.place : undefined;
  return iana ?? utc ?? named ?? city ?? place;
}
