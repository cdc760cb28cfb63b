import type { Setup } from '../../platform-settings.ts';
import { type Finding, note, ok, problem } from './finding.ts';

/** What asking the platform itself found. */
export interface Checked {
  readonly ok: boolean;
  /** One sentence, with the next step where there is one. */
  readonly says: string;
}

export interface Platform<Settings> {
  readonly name: string;
  readonly setup: Setup<Settings>;
  /** Where the steps are written down. */
  readonly guide: string;
  /** Asks the platform whether the credentials are good; null when nothing may be asked. */
  readonly check: ((settings: Settings) => Promise<Checked>) | null;
}

/** Whether the credentials are there, and whether the platform takes them. */
export async function credentials<Settings>({ name, setup, guide, check }: Platform<Settings>): Promise<Finding> {
  switch (setup.state) {
    case 'off':
      return note(name, `not configured. Next: ${guide}`);
    case 'incomplete':
      return problem(name, `${setup.missing.join(', ')} not set. ${howToMake(setup.missing)}Next: ${guide}`);
    case 'ready': {
      if (check === null) return note(name, 'credentials are set, and not checked because of --offline');
      const checked = await check(setup.settings);
      return (checked.ok ? ok : problem)(name, checked.says);
    }
  }
}

function howToMake(missing: readonly string[]): string {
  return missing.includes('SEVENTY_SECRET_KEY') ? '"openssl rand -hex 32" makes a SEVENTY_SECRET_KEY. ' : '';
}
