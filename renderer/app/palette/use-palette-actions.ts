import { useMutation } from '@tanstack/react-query';
import { BookOpen, Keyboard, Languages, Lock, RefreshCw, SunMoon } from 'lucide-react';
import { api } from '../../client/client.ts';
import { useGoTo } from '../../client/use-go-to.ts';
import { useLockNow } from '../../client/use-lock.ts';
import { usePreferences } from '../../client/use-preferences.ts';
import { useMay } from '../../client/use-session.ts';
import { useText } from '../../ui/text/use-text.ts';
import type { Overlay } from '../overlay.ts';
import type { PaletteEntry } from './palette-entry.ts';

export function usePaletteActions(onOverlay: (overlay: Overlay) => void): readonly PaletteEntry[] {
  const say = useText();
  const goTo = useGoTo();
  const maySeeFigures = useMay('dashboard.view');
  const maySync = useMay('sync.run');
  const sync = useMutation(api.sync.start.mutationOptions());
  const lockNow = useLockNow();
  const { preferences, change, languages, themes } = usePreferences();
  const syncNow: PaletteEntry = {
    id: 'sync',
    icon: RefreshCw,
    label: say('shell.action.sync'),
    run: () => sync.mutate(undefined),
  };
  const glossary: PaletteEntry = {
    id: 'glossary',
    icon: BookOpen,
    label: say('glossary.title'),
    run: () => goTo('overview/glossary'),
  };
  return [
    ...(maySync ? [syncNow] : []),
    ...(maySeeFigures ? [glossary] : []),
    ...languages
      .filter((language) => language !== preferences.language)
      .map((language) => ({
        id: `language-${language}`,
        icon: Languages,
        label: say('shell.action.language', { language: say(`shell.language.${language}`) }),
        run: () => change({ language }),
      })),
    ...themes
      .filter((theme) => theme !== preferences.theme)
      .map((theme) => ({
        id: `theme-${theme}`,
        icon: SunMoon,
        label: say('shell.action.theme', { theme: say(`shell.theme.${theme}`) }),
        run: () => change({ theme }),
      })),
    { id: 'lock', icon: Lock, label: say('lock.now'), run: lockNow },
    {
      id: 'keys',
      icon: Keyboard,
      label: say('shell.action.keys'),
      run: () => onOverlay('keys'),
    },
  ];
}
