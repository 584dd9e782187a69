import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import * as z from 'zod';

const windowState = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) }),
  maximised: z.boolean(),
  /** Kept out of screenshots and recordings. */
  isProtected: z.boolean().default(false),
});
export type WindowState = z.infer<typeof windowState>;

const SETTLE_MS = 400;
const FIRST = { width: 1440, height: 900 };

const fileIn = (profile: string): string => join(profile, 'window.json');

/** Where the window was, moved onto a screen that is there today. */
export function findWindowState(profile: string): WindowState {
  const stored = read(fileIn(profile));
  if (stored === null) {
    const { workArea } = screen.getPrimaryDisplay();
    return {
      bounds: clamp({ ...workArea, ...FIRST }, workArea),
      maximised: false,
      isProtected: false,
    };
  }
  const { workArea } = screen.getDisplayMatching(stored.bounds);
  return { ...stored, bounds: clamp(stored.bounds, workArea) };
}

/** Written once the window has come to rest, and when it closes. */
export function rememberWindowState(window: BrowserWindow, profile: string): void {
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    clearTimeout(timer);
    const state: WindowState = {
      bounds: window.getNormalBounds(),
      maximised: window.isMaximized(),
      isProtected: window.isContentProtected(),
    };
    try {
      writeFileSync(fileIn(profile), JSON.stringify(state), { mode: 0o600 });
    } catch {
      // The place of a window is not worth a word to anyone.
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, SETTLE_MS);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('maximize', later);
  window.on('unmaximize', later);
  window.on('close', save);
}

function read(file: string): WindowState | null {
  try {
    return windowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function clamp(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  return {
    width,
    height,
    x: Math.min(Math.max(bounds.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(bounds.y, area.y), area.y + area.height - height),
  };
}
