import { useNavigate } from '@tanstack/react-router';
import { useGoTo } from '../../client/use-go-to.ts';
import { useSession } from '../../client/use-session.ts';
import { useText } from '../../ui/text/use-text.ts';
import type { Overlay } from '../overlay.ts';
import { hasTabs, screenTabs } from '../screens/screen-tabs.ts';
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
  // The parts of screens come once something is typed: before that the list is short.
  const parts = useScreenParts();
  const matching = (entries: readonly PaletteEntry[]) =>
    entries.filter(({ label }) => label.toLowerCase().includes(wanted));
  const groups: PaletteGroup[] = [
    { id: 'screens', entries: matching(wanted === '' ? screens : [...screens, ...parts]) },
    { id: 'vendors', entries: vendors },
    { id: 'orders', entries: orders },
    { id: 'actions', entries: matching(actions) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** The parts that this role may open, but for the first, which is the screen itself. */
function useScreenParts(): PaletteEntry[] {
  const say = useText();
  const navigate = useNavigate();
  const { permissions, vendor } = useSession();
  return useScreens().flatMap(({ id, icon }) =>
    hasTabs(id)
      ? screenTabs[id]
          .filter(({ to }) => to !== `/${id}`)
          .filter(({ permission }) => permissions.includes(permission))
          .filter((tab) => vendor === null || !('staff' in tab))
          .map(({ to, text }) => ({
            ...{ id: to, icon, label: `${say(`shell.screen.${id}`)} · ${say(text)}` },
            run: () => void navigate({ to }),
          }))
      : [],
  );
}
