import type { Cues } from './cue.ts';

const OURS =
  '<customer>|<person>|<member>|<certification>|<claim>|<designation>|<association>|<product>|{customers}|{certs}|{claim}|{claims}|deployment|deployments|usage|users|growth|points|{people}|association';
const IMAGINE =
  'imagine|imagining|suppose|supposing|assume|assuming|simulate|simulating|simulation|hypothetically|pretend|angenommen|supposons|supongamos|imaginons|imagina|simuliere|simula';
const HAPPENS =
  'leave|leaves|leaving|left|quit|quits|quitting|resign|resigns|lose|loses|losing|lost|win|wins|winning|add|adds|adding|gain|gains|pass|passes|passing|certify|get|gets|had|has|approved|approves|approve|granted|grants|signs|sign|churn|churns|cancels|walk|walks|double|doubles|doubled|triple|triples|kundigt|bestehen|besteht|holen|holt|kommen|kommt|aprueban|pasan|passent|reussissent|obtienen|grow|grows|geht|gehen|verlieren|verliert|gewinnen|perd|perdait|perdons|perdemos|perdre|partent|part|going|gone|goes|went|come|comes|came|name|names|make|makes|give|gives|accept|accepts|expires|retires';

export const whatif: Cues = {
  command: 'whatif',
  label: 'What if',
  say: 'what if something changes',
  takes: ['designation', 'changes'],
  cues: [
    [
      32,
      `what|whatif if & ${OURS}`,
      `whatif & ${OURS}`,
      `${IMAGINE} & ${OURS}`,
      `what happens if & ${OURS}`,
      `what would happen if|when & ${OURS}`,
      'what happens|becomes|would ... without & <customer>|<person>|<certification>',
      `was ware|passiert wenn & ${OURS}`,
      `et|y si & ${OURS}`,
      `si ganamos|perdemos|anadimos|gagnons|perdons|perd|gagne|pierde & ${OURS}`,
      `que pasa|passe si & ${OURS}`,
      `et|y si ... ${HAPPENS}|obtiennent|ganamos`,
      `picture this ... ${HAPPENS} & ${OURS}`,
      `scenario|szenario|simulation & ${HAPPENS} & ${OURS}`,
      'what if something|anything|things changes|changed|change',
    ],
    [
      12,
      `if ... ${HAPPENS} & ${OURS}`,
      'if <number>|two|three|four|five|six|ten|another|more ... {customers}|{people}|{certs}|<certification>',
      'if we|i claim|claimed|file|filed & <customer>',
      `if ... <certification>|<claim> & we|would|will|do|does|is`,
      `would ... if & ${OURS}`,
      `would|will ... enough|suffice|help & ${HAPPENS}|more|another & ${OURS}`,
      `how much|many|would ... lose|gain ... if|without|with & <customer>|<person>|<certification>|more`,
      `how would ... change|affect|impact|move|shift & <number>|more|extra|another|losing|winning|<certification> & ${OURS}`,
      `would|could ... losing|winning|adding|gaining|without & ${OURS}`,
      `losing|winning|adding|without ... cost|hurt|help|kill us|our|<designation>`,
      `say we|i|that|two|three|four|five|somebody|<number>|<customer>|<person>|<certification> ... ${HAPPENS} & ${OURS}`,
      `would|will|could <number>|two|three|four|five|six|ten|another|more ... get|bring|push|lift|carry|suffice|help|save & ${OURS}`,
      `impact|effect|damage|consequence|consequences|dent & leave|leaves|leaving|quit|quits|lose|loses|losing|goes|churns|cancels|resigns|walks & ${OURS}`,
      `impact|effect|damage|consequence|consequences of losing|winning|adding & ${OURS}`,
      `usage|users|consumption up|plus|grows|rises|increases <number> & what|would|does|do|if`,
      `play|think|go|run through & ${HAPPENS}`,
      `do|would we keep|hold|lose & if & ${OURS}`,
      `leave|leaves|quit|quits|resign|resigns & do|would|will|can we keep|lose|hold|stay|still`,
      'leave|leaves|quit|quits|resign|resigns|walk|walks|churn|churns|cancel|cancels & still ok|okay|fine|qualified|qualify|safe|enough|good|over|above|there',
      `{certs}|certified ... leave|leaves|quit|quits|resign`,
      `wenn <customer>|<person> ... weg|geht|verlasst|verlieren|kundigt`,
      `wenn ... ${HAPPENS} & ${OURS}`,
      '<customer>|<person> ... leave|leaves|leaving|quits|quitting|goes|going & what happens',
      'with <number>|two|three|four|five|six|ten|another more|extra|another|new & would|will',
      'if <customer>|<person> ... go|vanish|vanishes|disappear|disappears',
      `two|three|four|five|six|ten|<number>|another new|more|extra {customers}|{people}|{certs}|<certification>|deployments & how many|much points|score`,
      `if we ... <number>|one|two|three|another|more & ${OURS}`,
      'scenario|scenarios & with|where|if|in which',
    ],
    [
      4.6,
      `what if ... ${HAPPENS}`,
      `whatif ... ${HAPPENS}`,
      `${IMAGINE} ... ${HAPPENS}`,
      'was ware wenn',
      'do|would|can we keep',
    ],
    [1.8, IMAGINE],
    [3.2, 'what if', 'whatif', 'what then', 'would happen', 'what happens when|if', 'scenario|simulation', 'et|y si'],
    [
      -36,
      // The months ahead as they come.
      'nothing|nobody|noone changes|changed|happens|happened|moves|does',
      'do nothing',
      'wenn nichts passiert|andert',
      'si rien ne? change',
      'si nada cambia',
      // What the steps of a plan cost.
      'costs|cost|takes|take us|me? <length>',
      'a|the customer|client declines|refuses|rejects ... consent|claim',
    ],
    [
      -14,
      'weather|rain|rains|raining|snow|snows|late|meeting|lunch|match|game',
      'bescheid|sag|melde|informiere',
      'tell|let|alert|notify|warn|inform|remind|ping|mute|subscribe',
      'what happens|becomes of|to our|the mpn|id|ids',
    ],
    [
      -8,
      'we filed|file|claimed|claim & which|what',
      'points if we|i claim|associate|claimed',
      'see if',
      'check if',
      'wondering|wonder|know|tell if',
      'how do|to',
    ],
  ],
};
