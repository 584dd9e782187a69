import { AFTERNOON } from './fixed-clock.ts';

const PRELOAD = `--import=${new URL('./test-day.ts', import.meta.url).href}`;

/** Once for all programs that are started from here: their clocks go together. */
const ahead = String(AFTERNOON - Date.now());

/** What a program is told that shall live on the tests' day. Who was told so already keeps the clock he has. */
export function onTestDay(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const { NODE_OPTIONS = '', TEST_CLOCK_AHEAD_MS = ahead } = env;
  const options = NODE_OPTIONS.includes(PRELOAD) ? NODE_OPTIONS : `${NODE_OPTIONS} ${PRELOAD}`;
  return { ...env, TEST_CLOCK_AHEAD_MS, NODE_OPTIONS: options.trim() };
}
