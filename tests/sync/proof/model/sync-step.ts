import { runCycle } from '../../../../main/sync/cycle/run-cycle.ts';
import { runPush } from '../../../../main/sync/outbox/push/run-push.ts';
import { Crash } from './replica-pool.ts';
import { scope } from './scope.ts';
import type { SimDesk } from './sim-desk.ts';
import type { FaultKind } from './sim-network.ts';
import type { CentralStep, DeskStep, Step } from './steps.ts';
import { calm, type World } from './world.ts';

type SyncStep = Step & { do: 'sync' };
export type Meanwhile = (step: DeskStep | CentralStep) => Promise<void>;

/**
 * One cycle of the real engine: on a bad line, with others at work while it runs, and with a computer that may stop
 * in the middle. What happens meanwhile at this desk happens between two requests, as its threads would have it.
 */
export async function playSync(
  world: World,
  desk: SimDesk,
  given: { step: SyncStep; meanwhile: Meanwhile },
): Promise<void> {
  const { step, meanwhile } = given;
  const faultAt = new Map<number, FaultKind>(step.faults);
  const events = new Map(step.events);
  const { crash } = step;
  const open: Promise<void>[] = [];
  let crashAt: number | null = null;
  if (crash !== null && 'request' in crash) crashAt = crash.request;
  if (crash !== null && 'statements' in crash) desk.db.dieAfter(crash.statements);
  world.journeys.set(desk.name, {
    faultAt,
    crashAt,
    eventAt: (request) => {
      const event = events.get(request);
      if (event !== undefined) open.push(meanwhile(event));
    },
  });
  if (step.isPush) await alive(desk, () => runPush(desk.task, new AbortController().signal));
  else await cycleOf(desk);
  await Promise.all(open);
  world.journeys.set(desk.name, calm);
  desk.reopen();
}

/** As at the start of the program and at each of its cycles. */
export async function cycleOf(desk: SimDesk): Promise<void> {
  const { signal } = new AbortController();
  await alive(desk, () => runCycle(desk.task, signal, { entities: scope }));
}

/** A computer that stopped is no error of the product. */
async function alive(desk: SimDesk, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Crash) && !desk.db.isDead) throw error;
  }
}
