import type { Cues } from './cue.ts';
import { ALERTS, WHAT_IF } from './other-talk.ts';

export const exporting: Cues = {
  command: 'export',
  label: 'Export',
  say: 'export as a file',
  takes: ['what'],
  cues: [
    [
      10,
      'export|exports all|the|my|our|everything|data|it|to|them|{claims}|{claim}|{customers}|{people}|{certs}|{score}|associations|<association>',
      'exportiere|exporter|exporte|exporta|exportar|telecharger|telecharge|descargar|descarga|herunterladen',
      'extract ... {customers}|{people}|{claims}|{claim}|{score}|{certs}|associations|list|everything',
      'as|als|comme|como a|an? file|csv|excel|spreadsheet|sheet|pdf|xlsx|datei',
      'to|into|in|a a|an? excel|csv|spreadsheet|pdf|xlsx',
      'to|into|in|with|want|need|hand|have a|an file',
      'download|save|dump ... {customers}|{people}|{claims}|{claim}|{score}|{certs}|associations|list|everything',
      'csv|excel|xlsx|spreadsheet|file of|with|for',
      'send|give|get ... file|csv|excel|spreadsheet',
      '{claims}|{claim}|{customers}|{score}|{certs} export',
      'csv export',
      'csv|excel|xlsx|spreadsheet & {claims}|{claim}|{customers}|{people}|{certs}|{score}|associations|<association>',
    ],
    [2.4, 'export|download'],
    [
      -12,
      'import|importing|upload|read|process|undo',
      'upload|read|load|process|take ... {file}',
      'last|latest|new|this|these|attached export|exports|file|files',
      'file <association>',
      'to|must|should file <product>|<customer>|{claim}',
      'not|since|after|before export|exports',
      'expected|yet',
      'member|members|user|users',
      '{proof}',
      '<claim>|{claim} & {document}',
      ...ALERTS,
      ...WHAT_IF,
    ],
  ],
};
