import type { Cues } from './cue.ts';

const GET = 'reach|get|make|win|gain|achieve|earn|attain|hit|qualify|become|secure|obtain';
const RAISE = 'improve|raise|increase|boost|lift|fix|push|bring|close|turn';

export const plan: Cues = {
  command: 'plan',
  label: 'Plan',
  say: 'cheapest way to 70',
  takes: ['designation', 'track', 'only', 'without', 'effort'],
  cues: [
    [
      5.4,
      'plan|plans|planning|roadmap|strategy|plane|estrategia|feuille & <designation>|70|qualify|qualifying',
      'plan|roadmap|strategy to|for|how ... 70|qualify|<designation>',
      'make|give|show|build|draft|create|propose|need|want|get ... plan|roadmap|strategy',
      'cheapest|easiest|quickest|fastest|shortest|simplest|best|leanest|smartest way|ways|path|route|road|option|options|win|fix|gain|plan & <designation>|70|points|score|qualify|qualified|us|we|metric',
      'way|path|route|road|weg|chemin|camino to|till|toward|towards|zu|zur|auf|vers|a|hacia 70|qualify|qualification|<designation>',
      'least|less|minimal|minimum effort|work',
      `how|was do|can|could|should|might|would we|i|one ... ${GET}|${RAISE} ... 70|<designation>|there|qualified|score|partner`,
      'over the line|finish',
      'what would|do|must we need|have|take to? do & <designation>|70',
    ],
    [
      4.6,
      `can|could|might we|i ${GET} ... by|through|only|just|without|with|via|alone`,
      `can|could we ${GET}`,
      'what should|shall|must|could|can|might we|i do',
      'what do you recommend|suggest|advise',
      'what to do',
      'what ... do next|first',
      'next step|steps',
      `how do|can|could|should|would we|i? ${GET}|${RAISE}`,
      `how to ${GET}|${RAISE}`,
      'cost us|me',
      'effort',
      'advice|advise|recommend|recommendation|recommendations|suggest|suggestion|priorities|prioritise|prioritize',
      'was sollen|sollten|mussen|konnen wir? tun|machen',
      'wie kommen|schaffen|erreichen|werden',
      'comment|pour atteindre|arriver|obtenir',
      'chemin|camino|weg & 70|<designation>',
      'como llegamos|llegar|alcanzamos|alcanzar|conseguimos',
      'billigste|billigster|gunstigste|gunstigster|schnellste|schnellster|einfachste|kurzester|billigsten|schnellsten',
      'moins|plus cher|rapide|court & 70|<designation>',
      'mas barato|barata|rapido|rapida|corto',
      'que faire|devons|hacer|debemos',
      'que podemos hacer',
    ],
    [
      3,
      'cheapest|easiest|quickest|fastest|shortest|simplest|best way|ways|path|route|road|option|plan',
      'cheapest|easiest|quickest|fastest|shortest',
    ],
    [
      1.6,
      'plan|plans|planning|roadmap|strategy',
      'only|without|alone & <metric>|{certs}|{claims}|{customers} & <designation>',
    ],
    [
      -7,
      'licence|license|licences|licenses|sku|p1|p2|e3|e5|price|pricing',
      'weekend|holiday|vacation|lunch|offsite|party|meeting|lesson|floor|travel|trip',
      'what if',
      'imagine|suppose|assume|assuming|simulate|simulation',
    ],
    [-3, 'claim|associate|record|link', '<customer>', 'which|why|who|whom'],
  ],
};
