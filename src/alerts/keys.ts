/**
 * Names of alerts, made of what they are about and since when, so that a restart or a second look gives the same name and
 * a cause that comes back another one. A stage is told for itself, while what it is a stage of stays the same.
 */
import { createHash } from 'node:crypto';
import type { AlertKind } from './alert.ts';

/** open: it begins. near: days are left. last: the last day, or later. 60, 30: so many days are left. */
export const STAGES = ['open', 'near', 'last', '60', '30'] as const;
export type Stage = (typeof STAGES)[number];

export function alertKey(kind: AlertKind, ...about: readonly (string | number)[]): string {
  return [kind, ...about].join('/');
}

export const stageKey = (key: string, stage: Stage): string => `${key}#${stage}`;

/** The key without its stage: the same for all that is told of one thing. */
export function causeKey(key: string): string {
  return key.replace(new RegExp(`#(?:${STAGES.join('|')})$`), '');
}

const LENGTH = 12;

/** Stands for a person where a key may be seen by people who may not see names. */
export function personInKey(personKey: string): string {
  return createHash('sha256').update(personKey).digest('hex').slice(0, LENGTH);
}
