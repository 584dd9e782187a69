import { useEffect, useState } from 'react';
import { Button } from '../../../ui/controls/Button.tsx';
import { useText } from '../../../ui/text/use-text.ts';

/** From when on a wait says what it does, and from when on it can be ended. */
const SAID_MS = 200;
const LONG_SECONDS = 2;

interface CountingLineProps {
  stopped: boolean;
  onStop(): void;
  onCount(): void;
}

/** A question that rollups cannot answer takes its time: how long by now, and the way to leave it. */
export function CountingLine({ stopped, onStop, onCount }: CountingLineProps) {
  const say = useText();
  const seconds = useSeconds(!stopped);
  if (seconds === null && !stopped) return null;
  const isLong = seconds !== null && seconds >= LONG_SECONDS;
  const text = say(stopped ? 'board.cancelled' : 'board.counting');
  return (
    <div role="status" className="tabular flex flex-wrap items-center gap-2 text-muted">
      {isLong ? say('board.counting_seconds', { text, count: seconds }) : text}
      {stopped && <Button onClick={onCount}>{say('board.count_again')}</Button>}
      {isLong && !stopped && <Button onClick={onStop}>{say('board.cancel')}</Button>}
    </div>
  );
}

/** Whole seconds since it began; null while it is too short to speak of. */
function useSeconds(running: boolean): number | null {
  const [seconds, setSeconds] = useState<number | null>(null);
  useEffect(() => {
    if (!running) return;
    const said = setTimeout(() => setSeconds(0), SAID_MS);
    const tick = setInterval(() => setSeconds((now) => (now ?? 0) + 1), 1_000);
    return () => {
      clearTimeout(said);
      clearInterval(tick);
      setSeconds(null);
    };
  }, [running]);
  return seconds;
}
