import type { Cues } from './cue.ts';

export const undo: Cues = {
  command: 'undo',
  label: 'Undo the last import',
  say: 'undo the last import',
  takes: [],
  cues: [
    [
      4.4,
      'import|upload|file|files|data|export|report was|is|were wrong|bad|incorrect|broken|mistake|garbage|rubbish|junk|corrupt',
      '{undo}',
      'roll|rolled|rolling ... back',
      'take|took ... back',
      'take back',
      'go back to|before',
      'back out',
      'step back',
      'mach|mache ... ruckgangig',
      'put ... back',
      'back to ... before|previous|earlier|old',
      'cancel|delete|remove|discard|drop|scrap|reject|erase|withdraw ... import|imports|imported|upload|uploaded|file|files|data|load',
      'wrong|bad|incorrect file|files|data|import|upload|export',
      'restore',
      'reset ... import|imports|imported|upload|uploaded|file|files',
      'was a mistake',
      'mistake & import|upload|file|files',
      'by mistake',
      'previous|old data|numbers|state back',
      'cancel|delete|remove last',
      'get rid of ... import|upload|file|files|data',
      'supprime|supprimer|elimina|eliminar|borra|borrar|losche|loschen|storniere ... import|importation|importacion|datei|fichier|archivo|carga',
    ],
    // A step of a claim is not taken back here: what happened to it is told as it is.
    [-9, '{undo} ... {claim}|<claim>'],
    [1, 'last|latest import|upload', 'what <person> imported|uploaded'],
  ],
};
