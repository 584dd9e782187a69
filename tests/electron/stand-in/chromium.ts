import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumArgs, systemChromium } from '../../support/chromium.ts';

let context: BrowserContext | null = null;
let folder = '';

export function browserContext(): BrowserContext | null {
  return context;
}

/** Resolves to the port of its DevTools, where a test attaches. */
export async function openChromium(): Promise<string> {
  folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
  const executablePath = systemChromium();
  context = await chromium.launchPersistentContext(folder, {
    args: [...chromiumArgs, '--remote-debugging-port=0'],
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    ...(executablePath === null ? {} : { executablePath }),
  });
  return readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
}

export async function closeChromium(): Promise<void> {
  await context?.close().catch(() => undefined);
  context = null;
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
}
