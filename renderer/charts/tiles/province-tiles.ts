/**
 * The 38 provinces as tiles, one of the same size each, about where they lie. Keys are ISO 3166-2:ID codes
 * without the country, as the province dimension has them; the short names are those that people say.
 */
export interface ProvinceTile {
  code: string;
  name: string;
  short: string;
  column: number;
  row: number;
}

/** code, name, short name, column, row */
const cells = [
  ['AC', 'Aceh', 'Aceh', 0, 0],
  ['SU', 'Sumatera Utara', 'Sumut', 1, 1],
  ['SB', 'Sumatera Barat', 'Sumbar', 1, 2],
  ['RI', 'Riau', 'Riau', 2, 2],
  ['JA', 'Jambi', 'Jambi', 2, 3],
  ['SS', 'Sumatera Selatan', 'Sumsel', 2, 4],
  ['BE', 'Bengkulu', 'Bengkulu', 1, 3],
  ['LA', 'Lampung', 'Lampung', 2, 5],
  ['BB', 'Kepulauan Bangka Belitung', 'Babel', 3, 3],
  ['KR', 'Kepulauan Riau', 'Kepri', 3, 1],
  ['JK', 'DKI Jakarta', 'DKI', 4, 6],
  ['JB', 'Jawa Barat', 'Jabar', 4, 7],
  ['JT', 'Jawa Tengah', 'Jateng', 5, 6],
  ['YO', 'DI Yogyakarta', 'DIY', 5, 7],
  ['JI', 'Jawa Timur', 'Jatim', 6, 7],
  ['BT', 'Banten', 'Banten', 3, 6],
  ['BA', 'Bali', 'Bali', 7, 7],
  ['NB', 'Nusa Tenggara Barat', 'NTB', 8, 7],
  ['NT', 'Nusa Tenggara Timur', 'NTT', 9, 7],
  ['KB', 'Kalimantan Barat', 'Kalbar', 5, 3],
  ['KT', 'Kalimantan Tengah', 'Kalteng', 6, 3],
  ['KS', 'Kalimantan Selatan', 'Kalsel', 6, 4],
  ['KI', 'Kalimantan Timur', 'Kaltim', 7, 2],
  ['KU', 'Kalimantan Utara', 'Kaltara', 7, 1],
  ['SA', 'Sulawesi Utara', 'Sulut', 10, 1],
  ['ST', 'Sulawesi Tengah', 'Sulteng', 9, 3],
  ['SN', 'Sulawesi Selatan', 'Sulsel', 8, 5],
  ['SG', 'Sulawesi Tenggara', 'Sultra', 9, 4],
  ['GO', 'Gorontalo', 'Gorontalo', 9, 2],
  ['SR', 'Sulawesi Barat', 'Sulbar', 8, 4],
  ['MA', 'Maluku', 'Maluku', 11, 4],
  ['MU', 'Maluku Utara', 'Malut', 11, 2],
  ['PB', 'Papua Barat', 'PB', 13, 3],
  ['PD', 'Papua Barat Daya', 'PBD', 12, 2],
  ['PA', 'Papua', 'Papua', 15, 3],
  ['PS', 'Papua Selatan', 'PS', 15, 5],
  ['PT', 'Papua Tengah', 'PT', 14, 4],
  ['PE', 'Papua Pegunungan', 'PP', 15, 4],
] as const;

export const provinceTiles: readonly ProvinceTile[] = cells.map(
  ([code, name, short, column, row]) => ({ code, name, short, column, row }),
);

const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest tile in the direction of an arrow key, sideways steps counting double; itself at the edge. */
export function neighbourOf(code: string, key: string): string | null {
  const step = steps[key];
  const from = provinceTiles.find((tile) => tile.code === code);
  if (step === undefined || from === undefined) return null;
  const [right, down] = step;
  const distance = ({ column, row }: ProvinceTile) => {
    const [across, along] = [column - from.column, row - from.row];
    const ahead = across * right + along * down;
    const aside = Math.abs(across * down) + Math.abs(along * right);
    return ahead > 0 ? ahead + 2 * aside : Number.POSITIVE_INFINITY;
  };
  return provinceTiles.reduce((best, tile) => (distance(tile) < distance(best) ? tile : best), from)
    .code;
}
