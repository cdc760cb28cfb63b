/** The environment as a typed configuration; a wrong value is one line that names the variable. */
import { z } from 'zod';
import { CLAIM_RULES } from './associations/claims/claim.ts';
import type { ClaimSettings } from './associations/claims/settings.ts';
import { contactOf } from './bot/access/contact.ts';
import { type Setup, type SlackSettings, slackSetup, type TeamsSettings, teamsSetup } from './platform-settings.ts';
import { isMonth, type Month } from './scoring/index.ts';

const onOff = z.enum(['on', 'off'], 'must be "on" or "off"');
const wholeNumber = (what: string, min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be ${what}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be ${what}`);

/** Paths are added to it, so it may hold neither one of its own nor a query, and no password. */
function isOrigin(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && [`${url.origin}/`, url.origin].includes(address.trim());
}

/** Every variable Seventy reads. `.env.example` explains the same names; a test keeps the two alike. */
export const environmentSchema = z.object({
  SEVENTY_DATA: z.string().min(1, 'must name a folder').default('data'),
  SEVENTY_HOST: z.string().min(1, 'must be an address such as 127.0.0.1').default('127.0.0.1'),
  SEVENTY_PORT: wholeNumber('a port number from 0 to 65535', 0, 65_535).default(3978),
  SEVENTY_SAMPLE: onOff.optional(),
  SEVENTY_WEB: onOff.optional(),
  SEVENTY_AS_OF: z
    .string()
    .refine(isMonth, '(or --as-of) must be a month such as 2026-10, from 2000 to 2099')
    .optional(),
  SEVENTY_ADMIN: z
    .string()
    .refine(
      (value) => contactOf(value) !== null,
      'must be an e-mail address, or an identity such as slack:T012AB3CD:U045EF6GH or teams:<tenant id>:<user object id>',
    )
    .optional(),
  SEVENTY_MAX_UPLOAD_MB: wholeNumber('a number of megabytes from 1 to 10000', 1, 10_000).default(1000),
  SEVENTY_MAX_PROOF_MB: wholeNumber('a number of megabytes from 1 to 100', 1, 100).default(20),
  SEVENTY_CLAIM_RULES: z.enum(CLAIM_RULES, `must be one of ${CLAIM_RULES.join(', ')}`).default('2023-10'),
  SEVENTY_HOLIDAYS: z
    .string()
    .transform((days) => days.split(/[\s,]+/).filter((day) => day !== ''))
    .refine(
      (days) => days.every((day) => z.iso.date().safeParse(day).success),
      'must be days such as 2026-12-25,2027-01-01',
    )
    .optional(),
  SEVENTY_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
  SEVENTY_PUBLIC_URL: z
    .url({ protocol: /^https$/, error: 'must be an address such as https://seventy.example.com' })
    .refine(isOrigin, 'must be an address such as https://seventy.example.com, with nothing after the name')
    .transform((address) => address.replace(/\/$/, ''))
    .optional(),
  SEVENTY_SECRET_KEY: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, 'must be 64 hexadecimal digits, as "openssl rand -hex 32" prints them')
    .optional(),
  MICROSOFT_APP_ID: z.string().optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TENANT_ID: z.string().optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_BOT_TOKEN: z.string().optional(),
  SLACK_APP_TOKEN: z.string().optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
});

export interface Config {
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  /** Whether an account without imports shows the sample partner. */
  readonly sample: boolean;
  readonly web: boolean;
  readonly asOf: string | undefined;
  readonly admin: string | undefined;
  readonly maxUploadBytes: number;
  /** What one document of proof may hold. */
  readonly maxProofBytes: number;
  readonly claims: ClaimSettings;
  readonly logLevel: z.infer<typeof environmentSchema>['SEVENTY_LOG_LEVEL'];
  readonly publicUrl: string | undefined;
  readonly platforms: { readonly teams: Setup<TeamsSettings>; readonly slack: Setup<SlackSettings> };
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a person opens the server; `port` is the one it really listens on. */
export function addressOf({ host }: Pick<Config, 'host'>, port: number): string {
  return `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`;
}

/** A configuration that cannot be used; its message is one line that names the variable. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * @param thisMonth the clock's month; one that is not over cannot count as full
 * @throws ConfigError for the first variable whose value cannot be used; a variable set to nothing counts as not set
 */
export function readConfig(environment: Environment, thisMonth: Month): Config {
  const given = Object.fromEntries(
    Object.keys(environmentSchema.shape).map((name) => [name, environment[name]?.trim() || undefined]),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${String(issue?.path[0])} ${issue?.message}.`);
  }
  const values = parsed.data;
  if (values.SEVENTY_AS_OF && values.SEVENTY_AS_OF >= thisMonth) {
    throw new ConfigError(
      `SEVENTY_AS_OF (or --as-of) names ${values.SEVENTY_AS_OF}, which is not over yet; name an earlier month.`,
    );
  }
  const platforms = { teams: teamsSetup(values), slack: slackSetup(values) };
  const onPlatform = platforms.teams.state !== 'off' || platforms.slack.state !== 'off';
  return {
    dataFolder: values.SEVENTY_DATA,
    host: values.SEVENTY_HOST,
    port: values.SEVENTY_PORT,
    sample: values.SEVENTY_SAMPLE ? values.SEVENTY_SAMPLE === 'on' : !onPlatform,
    web: values.SEVENTY_WEB ? values.SEVENTY_WEB === 'on' : true,
    asOf: values.SEVENTY_AS_OF,
    admin: values.SEVENTY_ADMIN,
    maxUploadBytes: values.SEVENTY_MAX_UPLOAD_MB * 1024 * 1024,
    maxProofBytes: values.SEVENTY_MAX_PROOF_MB * 1024 * 1024,
    claims: { rules: values.SEVENTY_CLAIM_RULES, holidays: values.SEVENTY_HOLIDAYS ?? [] },
    logLevel: values.SEVENTY_LOG_LEVEL,
    publicUrl: values.SEVENTY_PUBLIC_URL,
    platforms,
  };
}
