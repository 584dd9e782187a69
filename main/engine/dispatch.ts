import { Refusal } from '../../shared/contract/errors.ts';
import type { AppEvent } from '../../shared/contract/events.contract.ts';
import type { ProcedureMeta } from '../../shared/contract/procedure.ts';
import { assert, present } from '../../shared/kernel/assert.ts';
import type { Clock } from '../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../db/db.ts';
import { recordAudit } from '../platform/audit/audit.store.ts';
import type { Bound } from '../platform/calls/bind.ts';
import type { Actor, TaskCall } from '../platform/calls/calls.ts';
import type { Background } from '../platform/jobs/background.ts';
import { refuseWhenLocked } from '../platform/lock/refuse-when-locked.ts';
import type { Network } from '../platform/network/network.ts';
import type { ProfileFolders } from '../platform/profile/folders.ts';
import type { Secrets } from '../platform/secrets/secrets.ts';
import { mayCall, ownRowsOf, resolveActor } from '../platform/session/actor.service.ts';
import { refuseOthersRows } from '../platform/session/own-rows.ts';
import { refuseWhileClearing } from '../platform/session/refuse-while-clearing.ts';
import { parseInput } from './parse-input.ts';

/** What one worker thread works with. */
export interface LaneTools {
  reader: Reader;
  /** On the writer's thread only; there `reader` is the same connection. */
  writer: Writer | null;
  clock: Clock;
  folders: ProfileFolders;
  background: Background;
  secrets: Secrets;
  network: Network;
  emit(event: AppEvent): void;
}

export interface Request {
  path: string;
  input: unknown;
  via: Actor['via'];
  signal: AbortSignal;
  /** The same, for what is looked at while the thread is busy. */
  isStopped(): boolean;
}

/** Tasks whose input may be written down: that of others may hold a secret. */
const TELLING_TASKS: ReadonlySet<string> = new Set(['privacy.export', 'privacy.erase']);

/** The only place that authorises, opens the transaction, audits and publishes. */
export class Dispatcher {
  readonly #tools: LaneTools;
  readonly #procedures: ReadonlyMap<string, Bound>;

  constructor(tools: LaneTools, procedures: ReadonlyMap<string, Bound>) {
    this.#tools = tools;
    this.#procedures = procedures;
  }

  async answer(request: Request): Promise<unknown> {
    const bound = present(this.#procedures.get(request.path), `No procedure ${request.path}`);
    const meta: ProcedureMeta = bound.procedure['~orpc'].meta;
    refuseWhenLocked(this.#tools.reader, request);
    const actor = resolveActor(this.#tools.reader, request.via, this.#tools.clock);
    refuseWhileClearing(this.#tools.reader, request.path);
    if (!mayCall(actor, meta.permissions)) {
      throw new Refusal('permission.denied', { role: actor.role });
    }
    const input = await parseInput(bound.procedure, request.input);
    const owner = ownRowsOf(actor, meta.permissions);
    if (owner !== null) refuseOthersRows({ path: request.path, input }, owner);
    refuseStopped(request);
    const output = await this.#run(bound, { ...request, input }, actor);
    if (meta.topics.length > 0) this.#publish(meta.topics);
    return output;
  }

  /** The call of a job: the product itself acts, for nobody in particular. */
  ownCall(signal: AbortSignal): TaskCall {
    return this.#taskCall({ login: '', role: 'admin', via: 'local' }, { signal });
  }

  #run(bound: Bound, request: Request, actor: Actor): unknown {
    const { reader, clock, folders } = this.#tools;
    switch (bound.kind) {
      case 'query':
        return reader.whileWanted(
          () => refuseStopped(request),
          () =>
            reader.snapshot(() => bound.run(request.input, { db: reader, actor, clock, folders })),
        );
      case 'command': {
        const db = this.#writer();
        return db.tx(() => {
          const output = bound.run(request.input, { db, actor, clock, folders });
          assert(!(output instanceof Promise), `${request.path} must answer at once.`);
          this.#audit(request, actor, request.input);
          return output;
        });
      }
      case 'task':
        return this.#runTask(bound, request, actor);
    }
  }

  async #runTask(
    bound: Extract<Bound, { kind: 'task' }>,
    request: Request,
    actor: Actor,
  ): Promise<unknown> {
    const output = await bound.run(request.input, this.#taskCall(actor, request));
    const detail = TELLING_TASKS.has(request.path) ? request.input : {};
    if (this.#tools.writer !== null) this.#audit(request, actor, detail);
    return output;
  }

  #taskCall(actor: Actor, asked: Pick<TaskCall, 'signal' | 'isStopped'>): TaskCall {
    const { emit } = this.#tools;
    return {
      ...this.#tools,
      actor,
      signal: asked.signal,
      ...(asked.isStopped === undefined ? {} : { isStopped: asked.isStopped }),
      emit,
      changed: (...topics) => this.#publish(topics),
    };
  }

  #audit({ path, input }: Request, { login, role }: Actor, detail: unknown): void {
    recordAudit(this.#writer(), {
      at: this.#tools.clock.now(),
      actor: login,
      role,
      procedure: path,
      subject: subjectOf(input),
      detail,
    });
  }

  #publish(topics: ProcedureMeta['topics']): void {
    this.#tools.emit({ kind: 'changed', topics: [...topics] });
  }

  #writer(): Writer {
    return present(this.#tools.writer, 'Only the writer thread writes.');
  }
}

function refuseStopped({ isStopped }: Request): void {
  if (isStopped()) throw new Refusal('engine.stopped');
}

function subjectOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null) return null;
  const id = 'id' in input ? input.id : 'partnerId' in input ? input.partnerId : null;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
