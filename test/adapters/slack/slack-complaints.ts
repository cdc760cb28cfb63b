/** What Slack would refuse of a call. */
import { checkMessage, checkView } from './block-kit/slack-limits.ts';
import type { Call } from './fake-slack.ts';

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['channel', 'text'],
  'chat.postEphemeral': ['channel', 'user', 'text', 'blocks'],
  'chat.update': ['channel', 'ts', 'text', 'blocks'],
  'views.open': ['trigger_id', 'view'],
  'views.update': ['view_id', 'view'],
  'views.publish': ['user_id', 'view'],
  'conversations.history': ['channel'],
  'conversations.open': ['users'],
  'conversations.replies': ['channel', 'ts'],
  'users.info': ['user'],
  'files.info': ['file'],
  'files.getUploadURLExternal': ['filename', 'length'],
  'files.completeUploadExternal': ['files'],
  response_url: ['text', 'response_type'],
};

export function complaintsAbout({ method, args }: Call): string[] {
  const missing = (NEEDED[method] ?? []).filter((name) => args[name] === undefined);
  const complaints = missing.map((name) => `${name} is missing`);
  if (args.blocks) complaints.push(...checkMessage(args));
  // A file that is shared nowhere is the bot's own, until a message shows it.
  if (args.channel_id !== undefined && !/^[CD]/.test(String(args.channel_id)))
    complaints.push('channel_id is no conversation');
  if (args.metadata) complaints.push(...complaintsAboutMetadata(args.metadata));
  if (args.view) complaints.push(...checkView(args.view));
  return complaints.map((complaint) => `${method}: ${complaint}`);
}

/** https://docs.slack.dev/messaging/message-metadata */
function complaintsAboutMetadata(metadata: unknown): string[] {
  const { event_type: type, event_payload: payload } = metadata as Record<string, unknown>;
  const complaints = /^[a-z0-9_]+$/.test(String(type)) ? [] : ['event_type is no name'];
  const flat = typeof payload === 'object' && payload !== null && Object.values(payload).every(isPlain);
  return flat ? complaints : [...complaints, 'event_payload is not plain'];
}

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
