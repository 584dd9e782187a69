interface Appointed {
  ppm: number;
  /** The topic of the decision that appoints the platform on this day. */
  appointment: string;
}

/**
 * What the tax law says for one day, from the pack that counts and the decisions of the house.
 *   pkp         whether PPN is charged on our fees; null where nobody can say yet: `unsettled` names why
 *   ppnPpm      the statutory rate, on dppNumerator/dppDenominator of the fee; 0 where it is not known
 *   rounding    of DPP and tax, to the rupiah
 *   pph22       null where no appointment covers the day: nothing is withheld
 *   unsettled   what reads "belum dipastikan" and is needed this day: keys of the pack, topics of decisions.
 *               Not empty: prices of the day are shown provisional, and its close is refused
 */
export interface TaxOfDay {
  pkp: boolean | null;
  ppnPpm: number;
  dppNumerator: number;
  dppDenominator: number;
  rounding: 'half_up' | 'floor';
  pph22: Appointed | null;
  unsettled: readonly string[];
  packVersion: string;
}
