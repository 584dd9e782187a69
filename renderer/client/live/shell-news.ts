import type { ShellAction } from '../../../shared/contract/events.contract.ts';

type Listener = (action: ShellAction) => void;

const listeners = new Set<Listener>();

/** What the menu of the desktop asks of this window. */
export const shellNews = {
  hear(action: ShellAction): void {
    for (const listener of listeners) listener(action);
  },
  listen(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
