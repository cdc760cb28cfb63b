/** Slack has no schema to download: these are the limits its app manifest reference states, as far as they are used. */
import { z } from 'zod';
import { PlainError } from '../../../src/plain-error.ts';
import type { SlackManifest } from './manifest.ts';

const text = (longest: number) => z.string().min(1).max(longest);
const address = z.url({ protocol: /^https$/ }).optional();

const manifestSchema = z.strictObject({
  display_information: z.strictObject({
    name: text(35),
    // The reference says 140; the service refuses 140.
    description: text(139),
    long_description: z.string().min(174).max(4000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/i),
  }),
  features: z.strictObject({
    bot_user: z.strictObject({ display_name: text(80).regex(/^[a-z0-9._-]+$/), always_online: z.boolean() }),
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    slash_commands: z
      .array(
        z.strictObject({
          command: text(32).startsWith('/'),
          description: text(2000),
          usage_hint: text(1000),
          should_escape: z.boolean(),
          url: address,
        }),
      )
      .max(50),
    shortcuts: z
      .array(
        z.strictObject({
          type: z.enum(['global', 'message']),
          // Not in the reference; longer names are refused when the app is saved.
          name: text(24),
          description: text(150),
          callback_id: text(255),
        }),
      )
      .max(10),
  }),
  oauth_config: z.strictObject({
    scopes: z.strictObject({ bot: z.array(z.string()).min(1).max(255) }),
    redirect_urls: z.array(address).max(1000).optional(),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.string()).max(100), request_url: address }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: address }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});

/** @throws PlainError that names what Slack would refuse, and where */
export function checkLimits(manifest: SlackManifest): void {
  const { error } = manifestSchema.safeParse(manifest);
  if (error === undefined) return;
  const wrong = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new PlainError(`Slack would refuse this manifest. ${wrong.join('; ')}.`);
}
