import { type RefObject, useEffect, useState } from 'react';

/** Pixels of the screen to one of the page: on a wall the page is larger, and becomes so when it fills the screen. */
export function useDensity(frame: RefObject<HTMLElement | null>): number {
  const [density, setDensity] = useState(() => densityOf(null));
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const pixels = new ResizeObserver(() => setDensity(densityOf(element)));
    pixels.observe(element, { box: 'device-pixel-content-box' });
    return () => pixels.disconnect();
  }, [frame]);
  return density;
}

function densityOf(element: HTMLElement | null): number {
  return devicePixelRatio * (element?.currentCSSZoom ?? 1);
}
