/** By whose clock: "9 am Berlin time", "my time zone is Europe/Berlin", "7:30 in Kathmandu". */
import { zoneMeant } from '../../../alerts/schedule-zone.ts';
import type { ReadLine } from '../read.ts';
import { clockTimesIn } from '../time/clock-times.ts';

const OFFSET = String.raw`\s?[+−-]\s?\d{1,2}(?::?\d\d)?`;
const ZONE = new RegExp(
  String.raw`\b(?:(?<iana>(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_/]{2,40})|(?<utc>(?:UTC|GMT)(?:${OFFSET})?)|(?:[Tt]ime\s?)?[Zz]one (?:is|to) (?<named>(?:UTC|GMT)?${OFFSET}|\p{L}+(?:\s\p{Lu}\p{L}+)?\b(?!\/))|[Tt]ime\s?[Zz]one:? (?<bare>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)|(?<city>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s+time(?! zone))`,
  'u',
);

/** "I'm in Singapore, change my time zone". */
const SPOKEN_OF = /\btime\s?zone\b|\bzeitzone\b/iu;
const PLACE = /\b(?:in|to|from|auf|nach)\s+(?<place>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;
/** Right behind a time of day a place says by whose clock, also one that nobody knows. */
const AT_TIME = /(?:\d|[ap]\.?m\.?|noon|midnight) in\s+(?<place>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;
const PLACES = /\b(?:in|for)\s+(?<place>\p{L}+(?:\s\p{L}+)?)/giu;

/** As typed, for `alerts` to refuse where there is no such zone. */
export function zoneIn(line: ReadLine): string | undefined {
  const { text } = line;
  const { iana, utc, named, bare, city } = ZONE.exec(text)?.groups ?? {};
  const place = SPOKEN_OF.test(text) ? PLACE.exec(text)?.groups?.place : undefined;
  return iana ?? utc ?? named?.trim() ?? bare ?? city ?? place ?? placeOfTime(line);
}

/** "Every day at 2:30 in New York": a place that has a clock. */
function placeOfTime(line: ReadLine): string | undefined {
  if (clockTimesIn(line).length === 0) return undefined;
  const behind = AT_TIME.exec(line.text)?.groups?.place;
  if (behind !== undefined) return behind;
  return Array.from(line.text.matchAll(PLACES))
    .flatMap(({ groups }) => [groups!.place!, groups!.place!.split(/\s/)[0]!])
    .find((place) => zoneMeant(place) !== null);
}
