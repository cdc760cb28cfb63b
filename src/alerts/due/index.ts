export { begun, failed, isHopeless, readyAt } from './attempt.ts';
export { nextWork } from './next-work.ts';
export { parked } from './park.ts';
export { nextInstant } from './wake.ts';
export { samePlace, type Work, type World } from './work.ts';
