/** The few sentences the adapter says by itself. */

export const SORRY = 'Something went wrong here. Please ask again; the details are in the log.';
export const ALONE = 'This answer is for you alone; it is in our personal chat.';
export const NOT_ALONE =
  'This answer is for you alone, and I could not write to you. Add me under Apps in Teams, then ask again in our chat.';
export const FILE_ALONE = 'The file is for you alone; it is in our personal chat.';
export const FILE_DECLINED = 'All right, I keep the file to myself. Ask again when you want it.';
export const FILE_GONE = 'This file is not here any more. Ask me for it again.';
export const FILE_NOT_PUT = 'I could not put the file into your OneDrive. Ask me for it again.';
export const ONE_MOMENT = 'One moment: the answer follows in this conversation.';
export const SENT_AGAIN = 'You may have this already: I could not tell whether it arrived, so here it is again.';
export const UNKNOWN_PRESS = 'This button is not one of mine. Ask the question again to get a fresh card.';

/** To a team or a group that has just added the bot. */
export const hello = (name: string): string =>
  `Hello, I am ${name}. Mention me with a question, such as "@${name} what is our Security score", or write "@${name} help".`;
