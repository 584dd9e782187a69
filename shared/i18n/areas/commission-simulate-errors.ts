import { texts } from '../keys.ts';

/** Spread into errors.ts. `place` is the row and the field: "#4 rule.from". */
export const commissionSimulateErrorTexts = texts({
  'simulation.both': {
    id: 'Isian {{place}}: berkas simulasi memuat seluruh aturan (rules) atau perubahannya (changes), tidak keduanya.',
    en: 'The field {{place}}: a simulation file has all the rules (rules) or changes to them (changes), not both.',
  },
  'simulation.no_shape': {
    id: 'Isian {{place}}: "{{shape}}" bukan bentuk cakupan, atau disebut dua kali. Contoh: vendor+category.',
    en: 'The field {{place}}: "{{shape}}" is no shape of a scope, or is named twice. Example: vendor+category.',
  },
  'simulation.unknown_id': {
    id: 'Isian {{place}}: nomor {{id}} tidak ada di salinan lokal.',
    en: 'The field {{place}}: there is no number {{id}} in the local replica.',
  },
  'simulation.no_version': {
    id: 'Isian {{place}}: tidak ada versi aturan {{version}}.',
    en: 'The field {{place}}: there is no version {{version}} of a rule.',
  },
  'simulation.overlap': {
    id: 'Isian {{place}}: aturan "{{rule}}" bentrok dengan "{{other}}": cakupannya sama dan berlaku bersamaan.',
    en: 'The field {{place}}: the rule "{{rule}}" clashes with "{{other}}": one scope, and they hold at the same time.',
  },
  'simulation.gone': {
    id: 'Hasil simulasi itu tidak lagi disimpan. Jalankan simulasinya sekali lagi.',
    en: 'The result of that simulation is kept no more. Run it once more.',
  },
});
