/** Topics that belong to Seventy and have no command yet, in the words in which the bot says so. */
export const LATER: Readonly<Record<string, string>> = {
  'program questions': 'questions about the program',
};
