/** The arguments of the claim commands. */
import { productNamed } from '../../../associations/products.ts';
import { REMARKS } from '../apart.ts';
import { ofKind } from '../entity.ts';
import { oncePerLine } from '../once-per-line.ts';
import { asCorrected } from '../put-right.ts';
import type { ReadLine } from '../read.ts';
import { oneOrList, type Reader } from '../reader.ts';
import type { Arguments } from '../understanding.ts';
import { activitiesIn } from './activity.ts';
import { contactSaid } from './contact.ts';
import { editStepIn } from './edit-step.ts';
import { eventIn } from './event.ts';
import { proofActionIn } from './part.ts';
import { portalNumberIn } from './portal-number.ts';
import { dueIn, happenedIn, statusIn } from './status.ts';
import { domainIn, idIn, locationIn } from './subject.ts';

const claimIn = oncePerLine(
  (line: ReadLine): string | undefined => ofKind(asCorrected(line).entities, 'claim')[0]?.value,
);

export const CLAIM_READERS = {
  claim: ({ line }) => claimIn(line),
  products: ({ line, command }) => oneOrList(command === 'claim' ? wantedIn(line) : productsIn(line)),
  activity: ({ line }) => oneOrList(activitiesIn(line)),
  status: ({ line, dates: { today } }) => statusIn(line, today),
  due: ({ line, dates: { today } }) => dueIn(line, today),
  until: ({ line, dates: { today } }) => happenedIn(line, today)?.until,
  event: ({ line }) => eventIn(line),
  comment: ({ line }) => commentIn(line),
  reason: ({ line }) => (line.aside?.kind === 'reason' ? line.aside.text : undefined),
  number: ({ line }) => portalNumberIn(line, claimIn(line)),
  step: ({ line }) => stepIn(line),
  tenant: ({ line, command, before }) => idIn(line, 'tenant', bareIdOf(line, command, before)),
  subscription: ({ line, command, before }) => idIn(line, 'subscription', bareIdOf(line, command, before)),
  domain: ({ line }) => domainIn(line),
  location: ({ line }) => locationIn(line),
  customerContactName: ({ line }) => contactSaid(line).customerContactName,
  customerContactTitle: ({ line }) => contactSaid(line).customerContactTitle,
  customerContactEmail: ({ line }) => contactSaid(line).customerContactEmail,
  technicalContactName: ({ line }) => contactSaid(line).technicalContactName,
  technicalContactTitle: ({ line }) => contactSaid(line).technicalContactTitle,
  technicalContactEmail: ({ line }) => contactSaid(line).technicalContactEmail,
  ownContactName: ({ line }) => contactSaid(line).ownContactName,
  ownContactEmail: ({ line }) => contactSaid(line).ownContactEmail,
  file: ({ line, command }) => (command === 'claim-proof' && proofActionIn(line) !== 'add' ? fileIn(line) : undefined),
} satisfies Record<string, Reader>;

/** Said is only what is to come: what stands there already needs no question. */
function stepIn(line: ReadLine): ReturnType<typeof editStepIn> {
  const step = editStepIn(line);
  if (step === 'comment') return commentIn(line) === undefined ? step : undefined;
  return step === 'number' && portalNumberIn(line, claimIn(line)) !== undefined ? undefined : step;
}

const FILE = /(?<![\w.-])[\w-][\w.-]{0,120}\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g)(?![\w-])/i;
const fileIn = ({ text }: ReadLine): string | undefined => FILE.exec(text)?.[0];

/** Misspelt, "comment" is known only once the words are put right. */
function commentIn({ aside, text, words, spans }: ReadLine): string | undefined {
  if (aside !== undefined) return aside.kind === 'comment' ? aside.text : undefined;
  const remark = words.findIndex((word) => REMARKS.has(word));
  const colon = remark < 0 ? -1 : text.indexOf(':', spans[remark]![1]);
  return colon < 0 ? undefined : text.slice(colon + 1).trim() || undefined;
}

/** Products by their names, and the everyday words that stand where a claim says what it is for. */
export const productsIn = oncePerLine((line: ReadLine): readonly string[] => {
  const named = ofKind(line.entities, 'product');
  const places = named.length > 0 ? [] : placesOfProduct(line);
  const everyday = [...places, ...besideProducts(line, named)].flatMap((at) => {
    const product = productNamed(line.raw[at] ?? '');
    return product === undefined ? [] : [{ at, name: product.name }];
  });
  const all = [...named.map(({ from, value }) => ({ at: from, name: value })), ...everyday.slice(0, MOST_EVERYDAY)];
  return [...new Set(all.sort((one, other) => one.at - other.at).map(({ name }) => name))];
});

/** Two of them are hardly ever claimed at once. */
const MOST_EVERYDAY = 1;

/** "Sales + Field Service": joined to a product there stands another. */
function besideProducts({ words, entities }: ReadLine, named: readonly { from: number; to: number }[]): number[] {
  return named
    .flatMap(({ from, to }) => [
      ...(words[from - 1] === 'and' ? [from - 2] : []),
      ...(words[to] === 'and' ? [to + 1] : []),
    ])
    .filter(
      (at) =>
        at >= 0 &&
        !entities.some((one) => one.from <= at && at < one.to) &&
        !NO_PRODUCT_BEFORE.has(words[at + 1] ?? ''),
    );
}

/** What shall be claimed: "Azure", which no claim is for, stays as typed, so that the answer can say so. */
function wantedIn(line: ReadLine): readonly string[] {
  const products = productsIn(line);
  if (products.length > 0) return products;
  const places = placesOfProduct(line);
  const platform = ofKind(line.entities, 'platform').find(({ from }) => places.includes(from));
  return platform === undefined ? [] : [line.raw.slice(platform.from, platform.to).join(' ')];
}

const CLAIM = new Set(['claim', 'claims', 'cpor']);
const FOR = new Set(['for', 'on', 'of', 'fur', 'auf', 'pour', 'sur', 'para', 'sobre']);
/** "The claim for sales people" is for people. */
const NO_PRODUCT_BEFORE = new Set('team teams people department guys rep reps manager managers'.split(' '));
/** "Product is Sales", "workload: Finance". */
const CALLED = new Set(['product', 'workload', 'produkt', 'produit', 'producto']);
/** "The Sales claim", "their Finance subscription". */
const OF_PRODUCT = new Set(
  'claim claims workload product subscription licence license licences licenses rollout antrag'.split(' '),
);

/**
 * Right behind "claim" ("claim Sales at Contoso") and behind its "for" ("claim pre-sales for Sales"), behind "product is",
 * before "claim", and between commas.
 */
function placesOfProduct(line: ReadLine): readonly number[] {
  const { words, text, spans, entities } = line;
  const claim = words.findIndex((word) => CLAIM.has(word));
  const activity = activitiesIn(line).length > 0;
  const behindCustomer = (at: number) => entities.some(({ kind, to }) => kind === 'customer' && to === at);
  const alone = (at: number) =>
    /[,:]\s*$/.test(text.slice(0, spans[at]![0])) && /^\s*(?:,|$)/.test(text.slice(spans[at]![1]));
  return words.flatMap((_, at) => {
    const [before = '', twoBefore = ''] = [words[at - 1], words[at - 2]];
    const belongs =
      (claim >= 0 && at > claim && (at === claim + 1 || FOR.has(before) || alone(at) || behindCustomer(at))) ||
      (activity && (FOR.has(before) || behindCustomer(at))) ||
      OF_PRODUCT.has(words[at + 1] ?? '') ||
      CALLED.has(before) ||
      (before === 'is' && CALLED.has(twoBefore));
    return belongs && !NO_PRODUCT_BEFORE.has(words[at + 1] ?? '') ? [at] : [];
  });
}

/** What an id that is called nothing stands for. */
function bareIdOf(line: ReadLine, command: string, before: Arguments = {}): 'tenant' | 'subscription' {
  if (command === 'dpor') return 'subscription';
  const types = ofKind(line.entities, 'association').map((entity) => entity.value);
  if (types.includes('dpor') || types.includes('csp')) return 'subscription';
  const products = [...productsIn(line), ...[before.products ?? []].flat().map(String)];
  return products.some((name) => productNamed(name)?.solutionArea === 'business-applications')
    ? 'subscription'
    : 'tenant';
}
