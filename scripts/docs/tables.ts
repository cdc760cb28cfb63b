/** The tables of the documentation that are derived from the program's own declarations, by name. */
import { BOT_SCOPES } from '../../adapters/slack/declaration.ts';
import { TOPIC_WORDS } from '../../cards/index.ts';
import { ALERT_KINDS } from '../../src/alerts/kinds.ts';
import { CLAIM_RULES, CLAIM_STATUSES, type ClaimRules, type ClaimStatus } from '../../src/associations/claims/claim.ts';
import { LIFE_CYCLES } from '../../src/associations/claims/life-cycle.ts';
import { EVENT_WORDS, STATUS_WORDS } from '../../src/associations/claims/machine.ts';
import { LOCAL_MEMBERS } from '../../src/bot/access/local-members.ts';
import { PERMISSIONS, type Permission, ROLE_WORDS, scopeOf } from '../../src/bot/access/permissions.ts';
import { COMMANDS } from '../../src/bot/commands/index.ts';
import { CLI_COMMANDS } from '../../src/cli/arguments.ts';
import { DOCUMENTS } from '../../src/knowledge/documents.ts';
import { ADVANCED_FACTOR, USUAL_EFFORT } from '../../src/planning/effort.ts';
import { STEP_KINDS } from '../../src/planning/kinds.ts';
import { LEAD_TIMES, type Lead } from '../../src/planning/lead-times.ts';
import { describeRules, RULE_SETS } from '../../src/scoring/index.ts';

export const TABLES: Readonly<Record<string, () => string>> = {
  commands: () =>
    table(
      ['Command', 'What it does', 'Say'],
      Object.values(COMMANDS).map(({ id, summary, examples }) => [`\`${id}\``, summary, `"${examples[0]}"`]),
    ),
  'command-line': () =>
    ['```', ...Object.values(CLI_COMMANDS).map(({ usage }) => `npm run -s seventy -- ${usage}`), '```'].join('\n'),
  permissions: () =>
    table(
      ['What', 'Roles'],
      Object.values(PERMISSIONS).map(({ words, roles }) => [
        words,
        roles === 'every-member' ? 'every member' : roles.map((role) => ROLE_WORDS[role]).join(', '),
      ]),
    ),
  'local-members': () =>
    table(
      ['Member', 'Roles', 'May see or do'],
      LOCAL_MEMBERS.map((member) => [
        `\`${member.id}\``,
        member.roles.map(({ role }) => ROLE_WORDS[role]).join(', ') || 'none',
        (Object.keys(PERMISSIONS) as Permission[])
          .filter((permission) => scopeOf(member, permission).length > 0)
          .map((permission) => PERMISSIONS[permission].words)
          .join('; '),
      ]),
    ),
  'claim-life': () =>
    table(
      ['Status', 'What can follow', ...CLAIM_RULES.toReversed().map((rules) => `Deadline, rules ${rules}`)],
      CLAIM_STATUSES.map((status) => [
        STATUS_WORDS[status],
        whatCanFollow(status),
        ...CLAIM_RULES.toReversed().map((rules) => deadlineWords(rules, status)),
      ]),
    ),
  'slack-scopes': () =>
    table(
      ['Scope', 'Why: Seventy'],
      Object.entries(BOT_SCOPES).map(([scope, reason]) => [`\`${scope}\``, reason]),
    ),
  'alert-kinds': () =>
    table(
      ['Topic', 'Told when'],
      Object.values(ALERT_KINDS).map(({ topic, when }) => [TOPIC_WORDS[topic], when]),
    ),
  documents: () =>
    table(
      ['Document', 'Edition'],
      DOCUMENTS.toReversed().map(({ title, edition }) => [title, edition]),
    ),
  effort: () =>
    table(
      ['Step', 'Work, unless you say otherwise', 'Why', 'Shows in the score'],
      STEP_KINDS.map((kind) => {
        const { days, unit, why } = USUAL_EFFORT[kind];
        const advanced = kind === 'people' ? `; ${days * ADVANCED_FACTOR} for an advanced one` : '';
        return [unit, `${days} working ${days === 1 ? 'day' : 'days'}${advanced}`, why, showsWords(LEAD_TIMES[kind])];
      }),
    ),
  rules: () =>
    table(
      ['Designation', 'Metric', 'Track', 'Rule', 'In force from', 'Source'],
      RULE_SETS.flatMap((ruleSet) => describeRules(ruleSet)).map((line) => [
        line.designation,
        line.metric,
        line.track ?? 'both',
        line.text,
        line.effectiveFrom,
        line.source,
      ]),
    ),
};

const showsWords = (lead: Lead): string =>
  'days' in lead ? `${lead.days} days after the work is done` : `on the ${lead.dayOfNextMonth}th of the month after`;

const BY = { partner: ' by you', microsoft: ' by Microsoft', customer: '' } as const;

/** Under the newest rules; where only earlier ones have a step, it says which. */
function whatCanFollow(status: ClaimStatus): string {
  const byWords = new Map<string, ClaimRules[]>();
  for (const rules of CLAIM_RULES.toReversed()) {
    for (const { from, event, to, who } of LIFE_CYCLES[rules].transitions) {
      if (from !== status) continue;
      const words = `${EVENT_WORDS[event].done}${BY[who]}: ${STATUS_WORDS[to]}`;
      byWords.set(words, [...(byWords.get(words) ?? []), rules]);
    }
  }
  const steps = [...byWords].map(([words, rules]) =>
    rules.length === CLAIM_RULES.length ? words : `${words} (${rules.join(', ')})`,
  );
  return steps.join('; ') || 'nothing';
}

function deadlineWords(rules: ClaimRules, status: ClaimStatus): string {
  const timer = LIFE_CYCLES[rules].timers.find((one) => one.status === status);
  return timer ? `${timer.days} ${timer.unit === 'days' ? 'days' : 'business days'}: ${timer.words}` : '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A document with each `<!-- table: name -->` block filled anew. @throws when a block names no table */
export function fill(document: string): string {
  return document.replace(
    /(<!-- table: (\S+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_all, start: string, name: string, end: string) => {
      const make = TABLES[name];
      if (make === undefined) throw new Error(`There is no table "${name}".`);
      return `${start}\n${make()}\n\n${end}`;
    },
  );
}
