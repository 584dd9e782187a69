import { useSyncExternalStore } from 'react';

export interface Palette {
  series: string;
  compare: string;
  ink: string;
  muted: string;
  line: string;
  surface: string;
  /** Behind a line. */
  ramadan: string;
  payday: string;
}

const dark = matchMedia('(prefers-color-scheme: dark)');
let known: { theme: string; palette: Palette } | null = null;

/** Colours of the tokens as a canvas needs them; read again when the theme changes. */
export function usePalette(): Palette {
  return useSyncExternalStore(subscribe, () => {
    const theme = `${document.documentElement.dataset.theme} ${dark.matches}`;
    if (known?.theme !== theme) known = { theme, palette: readPalette() };
    return known.palette;
  });
}

function subscribe(listener: () => void): () => void {
  const theme = new MutationObserver(listener);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  dark.addEventListener('change', listener);
  return () => {
    theme.disconnect();
    dark.removeEventListener('change', listener);
  };
}

function readPalette(): Palette {
  // A custom property keeps its light-dark() as written; only a real colour property resolves it.
  const probe = document.createElement('span');
  document.body.append(probe);
  const colour = (value: string) => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const palette = {
    series: colour('var(--nila-5)'),
    compare: colour('var(--compare)'),
    ink: colour('var(--ink)'),
    muted: colour('var(--muted)'),
    line: colour('var(--line)'),
    surface: colour('var(--surface)'),
    ramadan: colour('var(--accent-soft)'),
    payday: colour('var(--sunken)'),
  };
  probe.remove();
  return palette;
}
