/** The platform says that a conversation or a person cannot be written to any more: the bot was removed, the channel archived. */
export class ConversationGone extends Error {
  override name = 'ConversationGone';
}
