import type { ConnectionStep } from '../../../shared/contract/connection.contract.ts';
import type { ErrorCode, ErrorParams, Fault, Refusal } from '../../../shared/contract/errors.ts';

type StepName = ConnectionStep['step'];

export interface Warning {
  code: ErrorCode;
  params: ErrorParams;
}

const ORDER: readonly StepName[] = [
  'address',
  'version',
  'database',
  'login',
  'company',
  'rights',
  'tables',
];

/** The steps of a connection test as they were taken. The first that fails ends it; the rest is skipped. */
export class TestSteps {
  readonly #taken = new Map<StepName, ConnectionStep>();
  #at: StepName = 'address';

  /** What follows belongs to this step. */
  begin(step: StepName): void {
    this.#at = step;
  }

  end(warning: Warning | null = null): void {
    const step = this.#at;
    if (warning === null) this.#taken.set(step, { step, state: 'ok', code: null, params: {} });
    else this.#taken.set(step, { step, state: 'warning', ...warning });
  }

  fail(failure: Refusal | Fault): void {
    const { code, params } = failure;
    this.#taken.set(this.#at, { step: this.#at, state: 'failed', code, params });
  }

  list(): ConnectionStep[] {
    return ORDER.map(
      (step) => this.#taken.get(step) ?? { step, state: 'skipped', code: null, params: {} },
    );
  }
}
