import {
  type FileFault,
  refuseFaults,
  shapeFaults,
} from '../../../../shared/contract/file-faults.ts';
import { packFaults } from '../../../../shared/contract/tax-pack.rules.ts';
import { type TaxPack, taxPackDraft } from '../../../../shared/contract/tax-pack.ts';

/** All that is wrong with what a person hands in as a pack; nothing where it may be proposed. */
export function faultsOfPack(input: unknown): FileFault[] {
  const parsed = taxPackDraft.safeParse(input);
  if (parsed.success) return packFaults(parsed.data);
  return shapeFaults(parsed.error, { input, rows: ['rows'] });
}

export function parsePack(input: unknown): TaxPack {
  refuseFaults(faultsOfPack(input));
  return taxPackDraft.parse(input);
}
