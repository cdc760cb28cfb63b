/** What every element needs while its card is translated. */
import type { Json } from './json.ts';
import type { Notes } from './notes.ts';
import type { Part } from './part.ts';

export type Surface = 'message' | 'modal' | 'home';

export interface Translation {
  readonly surface: Surface;
  readonly notes: Notes;
  /** The parts of a list of elements: of a container, a column, a cell. */
  elements(list: unknown): readonly Part[];
  /** The buttons of a list of actions, and what they show. */
  actions(list: unknown): readonly Part[];
  /** An id for the next button, the same whenever the same card is translated. */
  buttonId(prefix: string): string;
  inputBlockId(id: string): string;
}

/** How one type of element is translated. */
export type Present = (element: Json, t: Translation) => readonly Part[];
