/** What somebody wants to hear about, or not to. */
import type { Topic } from '../../../alerts/topics.ts';
import { patternsOf, type Sayings } from '../first-said.ts';
import { matcher } from '../matcher.ts';

const TOPICS: Sayings<Topic> = [
  [
    'claims',
    '{claim}|{claims}|<claim>',
    'customer|client|<customer> refuses|refused|declines|declined|rejects|objects',
    'claims team',
    'association|associations|<association>',
  ],
  ['certifications', '{certs}|<certification>', 'skilling'],
  [
    'customers',
    '{customers} ... {lose}|{drop}|drops|falls|leaves|churns|out|off|stops|changes|alerts|news',
    'about|mute|unmute|snooze|pause|of {customers}',
    '{customers} alerts|news|messages',
  ],
  ['program', 'anniversary|renewal|program|programme|programm|window|enrolment|enrollment'],
  ['data', 'import|imports|export|exports|data|upload|uploads|stale|overdue'],
  ['scores', '{score}|points', 'qualification'],
];
const find = matcher(TOPICS.flatMap(([topic, ...patterns]) => patterns.map((pattern) => [pattern, topic] as const)));

export const TOPIC_PATTERNS: readonly string[] = patternsOf(TOPICS);

/** In the order of the list above, each once. */
export function topicsIn(line: Parameters<typeof find>[0]): readonly Topic[] {
  const found = new Set(find(line).map(({ value }) => value));
  return TOPICS.map(([topic]) => topic).filter((topic) => found.has(topic));
}
