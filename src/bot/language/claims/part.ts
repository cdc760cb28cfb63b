/** Which part of a claim is asked for, and what is to be done with its proof. */
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';
import type { Line } from '../matcher.ts';

type Part = 'missing' | 'history' | 'details';
export type ProofAction = 'list' | 'add' | 'check' | 'download' | 'remove';

const PARTS: Sayings<Part> = [
  [
    'missing',
    '{gap}',
    'still|else need|needs|needed|required|require',
    '<claim>|{claim} need|needs',
    'incomplete',
    'not complete|filled|done',
  ],
  [
    'history',
    'history|timeline|audit|log|verlauf|historie|historique|historial',
    'who changed|edited|filed|created|submitted|commented|approved|touched|wrote',
    'what {change}',
  ],
  ['details', 'detail|details|everything|fields|all'],
];

const ACTIONS: Sayings<ProofAction> = [
  ['list', 'what|which|who|whom|when ... attach|attached|upload|uploaded|added|add'],
  [
    'remove',
    'remove|delete|detach|drop|discard|erase|supprimer|loschen|eliminar|borrar|entfernen',
    'take|throw out|off|away',
  ],
  [
    'check',
    'enough|sufficient|valid|acceptable|ok|complete|check|checks|checklist|tick|ticks|ticked|prufen|reicht|genugt|verifier|revisar',
    'good|fine enough|for',
    'what|which & must|has|have|should ... be|contain|say|in',
    'have|has everything|all',
    'what|which & need|needs|needed|must|count|counts|required|require|show',
    'do|does|must|should we|i|it|the|this|that need|{proof}|signature|signed',
    'how old',
    'signature & need',
  ],
  ['download', 'download|fetch|get|send|herunterladen|telecharger|descargar'],
  [
    'add',
    'add|attach|attaching|attached|upload|uploading|append|save|put|hang|here|heres|hochladen|anhangen|ajouter|joindre|adjuntar|subir',
    'this|that|das is|ist {proof}|{document}',
    'this as? {proof}|{document}',
  ],
];

export const PART_PATTERNS: readonly string[] = [...patternsOf(PARTS), ...patternsOf(ACTIONS)];

export const partIn: (line: Line) => Part | undefined = firstSaid(PARTS);
export const proofActionIn: (line: Line) => ProofAction | undefined = firstSaid(ACTIONS);
