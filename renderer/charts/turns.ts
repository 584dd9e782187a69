import { startTransition, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/*
 * A board is drawn in turns, each in a task of its own: between two of them the page answers. Charts in sight go first;
 * what nobody sees or needs at once waits until those are painted, and then for quiet moments. A board of twenty cards
 * drawn at once would hold the page up for longer than somebody notices.
 */
type Turn = () => void;

const charts: Turn[] = [];
const done: Turn[] = [];
const rest: Turn[] = [];
let restIsUnderWay = false;
const channel = new MessageChannel();

/** Somebody who does something meanwhile is answered after this long, and the time of one more chart. */
const SLICE_MS = 8;

channel.port1.onmessage = () => {
  const until = performance.now() + SLICE_MS;
  // Each is drawn before the next is looked at: left to React they would wait for tasks of their own.
  do charts.shift()?.();
  while (charts.length > 0 && performance.now() < until);
  if (charts.length > 0) drawNext();
  else for (const tell of done.splice(0)) tell();
};

function drawNext(): void {
  channel.port2.postMessage(null);
}

/** Once every chart that waits now is drawn, and the screen shows it. */
export function afterPaint(tell: Turn): void {
  done.push(() => requestAnimationFrame(() => requestAnimationFrame(tell)));
  if (charts.length === 0) drawNext();
}

/** At the latest, however busy the page is: somebody may be looking for it. */
const LATEST_MS = 100;
/** Small enough together for one task. */
const AT_ONCE = 3;

function restNext(): void {
  requestIdleCallback(
    () => {
      const turns = charts.length === 0 ? rest.splice(0, AT_ONCE) : [];
      startTransition(() => {
        for (const turn of turns) turn();
      });
      restIsUnderWay = rest.length > 0;
      if (restIsUnderWay) restNext();
    },
    { timeout: LATEST_MS },
  );
}

function joinCharts(turn: Turn): void {
  charts.push(turn);
  if (charts.length === 1) drawNext();
}

function joinRest(turn: Turn): void {
  rest.push(turn);
  if (restIsUnderWay) return;
  restIsUnderWay = true;
  afterPaint(restNext);
}

function leave(line: Turn[], turn: Turn): void {
  const place = line.indexOf(turn);
  if (place !== -1) line.splice(place, 1);
}

/** False until it is this one's turn to draw. */
export function useTurn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useLayoutEffect(() => {
    const draw = () => flushSync(() => setDrawn(true));
    joinCharts(draw);
    return () => leave(charts, draw);
  }, []);
  return drawn;
}

/** False until a quiet moment after everything in sight is painted; true at once where it is needed now. */
export function useQuietTurn(now = false): boolean {
  const [drawn, setDrawn] = useState(now);
  useEffect(() => {
    if (drawn) return;
    const draw = () => setDrawn(true);
    joinRest(draw);
    return () => leave(rest, draw);
  }, [drawn]);
  return drawn;
}
