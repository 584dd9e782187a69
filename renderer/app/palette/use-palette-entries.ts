import { useGoTo } from '../../client/use-go-to.ts';
import { useText } from '../../ui/text/use-text.ts';
import type { Overlay } from '../overlay.ts';
import { useScreens } from '../screens/screens.ts';
import type { PaletteEntry, PaletteGroup } from './palette-entry.ts';
import { usePaletteActions } from './use-palette-actions.ts';
import { usePaletteRecords } from './use-palette-records.ts';

interface PaletteAsk {
  search: string;
  onOverlay(overlay: Overlay): void;
}

/** What the palette offers for what was typed; empty groups are left out. */
export function usePaletteEntries({ search, onOverlay }: PaletteAsk): readonly PaletteGroup[] {
  const say = useText();
  const goTo = useGoTo();
  const actions = usePaletteActions(onOverlay);
  const { vendors, orders } = usePaletteRecords(search.trim());
  const screens = useScreens().map(({ id, icon }) => ({
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
