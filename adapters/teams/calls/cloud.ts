import { type Activity, CloudAdapter, type InvokeResponse, type ResourceResponse, type TurnContext } from 'botbuilder';
import type { TeamsAuthentication } from './authentication.ts';
import type { Post } from './post.ts';

/** What people see, as opposed to what stays between the SDK and us. */
const SPOKEN: ReadonlySet<string | undefined> = new Set(['message', 'typing']);

/**
 * The SDK's adapter, one turn at a time. Its own `process` writes the text of every error into the answer and onto the
 * console; here an error is thrown to whoever asked.
 */
export class Cloud extends CloudAdapter {
  readonly #post: Post;

  constructor(authentication: TeamsAuthentication, post: Post) {
    super(authentication);
    this.#post = post;
  }

  turn(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }

  /** The SDK's client compares each field of a message with its model, which takes as long as the rest of an answer. */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    if (!activities.every(({ type }) => SPOKEN.has(type))) return super.sendActivities(context, activities);
    for (const activity of activities) await this.#post(activity);
    // Nobody here asks for the ids of what was sent.
    return [];
  }
}
