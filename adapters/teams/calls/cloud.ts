import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';

/**
 * The SDK's adapter, one turn at a time. Its own `process` writes the text of every error into the answer and onto the
 * console; here an error is thrown to whoever asked.
 */
export class Cloud extends CloudAdapter {
  turn(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}
