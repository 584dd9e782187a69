import { texts } from '../keys.ts';

/** Spread into errors.ts. `place` is the row and the field: "#4 from". */
export const requirementPackErrorTexts = texts({
  'requirement_pack.dates': {
    id: 'Isian {{place}}: hari akhirnya tidak sesudah hari mulainya.',
    en: 'The field {{place}}: its last day is not after its first.',
  },
  'requirement_pack.overlap': {
    id: 'Isian {{place}}: syarat ini berlaku bersamaan dengan baris #{{other}}. Akhiri salah satunya.',
    en: 'The field {{place}}: this requirement holds at the same time as row #{{other}}. End one of them.',
  },
  'requirement_pack.twice': {
    id: 'Isian {{place}}: {{value}} sudah ada di atasnya.',
    en: 'The field {{place}}: {{value}} stands above it already.',
  },
  'requirement_pack.unknown': {
    id: 'Isian {{place}}: {{value}} tidak ada dalam paket. Periksa ejaannya.',
    en: 'The field {{place}}: {{value}} is not in the pack. Check its spelling.',
  },
  'requirement_pack.pattern': {
    id: 'Isian {{place}}: pola {{value}} tidak dapat dipakai. Kelompok tidak boleh diulang.',
    en: 'The field {{place}}: the pattern {{value}} cannot be used. A group may not be repeated.',
  },
  'requirement_pack.grace': {
    id: 'Isian {{place}}: masa tenggang hanya untuk syarat penjual.',
    en: 'The field {{place}}: only requirements of vendors have a period of grace.',
  },
});
