/** Names of Azure services. */
import { normalise, withoutPrefix } from '../normalise.ts';
import type { RuleSet } from '../rules/schema.ts';

export function isSecurityService({ azure }: RuleSet, name: string): boolean {
  return named(azure.security.names, azure.namePrefixes, name);
}

/** Virtual machines and their licences are consumption but no deployment. */
export function isDeployable({ azure }: RuleSet, name: string): boolean {
  return normalise(name) !== '' && !named(azure.notDeployments.names, azure.namePrefixes, name);
}

function named(names: readonly string[], prefixes: readonly string[], name: string): boolean {
  const plain = normalise(name);
  return [plain, ...withoutPrefix(plain, prefixes)].some((candidate) => names.includes(candidate));
}
