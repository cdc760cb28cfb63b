import type { Json } from '../json.ts';
import type { Notes } from '../notes.ts';

export function noteBackground({ backgroundImage }: Json, element: string, notes: Notes): void {
  if (backgroundImage) notes.add(`${element}.backgroundImage`, 'dropped', 'Slack has no backgrounds');
}
