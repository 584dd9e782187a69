import type { SyncStatus } from '../../../../shared/contract/sync.contract.ts';
import { Book } from './book.ts';
import { type Kept, playAtCentral } from './central-steps.ts';
import { checkCursor, checkDigests, checkEqual, checkRights } from './check-replica.ts';
import { checkStep } from './check-steps.ts';
import { pickOf, playAtDesk } from './desk-steps.ts';
import { mapped } from './mapping.ts';
import { hasOpenWindow, mayAlarm, quiesce, statusOf } from './quiesce.ts';
import type { SimDesk } from './sim-desk.ts';
import type { CentralStep, DeskStep, Run, Step } from './steps.ts';
import { playSync } from './sync-step.ts';
import { hold } from './violation.ts';
import { World } from './world.ts';

/** Longer than a transaction may last without a window overlooking it: see OVERLAP_MS of the pull. */
const OVERLAP_MS = 15 * 60_000;

/** One run: every step followed by its checks, then quiescence and its own. Throws a Violation. */
export async function play({ seed, desks, steps }: Run): Promise<void> {
  const world = new World(seed, desks);
  try {
    const game: Game = { world, book: new Book(), kept: { backup: null }, lateSince: [] };
    for (const step of steps) {
      await playStep(game, step);
      checkStep(world, game.book);
    }
    noteLong(game, { isOver: true });
    await quiesce(world, game.book, () => checkStep(world, game.book));
  } finally {
    world.close();
  }
}

interface Game {
  world: World;
  book: Book;
  kept: Kept;
  lateSince: number[];
}

async function playStep(game: Game, step: Step): Promise<void> {
  const { world } = game;
  switch (step.do) {
    case 'tick':
      return world.pass(step.seconds * 1_000);
    case 'skew': {
      const desk = deskOf(world, step.desk);
      desk.skew = step.minutes * 60_000;
      return;
    }
    case 'crash': {
      const desk = deskOf(world, step.desk);
      desk.db.die();
      return desk.reopen();
    }
    case 'sync':
      return sync(game, step);
    case 'repair': {
      const entity = pickOf(mapped, step.entity)?.entity ?? 'partner';
      return deskOf(world, step.desk).repair(entity);
    }
    default:
      return work(game, step);
  }
}

async function work(game: Game, step: DeskStep | CentralStep): Promise<void> {
  const { world, book, kept } = game;
  if (isDeskStep(step)) {
    const desk = deskOf(world, step.desk);
    return playAtDesk(desk, step, book);
  }
  noteLong(game, { isOver: step.do === 'commit' });
  if (step.do === 'late') game.lateSince.push(world.now());
  if (step.do === 'commit') game.lateSince.shift();
  if (step.do === 'rights') book.hasMovedRights = true;
  const users = world.desks.map(({ user }) => user);
  playAtCentral({ central: world.central, users, book, kept, now: () => world.now() }, step);
}

const DESK_STEPS = new Set(['edit', 'edit-new', 'create', 'act', 'resolve', 'withdraw']);

function isDeskStep(step: DeskStep | CentralStep): step is DeskStep {
  return DESK_STEPS.has(step.do);
}

function noteLong({ world, book, lateSince }: Game, { isOver }: { isOver: boolean }): void {
  const since = lateSince[0];
  if (isOver && since !== undefined && world.now() - since > OVERLAP_MS - 60_000) {
    book.hasLongTransaction = true;
  }
}

/** A cycle that nothing disturbed has to keep what it promises, there and then. */
async function sync(game: Game, step: Step & { do: 'sync' }): Promise<void> {
  const { world, book } = game;
  const desk = deskOf(world, step.desk);
  const wasOpen = hasOpenWindow(desk);
  await playSync(world, desk, { step, meanwhile: (event) => work(game, event) });
  checkCursor(world, desk, book);
  const isCalm = step.faults.length === 0 && step.events.length === 0 && step.crash === null;
  const status = await statusOf(desk);
  const isAlarmed = status.restored !== null;
  hold(!isAlarmed || mayAlarm(world, desk, book), 'restore-seen', () => 'none was restored');
  if (!isCalm || step.isPush || status.lastCycle?.outcome !== 'done') return;
  if (status.restored !== null) return;
  checkRights(world, desk);
  if (!wasOpen) checkGreen(game, desk, status);
}

function checkGreen({ world, book }: Game, desk: SimDesk, status: SyncStatus): void {
  const verified = status.entities.filter(({ state }) => state === 'verified');
  checkDigests(
    world,
    desk,
    verified.map(({ entity }) => entity),
  );
  const isGreen = status.verifiedAt !== null && status.verifiedAt === status.lastCycle?.endedAt;
  if (isGreen && !book.hasLongTransaction && book.restoredAt === null) {
    checkEqual(world, desk, 'honest-green');
  }
}

function deskOf(world: World, number: number): SimDesk {
  const desk = pickOf(world.desks, number);
  if (desk === undefined) throw new Error('A run has a desk.');
  return desk;
}
