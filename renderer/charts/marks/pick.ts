/** A mark was chosen: to see the rows behind it, or, with Shift or Alt held, to narrow the board to it. */
export type OnPick = (key: string, narrows: boolean) => void;

export function isNarrowing({ altKey, shiftKey }: { altKey: boolean; shiftKey: boolean }): boolean {
  return altKey || shiftKey;
}
