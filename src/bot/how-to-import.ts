/** What to do to bring in one's own data, wherever that is the answer. */
export const HOW_TO_IMPORT =
  'Drop the files that Partner Center > Insights > Downloads gives you (CSV or TSV) into this conversation, all of one month together. ' +
  'Incentives > Customer claims > Export claim data works too, and updates your claims. ' +
  'On the command line: npm run -s seventy -- import <file>...';
