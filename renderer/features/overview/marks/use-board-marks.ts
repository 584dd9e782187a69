import { useEffect } from 'react';
import { afterPaint } from '../../../charts/turns.ts';
import { paintedQuestion } from './painted-question.ts';

/** Somebody did something so shortly before that it was this what he asked for. */
const CAUSE_MS = 1_000;
let lastInput = 0;
for (const kind of ['click', 'change', 'keydown'] as const) {
  addEventListener(kind, ({ timeStamp }) => (lastInput = timeStamp), { capture: true });
}

/**
 * `board:asked` at the click and `board:painted` when all of the board that can be seen stands on the screen, but for the
 * slow cards, which come by themselves: what a person waits is measured in the page itself.
 */
export function useBoardMarks(question: string, ready: boolean): void {
  useEffect(() => {
    const now = performance.now();
    const startTime = now - lastInput < CAUSE_MS ? lastInput : now;
    performance.mark('board:asked', { startTime, detail: question });
  }, [question]);
  useEffect(() => {
    if (!ready) return;
    let gone = false;
    afterPaint(() => {
      if (gone) return;
      performance.mark('board:painted', { detail: question });
      paintedQuestion.set(question);
    });
    return () => {
      gone = true;
    };
  }, [question, ready]);
}
