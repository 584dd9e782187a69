import { texts } from '../keys.ts';

/** The parts of the commission screen. */
export const commissionScreenTexts = texts({
  'commission_screen.lines': { id: 'Jumlah komisi', en: 'Amounts' },
  'commission_screen.rules': { id: 'Aturan', en: 'Rules' },
  'commission_screen.simulator': { id: 'Simulasi', en: 'Simulator' },
  'commission_screen.close': { id: 'Penutupan harian', en: 'Daily close' },
  'commission_screen.packs': { id: 'Paket pajak', en: 'Tax packs' },
});
