import type { LucideIcon } from 'lucide-react';
import { useGoTo } from '../../client/use-go-to.ts';
import { useSession } from '../../client/use-session.ts';
import { useText } from '../../ui/text/use-text.ts';
import type { Overlay } from '../Shell.tsx';
import { screenEntries } from '../screens.ts';
import { usePaletteActions } from './use-palette-actions.ts';
import { usePaletteRecords } from './use-palette-records.ts';

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

interface PaletteAsk {
  search: string;
  onOverlay(overlay: Overlay): void;
}

/** What the palette offers for what was typed; empty groups are left out. */
export function usePaletteEntries({ search, onOverlay }: PaletteAsk): readonly PaletteGroup[] {
  const say = useText();
  const goTo = useGoTo();
  const { permissions } = useSession();
  const actions = usePaletteActions(onOverlay);
  const { vendors, orders } = usePaletteRecords(search.trim());
  const screens = screenEntries
    .filter(({ permission }) => permissions.includes(permission))
    .map(({ id, icon }) => ({
      id,
      icon,
      label: say(`shell.screen.${id}`),
      run: () => goTo(id),
    }));
  const wanted = search.trim().toLowerCase();
  const matching = (entries: readonly PaletteEntry[]) =>
    entries.filter(({ label }) => label.toLowerCase().includes(wanted));
  const groups: PaletteGroup[] = [
    { id: 'screens', entries: matching(screens) },
    { id: 'vendors', entries: vendors },
    { id: 'orders', entries: orders },
    { id: 'actions', entries: matching(actions) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
