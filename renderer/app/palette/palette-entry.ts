import type { LucideIcon } from 'lucide-react';

export interface PaletteEntry {
  id: string;
  label: string;
  /** At the end, quieter: where a vendor is, what an order came to. */
  note?: string | undefined;
  icon: LucideIcon;
  run(): void;
}

export interface PaletteGroup {
  id: 'screens' | 'vendors' | 'orders' | 'actions';
  entries: readonly PaletteEntry[];
}
