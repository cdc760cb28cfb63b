/** Where one can go from a claim. */
import type { Claim } from '../../../associations/claims/claim.ts';

export const claimButtons = ({ id, fields }: Claim) =>
  ({
    edit: { label: 'Edit', command: 'claim-edit', args: { claim: id, step: 'form' }, opens: 'form' },
    rest: { label: 'Fill in the rest', command: 'claim-edit', args: { claim: id, step: 'rest' }, opens: 'form' },
    addProof: { label: 'Add proof', command: 'claim-proof', args: { claim: id, action: 'add' } },
    show: { label: `Open ${id}`, command: 'claim-show', args: { claim: id } },
    details: { label: 'All fields', command: 'claim-show', args: { claim: id, part: 'details' } },
    history: { label: 'History', command: 'claim-show', args: { claim: id, part: 'history' } },
    missing: { label: 'What is missing?', command: 'claim-show', args: { claim: id, part: 'missing' } },
    other: { label: 'Something happened', command: 'claim-advance', args: { claim: id } },
    again: {
      label: 'File a new claim',
      command: 'claim',
      args: { customer: fields.customer, products: fields.products, step: 'form' },
      opens: 'form',
    },
  }) as const;
