import { type NativeImage, nativeImage } from 'electron';
import type { SyncState } from './sync-news.ts';

const SIZE = 32;
const BYTES = 4;

/** Blue, green and red as a bitmap holds them. */
const colours: Record<SyncState, readonly [number, number, number]> = {
  none: [140, 140, 140],
  syncing: [200, 120, 30],
  behind: [30, 150, 220],
  failed: [50, 60, 205],
  verified: [90, 150, 30],
};

/** A disc in the colour of the state: drawn here, so that it is sharp and no file can be missing. */
export function trayIcon(state: SyncState): NativeImage {
  const pixels = Buffer.alloc(SIZE * SIZE * BYTES);
  const middle = (SIZE - 1) / 2;
  for (let index = 0; index < SIZE * SIZE; index += 1) {
    const distance = Math.hypot((index % SIZE) - middle, Math.trunc(index / SIZE) - middle);
    const alpha = Math.max(0, Math.min(1, middle - 1 - distance));
    const premultiplied = colours[state].map((value) => Math.trunc(value * alpha));
    pixels.set([...premultiplied, Math.trunc(255 * alpha)], index * BYTES);
  }
  return nativeImage.createFromBitmap(pixels, { width: SIZE, height: SIZE, scaleFactor: 2 });
}
