import type { ReactNode } from 'react';
import { useQuietTurn } from '../../../charts/turns.ts';

interface BoardRowProps {
  className: string;
  height: string;
  /** Where it is seen without scrolling it is drawn with the board; else after it, in its place. */
  inSight: boolean;
  children(): ReactNode;
}

/**
 * Cards side by side. Its height is known before they are drawn: nothing moves when they are. Out of sight they are not laid
 * out, nor taken apart again when another board comes.
 */
export function BoardRow({ className, height, inSight, children }: BoardRowProps) {
  const drawn = useQuietTurn(inSight);
  return (
    <div
      className={`content-auto grid grid-flow-col grid-rows-1 gap-3 ${className}`}
      style={{ height }}
    >
      {drawn && children()}
    </div>
  );
}
