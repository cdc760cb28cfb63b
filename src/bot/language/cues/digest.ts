import type { Cues } from './cue.ts';

const REPORT = 'summary|summaries|digest|recap|report|briefing|roundup|overview|review|update';

export const digest: Cues = {
  command: 'digest',
  label: 'Summary of the week',
  say: 'weekly summary',
  takes: ['since'],
  cues: [
    [
      6.6,
      `weekly|monday|mondays|week ${REPORT}`,
      `${REPORT} of|for|on ... this|the|last|past week|<period>`,
      `${REPORT} of|for ... week`,
      `management|manager|managers|executive|exec|leadership|board ${REPORT}`,
      `${REPORT} for|to management|manager|managers|executives|leadership|board|boss|leaders|bosses`,
      'digest',
      'what|which|anything should|shall|must|can|could|do|need ... do & week|today|monday',
      'what should|shall|must|can|could|do|needs? ... do|focus|tackle|work|happen <period>',
      'to do|todo|todos|tasks <period>',
      'thing|things|steps|actions|task|tasks to do & week|<period>',
      'what|anything moved|changed|happened|new this|last|past week',

      'moved|changed|happened|new & since & digest|summary',
      'what moved ... week',
      'need|needs|needing|require|requires our|my|us|me|the? attention',
      'priorities|focus|agenda <period>',
      'week at a glance|ahead',
      'wochenbericht|wochenubersicht|wochenzusammenfassung|wochenruckblick',
      'zusammenfassung der woche',
      'was sollen|sollten|mussen wir diese woche',
      'resumen|resume ... semanal|hebdomadaire|semana|semaine',
      'que faire|hacemos|debemos|hacer|devons ... cette|esta semaine|semana',
      'start|starting the|my|our week',
    ],
    [
      -8,
      'post|send|share|deliver|schedule ... here|every|each|daily|channel|at|a',
      'subscribe|unsubscribe|subscribed|stop|cancel|mute|schedule',
      '<contact>',
      'every|each|mondays|fridays',
      'instead',
      'no|stop|end ... digest|summary',
      '{claim}|{claims}',
      '{customers}',
      '{certs}|{people}|<certification>|<person>',
      'what if',
    ],
  ],
};
