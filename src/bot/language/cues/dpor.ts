import type { Cues } from './cue.ts';
import { ALERTS, CO_OP, WHAT_IF } from './other-talk.ts';

export const dpor: Cues = {
  command: 'dpor',
  label: 'DPOR request',
  say: 'write the DPOR request mail',
  takes: ['customer', 'subscription', 'location'],
  cues: [
    [
      12,
      'mail|email|letter|wording|template|text|correo|anfrage|courriel & dpor|dpors|digital',
      'mail|email|letter|text & digital partner',
      'name|make|pick|assign|choose|add us ... dpor|dpors|digital',
      'name|names us',
      'named dpor|dpors|digital',
      'request|requests|requesting|ask|asking|anfragen|demander|pedir ... dpor|dpors|digital',
      'dpor|dpors|digital request|anfrage',
      'how ... dpor|dpors|digital & set|get|become|assign|request|named|add',
      'wie|comment|como ... dpor|dpors|digital',
      'get|become|set|setup|up dpor|dpors|digital',
      'dpor|dpors|digital step|steps|guide|instructions|link|how|anleitung|guia',
      'where|who|which ... set|add|click|assign ... dpor|dpors|digital',
      'link ... dpor|dpors|digital page',
      'how ... name|names|add|adds|assign|assigns us',
      'customer & dpor|dpors|digital & do|must|has|have|how|what|which|who|can|asks|needs',
      'tell|write ... dpor|dpors|digital',
    ],
    [8, 'step|steps|guide & dpor|dpors|digital', 'how & dpor|dpors|digital'],
    [
      -12,
      '{count}',
      'record|enter|log|note|save dpor|dpors|digital|that|customer',
      'worth|points|pay off|help',
      'which ... requests',
      'do we have',
      'how many|much',
      '<customer> named|made|chose|picked|assigned us',
      ...ALERTS,
      ...CO_OP,
      ...WHAT_IF,
    ],
  ],
};
