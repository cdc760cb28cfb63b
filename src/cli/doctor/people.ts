import type { Member } from '../../bot/access/member.ts';
import { may } from '../../bot/access/permissions.ts';
import type { Config } from '../../config.ts';
import { type Finding, note, ok, problem } from './finding.ts';

const PLATFORMS = { teams: 'Teams', slack: 'Slack' } as const;
type Platform = keyof typeof PLATFORMS;

/** Who may use the bot on the platforms that are set up. Without anybody it answers nobody. */
export function people(
  members: readonly Member[],
  { admin, platforms }: Pick<Config, 'admin' | 'platforms'>,
): Finding[] {
  const used = (Object.keys(PLATFORMS) as Platform[]).filter((platform) => platforms[platform].state !== 'off');
  return [firstAdmin(members, admin, used.length > 0), ...used.map((platform) => known(members, platform))];
}

function firstAdmin(members: readonly Member[], admin: string | undefined, needed: boolean): Finding {
  const admins = members.filter((member) => may(member, 'data')).length;
  if (admins > 0) return ok('Admin', `${admins} named`);
  if (admin) return note('Admin', `${admin} becomes admin at the next start`);
  return (needed ? problem : note)('Admin', 'nobody yet. Next: set SEVENTY_ADMIN to the first one (docs/access.md).');
}

function known(members: readonly Member[], platform: Platform): Finding {
  const what = `${PLATFORMS[platform]} members`;
  const linked = members.filter(({ identities }) => identities.some((id) => id.startsWith(`${platform}:`)));
  const byEmail = members.filter((member) => member.email !== undefined && !linked.includes(member)).length;
  if (linked.length + byEmail === 0) {
    return note(what, 'nobody yet, so everybody gets help and nothing else. Next: docs/access.md');
  }
  const later = byEmail === 0 ? '' : `, and ${byEmail} more by e-mail address once they write`;
  return ok(what, `${linked.length}${later}`);
}
