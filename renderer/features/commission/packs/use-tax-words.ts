import { useMemo } from 'react';
import { packKeys } from '../../../../shared/contract/tax-pack.rules.ts';
import type { PackRow } from '../../../../shared/contract/tax-pack.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { type SayKey, useText } from '../../../ui/text/use-text.ts';

const names = new Map<string, SayKey>([
  ['ppn.rate', 'commission_packs.key_ppn_rate'],
  ['ppn.dpp_factor.umum', 'commission_packs.key_dpp_umum'],
  ['ppn.dpp_factor.mewah', 'commission_packs.key_dpp_mewah'],
  ['ppn.pkp_threshold', 'commission_packs.key_pkp_threshold'],
  ['pph22.marketplace.rate', 'commission_packs.key_pph22_rate'],
  ['pph22.marketplace.base', 'commission_packs.key_pph22_base'],
  ['pph22.marketplace.exempt_band', 'commission_packs.key_pph22_exempt'],
  ['pph23.jasa.rate', 'commission_packs.key_pph23_rate'],
  ['pphfinal.rate', 'commission_packs.key_pphfinal_rate'],
  ['pphfinal.exempt_band.op', 'commission_packs.key_pphfinal_exempt'],
  ['pphfinal.turnover_cap', 'commission_packs.key_pphfinal_cap'],
  ['tax.rounding', 'commission_packs.key_rounding'],
  ['tax.platform_pkp', 'commission_packs.decision_platform_pkp'],
]);

const values = new Map<PackRow['value'], SayKey>([
  ['after_seller_discount', 'commission_packs.value_after_seller_discount'],
  ['half_up', 'commission_packs.value_half_up'],
  ['floor', 'commission_packs.value_floor'],
]);

/** Keys and values of packs, and topics of decisions, as a person reads them; what is unknown keeps its name. */
export function useTaxWords() {
  const say = useText();
  const format = useFormat();
  return useMemo(
    () => ({
      nameOf: (key: string): string => {
        const known = names.get(key);
        return known === undefined ? key : say(known);
      },
      wordOf: ({ key, value }: Pick<PackRow, 'key' | 'value'>): string => {
        const word = values.get(value);
        if (word !== undefined) return say(word);
        if (Array.isArray(value)) return value[0] === value[1] ? '1' : value.join('/');
        if (typeof value === 'string') return value;
        return packKeys[key] === 'ppm' ? format.ratio(value, digitsOf(value)) : format.whole(value);
      },
      /** What waits while it is not settled. */
      blocksOf: (key: string): string =>
        say(key.startsWith('pph22.') ? 'commission_packs.blocks_pph22' : 'commission_packs.blocks'),
    }),
    [say, format],
  );
}

/** As many as the rate has: 12%, 0,5%, 0,25%. */
function digitsOf(ppm: number): number {
  const digits = [10_000, 1_000, 100, 10].findIndex((step) => ppm % step === 0);
  return digits === -1 ? 4 : digits;
}
