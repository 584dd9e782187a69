import { texts } from '../keys.ts';

/** What a simulation says in files and on the command line; the screen's own words are the screen's. */
export const simulationTexts = texts({
  'simulation.name': { id: 'Simulasi komisi', en: 'Commission simulation' },
  'simulation.by_vendor': { id: 'Per penjual', en: 'By vendor' },
  'simulation.by_category': { id: 'Per kategori', en: 'By category' },
  'simulation.by_region': { id: 'Per wilayah', en: 'By region' },
  'simulation.by_lines': { id: 'Baris yang berubah', en: 'Changed lines' },
  'simulation.vendor': { id: 'Penjual', en: 'Vendor' },
  'simulation.category': { id: 'Kategori', en: 'Category' },
  'simulation.region': { id: 'Wilayah', en: 'Region' },
  'simulation.none': { id: 'Tidak diketahui', en: 'Unknown' },
  'simulation.lines': { id: 'Baris', en: 'Lines' },
  'simulation.base': { id: 'Dasar', en: 'Base' },
  'simulation.old': { id: 'Biaya lama', en: 'Old fees' },
  'simulation.new': { id: 'Biaya baru', en: 'New fees' },
  'simulation.difference': { id: 'Selisih', en: 'Difference' },
  'simulation.old_tax': { id: 'PPN lama', en: 'Old PPN' },
  'simulation.new_tax': { id: 'PPN baru', en: 'New PPN' },
  'simulation.old_withheld': { id: 'PPh 22 lama', en: 'Old PPh 22' },
  'simulation.new_withheld': { id: 'PPh 22 baru', en: 'New PPh 22' },
  'simulation.winner_changed': { id: 'Pemenang berganti', en: 'Winner changed' },
  'simulation.differing': { id: 'Baris berbeda', en: 'Lines that differ' },
  'simulation.line': { id: 'ID baris', en: 'Line ID' },
  'simulation.order': { id: 'Pesanan', en: 'Order' },
  'simulation.day': { id: 'Tanggal', en: 'Day' },
  'simulation.product': { id: 'Produk', en: 'Product' },
  'simulation.charge': { id: 'Biaya', en: 'Charge' },
  'simulation.charge_commission': { id: 'Komisi', en: 'Commission' },
  'simulation.charge_processing': { id: 'Biaya pemrosesan', en: 'Processing fee' },
  'simulation.charge_service': { id: 'Biaya layanan', en: 'Service fee' },
  'simulation.old_rule': { id: 'Aturan lama', en: 'Old rule' },
  'simulation.new_rule': { id: 'Aturan baru', en: 'New rule' },
  'simulation.gap': { id: 'Tanpa aturan', en: 'No rule' },
  'simulation.definition.old': {
    id: 'Yang menjadi harga baris itu menurut aturan yang berlaku sekarang, tanpa PPN, menurut tanggal pesanan. Baris yang sudah dibekukan tidak berubah.',
    en: 'What the lines come to by the rules that count now, without PPN, by the day of the order. Frozen lines stay as they are.',
  },
  'simulation.definition.new': {
    id: 'Yang menjadi harga baris yang sama menurut rancangan. Tidak ada yang disimpan.',
    en: 'What the same lines come to by the draft. Nothing was stored.',
  },
  'simulation.definition.lines': {
    id: 'Paling banyak {{count}} biaya dengan perubahan terbesar; CSV memuat semuanya.',
    en: 'At most {{count}} charges, those with the largest change; CSV holds all of them.',
  },
  'simulation.cli.total': {
    id: '{{lines}} baris: {{old}} menjadi {{new}}, selisih {{difference}}',
    en: '{{lines}} lines: {{old}} becomes {{new}}, a difference of {{difference}}',
  },
  'simulation.cli.changed': {
    id: 'Pemenang berganti pada {{winner}} baris; {{differing}} baris berbeda',
    en: 'Another rule decides {{winner}} lines; {{differing}} lines differ',
  },
  'simulation.cli.row': { id: '  {{name}}: {{difference}}', en: '  {{name}}: {{difference}}' },
  'simulation.cli.unsettled': {
    id: 'Belum dipastikan: {{what}}. PPN hari-hari itu tidak dihitung.',
    en: 'Not settled: {{what}}. PPN of those days is left out.',
  },
  'simulation.cli.tax_turns': {
    id: 'Pajak berubah pada {{days}}. Simulasi memakai pajak hari pesanan; penutupan memakai pajak hari baris dihitung, jadi pesanan sebelum tanggal itu yang selesai sesudahnya bisa berbeda pajaknya.',
    en: 'Taxes change on {{days}}. The simulation goes by the day of the order, the close by the day on which a line counts: orders of before that are done after may be taxed otherwise.',
  },
  'simulation.cli.from_central': {
    id: 'Aturan lama masih dari Odoo, belum diimpor.',
    en: 'The old rules are still those of Odoo, not imported.',
  },
});
