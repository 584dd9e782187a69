import { useEffect, useState } from 'react';

/*
 * Charts are drawn one after the other, each in a task of its own: between two of them the page answers. A board of six
 * drawn at once would hold it up for longer than somebody notices.
 */
const waiting: (() => void)[] = [];
const done: (() => void)[] = [];
const channel = new MessageChannel();

channel.port1.onmessage = () => {
  waiting.shift()?.();
  if (waiting.length > 0) next();
  else for (const tell of done.splice(0)) tell();
};

function next(): void {
  channel.port2.postMessage(null);
}

/** Once everything that waits now has had its turn. */
export function afterTurns(tell: () => void): void {
  done.push(tell);
  if (waiting.length === 0) next();
}

/** False until it is this one's turn to draw. */
export function useTurn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const draw = () => setDrawn(true);
    waiting.push(draw);
    if (waiting.length === 1) next();
    return () => {
      const place = waiting.indexOf(draw);
      if (place !== -1) waiting.splice(place, 1);
    };
  }, []);
  return drawn;
}
