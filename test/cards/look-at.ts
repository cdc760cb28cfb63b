/** What the tests can see of a card. */
import type * as Library from 'adaptivecards';
// The only build of the library that Node can load; it comes without types of its own.
// @ts-expect-error
import * as build from 'adaptivecards/dist/adaptivecards.js';
import type { Face } from '../../cards/index.ts';

const { AdaptiveCard, SerializationContext, Versions } = ((build as { default?: unknown }).default ??
  build) as typeof Library;

type Node = Readonly<Record<string, unknown>>;

/** Whatever the official parser has against a card, as Adaptive Cards 1.5. */
export function complaints({ card }: Face): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const failures = parsed.validateProperties().validationEvents.map(({ message }) => message);
  return [...events, ...failures];
}

/** Every object of the card, outermost first; fallbacks repeat their action and are left out. */
export function nodes({ card }: Face): readonly Node[] {
  return within(card);
}

function within(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [
    node,
    ...Object.entries(node).flatMap(([key, inner]) => (key === 'fallback' || key === 'data' ? [] : within(inner))),
  ];
}

export const ofType = (face: Face, type: string): readonly Node[] => nodes(face).filter((node) => node.type === type);

/** All that the card shows, as a reader sees it: escapes undone, blanks plain. */
export function shown(face: Face): string {
  return nodes(face)
    .filter(({ type }) => type === 'TextBlock' || type === 'RichTextBlock')
    .map((node) =>
      node.type === 'TextBlock'
        ? String(node.text).replace(/\\(.)/g, '$1')
        : (node.inlines as readonly Node[]).map(({ text }) => text).join(''),
    )
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

/** The buttons under the card, as `label -> data`; of one that opens a page its address. */
export function buttons({ card }: Face): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (card.actions ?? []).map((action) => [action.title, 'url' in action ? action.url : action.data]),
  );
}

export const bytes = ({ card }: Face): number => Buffer.byteLength(JSON.stringify(card));
