import { skipToken, useQuery } from '@tanstack/react-query';
import type { Simulated } from '../../../../../shared/contract/commission-simulate.contract.ts';
import { type Failure, failureOf } from '../../../../client/failure.ts';
import { deskTurn } from '../../../../client/live/desk-turn.ts';
import { valueStore } from '../../../../client/live/value-store.ts';
import { queryClient } from '../../../../client/queries.ts';

type Slot = 'draft' | 'pack';
type Start = (id: string, signal: AbortSignal) => Promise<Simulated>;

interface Going {
  id: string;
  /** What was asked, to tell whether the answer is still that of what is chosen. */
  asked: string;
  stop: AbortController;
  failure: Failure | null;
}

interface Ran {
  asked: string;
  answer: Simulated;
}

/** Of this window, so that a run goes on, and its answer stays, while another screen is looked at. */
const runs = { draft: valueStore<Going | null>(null), pack: valueStore<Going | null>(null) };
const keyOf = (slot: Slot) => ['simulation', slot] as const;

export function useSimulationRun(slot: Slot) {
  const { data } = useQuery<Ran>({
    queryKey: keyOf(slot),
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const going = runs[slot].use();
  const isRunning = going !== null && going.failure === null;
  return {
    ran: data ?? null,
    running: isRunning ? going : null,
    failed: going?.failure ? { asked: going.asked, failure: going.failure } : null,
    start: (asked: string, start: Start) => void run(slot, { asked, start }),
    cancel: () => {
      going?.stop.abort();
      runs[slot].set(null);
    },
  };
}
export type SimulationRun = ReturnType<typeof useSimulationRun>;

async function run(slot: Slot, { asked, start }: { asked: string; start: Start }): Promise<void> {
  const going = { id: crypto.randomUUID(), asked, stop: new AbortController(), failure: null };
  const turn = deskTurn.get();
  const isMine = () => runs[slot].get() === going;
  runs[slot].set(going);
  try {
    const answer = await start(going.id, going.stop.signal);
    if (!isMine()) return;
    if (turn === deskTurn.get()) queryClient.setQueryData<Ran>(keyOf(slot), { asked, answer });
    runs[slot].set(null);
  } catch (error) {
    if (isMine()) runs[slot].set({ ...going, failure: failureOf(error) });
  }
}
