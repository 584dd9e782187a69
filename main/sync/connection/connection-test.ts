import type {
  ConnectionInput,
  ConnectionStep,
} from '../../../shared/contract/connection.contract.ts';
import { Fault, Refusal } from '../../../shared/contract/errors.ts';
import { OdooClient } from '../../central/odoo-client.ts';
import { baseUrlOf, isPlainHttp } from '../../central/odoo-url.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import type { Network } from '../../platform/network/network.ts';
import type { DeskOwner } from '../entities/desk-entities.ts';
import { Central } from '../pull/central.ts';
import { listLacking, modelNames, refusalOfRequired } from './availability.ts';
import { chooseCompany, type LoginFacts, probeLogin } from './login-probe.ts';
import { TestSteps } from './test-steps.ts';

/** What a central said of a login, as far as the test came. */
interface Found {
  url: string;
  serverVersion: string;
  uid: number;
  facts: LoginFacts;
  company: { id: number; name: string };
}

export interface Examination {
  steps: ConnectionStep[];
  found: Partial<Found>;
  /** What ended the test; null where every step was taken. */
  failure: Refusal | Fault | null;
}

const SUPPORTED_VERSION = 17;
const TIMEOUT_MS = 20_000;

/** Asks a central everything that a sync needs of it. Reads only, and stores nothing. */
export async function examineCentral(
  input: ConnectionInput,
  { network, signal }: Pick<TaskCall, 'network' | 'signal'>,
): Promise<Examination> {
  const steps = new TestSteps();
  const found: Partial<Found> = {};
  try {
    await takeSteps({ input, steps, found, network, signal });
    return { steps: steps.list(), found, failure: null };
  } catch (failure) {
    if (!(failure instanceof Refusal || failure instanceof Fault)) throw failure;
    steps.fail(failure);
    return { steps: steps.list(), found, failure };
  }
}

interface Test {
  input: ConnectionInput;
  steps: TestSteps;
  found: Partial<Found>;
  network: Network;
  signal: AbortSignal;
}

async function takeSteps(test: Test): Promise<void> {
  const { input, steps, found, network, signal } = test;
  steps.begin('address');
  const url = baseUrlOf(input.url);
  found.url = url;
  const client = new OdooClient(url, { post: network.post, timeoutMs: TIMEOUT_MS });
  const { version, major } = await client.version(signal);
  steps.end(isPlainHttp(url) ? { code: 'connection.plain_http', params: { url } } : null);

  steps.begin('version');
  found.serverVersion = version;
  if (major !== SUPPORTED_VERSION) throw new Refusal('connection.wrong_version', { version });
  steps.end();

  const session = await logIn(test, client);
  const central = new Central(client, session, { network, signal });

  steps.begin('company');
  const facts = await probeLogin(central);
  found.facts = facts;
  found.company = chooseCompany(facts, input.companyId);
  central.bindTo({
    companyId: found.company.id,
    companyIds: facts.companies.map(({ id }) => id),
  });
  steps.end();

  await probeTables(central, steps, { companyId: found.company.id, owner: facts });
}

/** One call answers for two steps: an unknown database is an error, a wrong password is not. */
async function logIn({ input, steps, found, signal }: Test, client: OdooClient) {
  steps.begin('database');
  try {
    const session = await client.authenticate(input, signal);
    steps.end();
    steps.begin('login');
    found.uid = session.uid;
    steps.end();
    return session;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'connection.wrong_password') {
      steps.end();
      steps.begin('login');
    }
    throw error;
  }
}

async function probeTables(
  central: Central,
  steps: TestSteps,
  desk: { companyId: number; owner: DeskOwner },
): Promise<void> {
  steps.begin('rights');
  const lacking = await listLacking(central, desk);
  const refusal = refusalOfRequired(lacking, central.login);
  if (refusal !== null) throw refusal;
  const skipped = lacking.filter(({ entity }) => entity.need === 'optional');
  const { login } = central;
  steps.end(
    skipped.length === 0
      ? null
      : { code: 'connection.some_skipped', params: { login, models: modelNames(skipped) } },
  );

  steps.begin('tables');
  const tables = lacking.filter(({ entity }) => entity.need === 'platform');
  steps.end(
    tables.length === 0
      ? null
      : { code: 'connection.missing_tables', params: { models: modelNames(tables) } },
  );
}
