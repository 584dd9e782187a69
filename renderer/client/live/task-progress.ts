import { valueStore } from './value-store.ts';

interface TaskProgress {
  /** The one under which the task was asked for. */
  id: string;
  done: number;
  of: number;
}

/** How far the longer task of this window is, as it last said. */
const progress = valueStore<TaskProgress | null>(null);

export const taskProgress = {
  hear: ({ id, done, of }: TaskProgress) => progress.set({ id, done, of }),
  /** Null until the task with this id says something. */
  use(id: string | null): TaskProgress | null {
    const last = progress.use();
    return last !== null && last.id === id ? last : null;
  },
};
