/** What can be done with an alert itself. */
import type { Alert } from '../../src/alerts/alert.ts';
import type { Topic } from '../../src/alerts/topics.ts';
import type { Button } from './button.ts';
import { designationName } from './words.ts';

export const TOPIC_WORDS: Readonly<Record<Topic, string>> = {
  scores: 'scores',
  customers: 'customers',
  certifications: 'certifications',
  claims: 'claims',
  program: 'enrolment',
  data: 'imports',
};

export const gotIt = ({ key }: Alert): Button => ({
  label: 'Got it',
  command: 'alerts',
  args: { action: 'acknowledge', alert: key },
});

/** Of the designation it is about; of its topic where it is about several or none. */
export function mute({ designations, topic }: Alert): Button {
  const [only] = designations;
  return only !== undefined && designations.length === 1
    ? { label: `Mute ${designationName(only)}`, command: 'alerts', args: { action: 'mute', designation: only } }
    : { label: `Mute ${TOPIC_WORDS[topic]}`, command: 'alerts', args: { action: 'mute', topic } };
}

/** What holds now. */
export const ALL_ALERTS: Button = { label: 'All alerts', command: 'alerts', args: { action: 'now' } };
