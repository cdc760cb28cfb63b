/** What people call the activities of co-op claims, as patterns. */
import { COOP_ACTIVITIES, type CoopActivityId } from '../../../knowledge/coop/index.ts';
import type { Sayings } from '../first-said.ts';

interface Called {
  /** Say by themselves that co-op is spoken of. */
  readonly sure: readonly string[];
  /** Mean it where co-op is spoken of. */
  readonly also: readonly string[];
}

const ADVERT =
  'ad|ads|advert|adverts|advertisement|advertisements|advertising|anzeige|anzeigen|annonce|annonces|anuncio|anuncios';
const EVENT_HOST = 'customer|customers|client|clients|prospect|prospects|kunden';

const CALLED: Readonly<Record<CoopActivityId, Called>> = {
  'multi-touch-digital-campaign': {
    sure: ['multi touch', 'multitouch', 'multi channel campaign'],
    also: ['multi|several|integrated|digital ... campaign'],
  },
  'microsoft-syndicated-content': {
    sure: ['syndicated content', 'content syndication', 'syndicated'],
    also: ['syndication', 'content widget|widgets|feed|feeds'],
  },
  'microsoft-hosted-conferences': {
    sure: [
      'microsoft|ms ... conference|conferences',
      'conference|conferences ... flight|flights|hotel|travel|trip|airfare|tickets|registration',
      'flight|flights|hotel|travel|trip|airfare|fly|flying|flew ... conference|conferences|ignite|inspire',
    ],
    also: [
      'conference|conferences|ignite|inspire|konferenz|conferencia',
      'microsoft|ms event|events|summit|convention',
      'flight|flights|airfare|plane|hotel|hotels|travel|trip|fly|flying|flew',
      'train ticket|tickets',
    ],
  },
  'tradeshows-and-exhibitions': {
    sure: [
      'tradeshow|tradeshows|exhibition|exhibitions|expo|expos|messestand',
      'salon professionnel',
      'trade show|shows|fair|fairs',
      'booth|stand at|on|for ... fair|show|expo|exhibition',
      'feria comercial',
    ],
    also: ['booth|booths|stand|fair|fairs|messe|stall|feria|salon'],
  },
  'customer-seminars-and-bootcamps': {
    sure: [
      'seminar|seminars|webinar|webinars|bootcamp|bootcamps|boot',
      `${EVENT_HOST} event|events|day|days|workshop|workshops|dinner|breakfast|lunch|briefing|evening`,
      'kundenveranstaltung|seminare',
    ],
    also: ['event|events|workshop|workshops|roundtable|briefing|hackathon|roadshow|meetup|veranstaltung|evento'],
  },
  'print-advertising': {
    sure: [
      `print|printed|newspaper|magazine|paper|press|billboard ... ${ADVERT}`,
      `${ADVERT} ... newspaper|magazine|paper|press|journal|print`,
      'half|full page ad|ads|advert|adverts',
      'flyer|flyers|leaflet|leaflets|billboard|billboards|zeitungsanzeige',
      'magazine insert|inserts|spread',
    ],
    also: [
      'brochure|brochures|poster|posters|magazine|newspaper|print|printed|printing|catalogue|catalog',
      'half|full page',
    ],
  },
  'digital-advertising': {
    sure: [
      `digital|online|banner|display|google|bing|linkedin|facebook|instagram|youtube|social|search|paid|web|internet ... ${ADVERT}`,
      'banner|banners',
      'ppc|adwords',
      'sponsored post|posts',
    ],
    also: ['retargeting|sem|clicks|impressions', 'paid search|social', 'linkedin|facebook|instagram|youtube|google'],
  },
  'direct-mail-email-and-sms': {
    sure: [
      'direct mail|mailing|mailings|email|emails',
      'sms|text blast|campaign|campaigns|message|messages',
      'email|mail|newsletter blast|blasts|campaign|campaigns',
      'mass mail|mailing|email',
      'mailshot|mailshots',
    ],
    also: [
      'newsletter|newsletters|mailing|mailings|mailer|mailers|emailing|emailed|postcard|postcards|postage|blast',
      'mail|mails|email|emails|sms|mms',
    ],
  },
  telemarketing: {
    sure: [
      'telemarketing|telesales',
      'cold call|calls|calling|caller|callers',
      'call|calling campaign|campaigns',
      'kaltakquise',
    ],
    also: ['call center|centre', 'call|calls|calling|callers|phone|script'],
  },
  'partner-website-and-seo': {
    sure: ['seo', 'search engine optimisation|optimization', 'website|site|homepage|web|page relaunch|redesign'],
    also: ['search engine', 'our? website|site|homepage|webpage|landing', 'web page|pages|site'],
  },
  'internal-incentives-and-spiffs': {
    sure: [
      'spiff|spiffs|spif|spifs',
      'internal incentive|incentives',
      'sales|seller|sellers|rep|reps contest|contests|competition',
      'bonus|bonuses|incentive|incentives|prize|prizes|reward|rewards ... sellers|seller|sales|reps|salespeople',
    ],
    also: [
      'bonus|bonuses|contest|contests|prize|prizes|incentive|incentives|reward|rewards|commission',
      'concurso|concursos|wettbewerb|concours',
    ],
  },
  'on-site-champ': {
    sure: ['on site champ|champs|champion|champions', 'onsite champ|champs|champion|champions'],
    also: ['champ|champs|champion|champions'],
  },
  'proof-of-concept': {
    sure: [
      'proof|proofs of concept|concepts',
      'white paper|papers',
      'whitepaper|whitepapers',
      'customer immersion',
      'market research',
    ],
    also: ['poc|pocs|cie', 'case study|studies', 'prototype|pilot|research'],
  },
  'employee-purchase-web-setup': {
    sure: ['employee|staff purchase|purchasing|purchases|shop|store'],
    also: ['web setup|set', 'purchase page|portal|site', 'web shop|store', 'webshop'],
  },
  'product-seeding-and-demo-units': {
    sure: [
      'demo|demonstration|seed|seeding unit|units|device|devices|laptop|laptops|machine|machines|kit|hardware|equipment',
      'product seeding',
      'vorfuhrgerat|vorfuhrgerate',
    ],
    also: ['demo|demos|seeding|loaner|loaners|lent|lend|loan|loaned|laptop|laptops|device|devices|unit|units'],
  },
  'internal-training-and-floor-days': {
    sure: [
      'floor day|days',
      'training|trainings day|days',
      'internal|inhouse|house|staff|sales training|trainings',
      'train|trained our|the own? staff|people|sellers|team|reps|folks',
    ],
    also: ['training|trainings|train|trained|schulung|formation|formacion', 'lunch and? learn'],
  },
  'customer-offers': {
    sure: ['customer|client offer|offers|promotion|promotions|promo|promos|discount|discounts', 'cashback|cash back'],
    also: [
      'gift card|cards',
      'free trial|trials',
      'offer|offers|promotion|promotions|promo|promos|discount|discounts|giveaway|giveaways|rebate|rebates|angebot|offre|oferta',
    ],
  },
  'exams-and-tuition': {
    sure: [
      'exam|exams|certification|course|training fee|fees|voucher|vouchers|cost|costs|tuition',
      'tuition',
      'mct renewal',
      'course|exam code|codes',
    ],
    also: ['{certs}|<certification>', 'course|courses|voucher|vouchers|class|classes|mct|prufungsgebuhr|kurs'],
  },
  'mpn-participation': {
    sure: ['mpn|membership|network|program participation', 'plaque|plaques', 'benefit|benefits toolkit'],
    also: ['mpn|membership|participation|annual|enrolment|enrollment ... fee|fees', 'mpn|membership|membresia'],
  },
};

/** Whatever has parts comes before its parts: a campaign has its ads, an event its flyers, a seminar its demo. */
const ORDER = Object.keys(CALLED) as readonly CoopActivityId[];

const sayings = (names: (called: Called) => readonly string[]): Sayings<CoopActivityId> =>
  ORDER.map((id) => [id, ...names(CALLED[id])] as const);

/** Names that say by themselves that co-op is spoken of. */
export const COOP_NAMES: Sayings<CoopActivityId> = sayings(({ sure }) => sure);
/** Everyday names, which need co-op to be spoken of. */
export const COOP_EVERYDAY_NAMES: Sayings<CoopActivityId> = sayings(({ also }) => also);

/** The official names and ids as a person may type them: "exams and tuition". */
export const COOP_OFFICIAL_NAMES: Sayings<CoopActivityId> = COOP_ACTIVITIES.map(
  (id) => [id, id.replaceAll('-', ' ')] as const,
);
