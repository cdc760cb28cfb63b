/** The choices of a ChoiceSet as options of Slack. */
import type { PlainTextOption } from '@slack/types';
import { optionValue } from '../ids.ts';
import { type Json, objectsOf, textOf, wordsOf } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { Translation } from '../translation.ts';
import { WORDS } from '../words.ts';
import { cutObject } from './field.ts';

/** Slack counts the texts of options in a message too. */
const TEXT_IN_MESSAGE = 6000;
const MOST = LIMITS.options * LIMITS.optionGroups;

export interface Choices {
  readonly options: readonly PlainTextOption[];
  /** How many choices there was no place for. */
  readonly left: number;
}

/** All choices that Slack can send back; values are unique. */
export function choicesOf(input: Json, t: Translation): Choices {
  const byValue = new Map<string, PlainTextOption>();
  const choices = objectsOf(input.choices);
  let room = t.surface === 'message' ? TEXT_IN_MESSAGE : Number.POSITIVE_INFINITY;
  let left = 0;
  for (const choice of choices) {
    const own = textOf(choice.value) ?? textOf(choice.title) ?? '';
    const value = optionValue(own);
    if (byValue.has(value)) continue;
    const title = wordsOf(choice.title) ?? wordsOf(own) ?? WORDS.empty;
    if (value.length > LIMITS.optionValue || byValue.size >= MOST || room < LIMITS.optionText) {
      left += 1;
      continue;
    }
    const text = cutObject(title, LIMITS.optionText, 'Input.ChoiceSet.choices', t);
    room -= text.text.length;
    byValue.set(value, { text, value });
  }
  if (byValue.size + left < choices.length)
    t.notes.add('Input.ChoiceSet.choices', 'dropped', 'a value that is there already');
  if (left > 0)
    t.notes.add('Input.ChoiceSet.choices', 'shortened', `${left} left out: too many, or values too long for Slack`);
  return { options: [...byValue.values()], left };
}

/** Those chosen at first. */
export function initialOf({ value }: Json, options: readonly PlainTextOption[], several: boolean): PlainTextOption[] {
  const text = textOf(value);
  if (text === undefined) return [];
  const values = new Set((several ? text.split(',') : [text]).map(optionValue));
  return options.filter((option) => values.has(option.value ?? ''));
}

/** In groups of as many as a menu takes, named by their first and last option; one group where that is enough. */
export function grouped(options: readonly PlainTextOption[]) {
  if (options.length <= LIMITS.options) return { options: [...options] };
  const groups = Array.from({ length: Math.ceil(options.length / LIMITS.options) }, (_, index) =>
    options.slice(index * LIMITS.options, (index + 1) * LIMITS.options),
  );
  return {
    option_groups: groups.map((group, index) => ({
      label: { type: 'plain_text', text: rangeOf(index, group.length), emoji: false } as const,
      options: group,
    })),
  };
}

const rangeOf = (index: number, count: number) => `${index * LIMITS.options + 1}–${index * LIMITS.options + count}`;
