/** The menu that Teams shows beside the text box. Picking an entry writes its title into the box, so a title is a sentence. */
import type { CommandWords } from '../../about.ts';

/** What the manifest schema allows from 1.24 on. */
const ENTRIES = 12;

export interface MenuEntry {
  title: string;
  description: string;
}

/** As many commands as fit, in their own order; help is always there, at the end. */
export function commandMenu(commands: readonly CommandWords[]): MenuEntry[] {
  const help = commands.filter(({ id }) => id === 'help');
  const others = commands.filter(({ id }) => id !== 'help');
  return [...others.slice(0, ENTRIES - help.length), ...help].map(({ summary, examples: [title] }) => ({
    title,
    description: summary,
  }));
}
