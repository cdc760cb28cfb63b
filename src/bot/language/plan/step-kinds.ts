/** The kinds of step that a sentence speaks of, and where. */
import type { StepKind } from '../../../planning/kinds.ts';
import { CLASSES } from '../classes.ts';
import type { ReadLine } from '../read.ts';

const WORDS: Readonly<Record<StepKind, string>> = {
  customers:
    'logos adds acquisition acquisitions neukunden kunden kunde cliente clientes customer customers client clients tenant tenants',
  claims:
    'claim claims claiming cpor cpors association associations associating associate pal dpor antrage demandes reclamaciones zuordnungen',
  people:
    'people person skilling skills training trainings trained train upskilling certify certifying learning studying staff colleagues certifications certification zertifizierungen zertifizierung certificaciones formation formations formacion schulung schulungen',
  deployments:
    'deployment deployments deploy deploying rollout rollouts workload workloads bereitstellungen deploiements despliegues',
  users: 'usage users adoption consumption growth mau nutzung utilisation uso',
};

const BY_WORD: ReadonlyMap<string, StepKind> = new Map([
  ...(CLASSES.certs ?? []).map((word) => [word, 'people'] as const),
  ...(Object.entries(WORDS) as [StepKind, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
]);

export const STEP_WORDS: readonly string[] = [...BY_WORD.keys()];

export interface Mention {
  readonly kind: StepKind;
  readonly at: number;
}

/** In the order of the text; two words for the same beside each other ("training people") are one. */
export function mentionsIn({ words }: Pick<ReadLine, 'words'>): readonly Mention[] {
  const all = words.flatMap((word, at): readonly Mention[] => {
    const kind = BY_WORD.get(word);
    return kind === undefined ? [] : [{ kind, at }];
  });
  return all.filter(({ kind, at }, index) => {
    const before = all[index - 1];
    return before === undefined || before.kind !== kind || before.at !== at - 1;
  });
}
