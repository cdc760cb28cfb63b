/** A command is data: one declaration from which help, manifests, the README's table and the argument checks are derived. */
import type { z } from 'zod';
import type { Face } from '../../../cards/adaptive-card.ts';
import type { Frame } from '../../../cards/index.ts';
import type { Alert } from '../../alerts/alert.ts';
import type { ClaimSettings } from '../../associations/claims/settings.ts';
import type { Charts, Picture } from '../../charts/charts.ts';
import type { Day, Track } from '../../scoring/index.ts';
import type { Account } from '../../storage/account.ts';
import type { Member } from '../access/member.ts';
import type { Permission } from '../access/permissions.ts';
import type { Roster } from '../access/roster.ts';
import type { AlertDesk } from '../alerts/alert-desk.ts';
import type { AssociationDesk } from '../associations/association-desk.ts';
import type { ClaimDesk } from '../claims/claim-desk.ts';
import type { Importer } from '../importer.ts';
import type { Form, IncomingFile, OutgoingFile, Sender, Suggestion } from '../message.ts';
import type { Partner } from '../partner.ts';
import type { EffortDesk } from '../planning/effort-desk.ts';
import type { ProofKeeper } from '../proof/proof-keeper.ts';
import type { CommandId } from './ids.ts';

export interface Command<Schema extends z.ZodObject = z.ZodObject> {
  readonly id: CommandId;
  /** What it does, in one line. */
  readonly summary: string;
  /** Sentences a person would say; the first is shown in help. */
  readonly examples: readonly [string, ...string[]];
  /** The arguments; a wrong one is refused by this before `run`. */
  readonly args: Schema;
  readonly permission: Permission;
  /** A permission that lets in as well; what each of the two may do is for `run` to tell. */
  readonly alsoFor?: Permission;
  /** Whether it speaks about the portfolio: with nothing imported it asks for the exports instead of running. */
  readonly needsData: boolean;
  /** Whether it changes anything that lasts. */
  readonly changes: boolean;
  /** What to ask before a change made by chat; null when there is nothing to confirm. */
  readonly confirm?: (args: z.infer<Schema>, context: Context) => Confirmation | null;
  /** Its answer depends on claims or associations recorded by hand, so it is never taken from an earlier answer. */
  readonly live?: boolean;
  /** Everything it says goes to the asker alone. */
  readonly confidential?: boolean;
  run(args: z.infer<Schema>, context: Context): Outcome | Promise<Outcome>;
}

export interface Confirmation {
  readonly question: string;
  /** Names the one change that is confirmed: saying yes twice to the same token makes it once. */
  readonly token: string;
}

/** What a command may look at. */
export interface Context {
  readonly member: Member;
  readonly sender: Sender;
  /** All members of the account. */
  readonly members: readonly Member[];
  readonly roster: Roster;
  /** The account as it was when the message came: claims, associations recorded by hand, members. */
  readonly account: Account;
  readonly claimDesk: ClaimDesk;
  readonly associationDesk: AssociationDesk;
  readonly proofs: ProofKeeper;
  readonly claimSettings: ClaimSettings;
  readonly partner: Partner;
  readonly importer: Importer;
  readonly alertDesk: AlertDesk;
  readonly effortDesk: EffortDesk;
  /** What is worth telling now, whoever hears it. */
  alertsNow(): Promise<readonly Alert[]>;
  readonly charts: Charts;
  /** Where the message came from, by `Message.conversation`. */
  readonly conversation: { readonly id: string; readonly place: 'private' | 'shared' };
  readonly files: readonly IncomingFile[];
  readonly frame: Frame;
  /** The frame as it is after a change of the portfolio. */
  reframe(): Promise<Frame>;
  /** Every command, for help. */
  readonly commands: readonly Command[];
  readonly today: Day;
  /** ISO instant of the message. */
  readonly at: string;
  /** Key that makes the change of this message happen once. */
  readonly key: string;
  /** Token of the change that was confirmed; null where nothing needed it. */
  readonly confirmed: string | null;
  /** The member may see revenue and consumption in dollars. */
  readonly seesMoney: boolean;
  /** The member may see the names of certified people, company-wide. */
  readonly seesNames: boolean;
}

export interface Outcome {
  readonly face: Face;
  /** The answer holds what only some roles may see, so it goes to the asker alone. */
  readonly sensitive?: boolean;
  readonly suggestions?: readonly Suggestion[];
  /** Arguments by the names the data has for them, where they were given otherwise ("Wood": "Woodgrove Bank"). */
  readonly resolved?: Readonly<Record<string, unknown>>;
  readonly refused?: string;
  /** It asks back which one is meant and has changed nothing: the next message may be the answer alone. */
  readonly open?: boolean;
  /** The track whose points are shown, so that "the other track" can be asked for. */
  readonly track?: Track;
  /** The face asks for values; they come back as arguments, as typed. */
  readonly form?: Form;
  /** What the form submits as it is filled in: whoever was shown it in the conversation may say "yes" to it. */
  readonly asItStands?: Readonly<Record<string, unknown>>;
  /** What the images of the card show, by the name in `picture:<name>`. */
  readonly pictures?: readonly Picture[];
  /** Documents that come with the answer, to the asker alone. */
  readonly files?: readonly OutgoingFile[];
}

/** What the asker may be shown. */
export const showOf = ({ seesNames, seesMoney }: Context) => ({ names: seesNames, money: seesMoney });
/** Whether an answer made with `showOf` goes to the asker alone. */
export const sensitiveOf = ({ seesNames, seesMoney }: Context): boolean => seesNames || seesMoney;

/**
 * Checks a declaration's types against each other and hands it on as one among all commands: arguments are checked by
 * its own schema before `run` sees them.
 */
export function command<Schema extends z.ZodObject>(declaration: Command<Schema>): Command {
  return declaration as unknown as Command;
}
