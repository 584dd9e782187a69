import * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import { type Role, roles } from '../../../shared/contract/permissions.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { brokenAnswer } from '../../central/odoo-answer.ts';
import { loginModels, modelsOf, roleGroups, settingNames } from '../odoo-names.ts';
import type { Central } from '../pull/central.ts';

/** Who the central says this login is. */
export interface LoginFacts {
  userName: string;
  companyId: number;
  companies: readonly { id: number; name: string }[];
  role: Role;
  /** Whose rows a vendor's are: his own partner, or nobody's while he is in no group. */
  partnerId: number;
  /** The central's clock when it was asked. */
  at: Instant;
}

const userRows = z
  .array(
    z.object({
      name: z.string(),
      share: z.boolean(),
      partner_id: z.int(),
      company_id: z.int(),
      company_ids: z.array(z.int()),
    }),
  )
  .length(1);
const companyRows = z.array(z.object({ id: z.int(), name: z.string() }));

export async function probeLogin(central: Central): Promise<LoginFacts> {
  const { result, at } = await central.ask({
    model: loginModels.user,
    method: 'read',
    args: [[central.uid], ['name', 'share', 'partner_id', 'company_id', 'company_ids']],
    kwargs: { load: '' },
  });
  const [user] = parsed(userRows, result, central.url);
  if (user === undefined) throw brokenAnswer(central.url, 0);
  const companies = await central.ask({
    model: loginModels.company,
    method: 'read',
    args: [user.company_ids, ['name']],
    kwargs: { load: '' },
  });
  return {
    userName: user.name,
    companyId: user.company_id,
    companies: parsed(companyRows, companies.result, central.url),
    ...((await standingByGroup(central, user)) ?? (await standingByRights(central, user))),
    at,
  };
}

/** The company to work in: the wished one where the login has it, else its default. */
export function chooseCompany(
  facts: LoginFacts,
  wished: number | null,
): { id: number; name: string } {
  const id = wished ?? facts.companyId;
  const company = facts.companies.find((one) => one.id === id);
  if (company !== undefined) return company;
  const choices = facts.companies.map((one) => `${one.id} ${one.name}`).join(', ');
  throw new Refusal('connection.no_company', { company: id, choices });
}

/** No partner has this id. */
const NOBODY = 0;

type Standing = Pick<LoginFacts, 'role' | 'partnerId'>;
type User = z.infer<typeof userRows>[number];

/**
 * The most powerful of the platform's groups. Where they are provisioned and none was given, someone inside views,
 * whoever may provision administers, and to a guest nothing belongs; null where they are not.
 */
async function standingByGroup(
  central: Central,
  { share, partner_id: partnerId }: User,
): Promise<Standing | null> {
  for (const role of roles.filter((one) => (one === 'vendor') === share)) {
    if (await isMember(central, roleGroups[role])) return { role, partnerId };
  }
  if (!(await isProvisioned(central))) return null;
  if (share) return { role: 'vendor', partnerId: NOBODY };
  const isAdmin = await mayWrite(central, loginModels.administration);
  return { role: isAdmin ? 'admin' : 'viewer', partnerId };
}

async function isMember(central: Central, group: string): Promise<boolean> {
  const call = { model: loginModels.user, method: 'has_group', args: [group] };
  return (await allowed(() => central.ask(call))) === true;
}

/** Everybody may read the settings of the platform. */
async function isProvisioned(central: Central): Promise<boolean> {
  const { model, key, kitVersion } = settingNames;
  const args = [[[key, '=', kitVersion]]];
  const found = await allowed(() => central.ask({ model, method: 'search_count', args }));
  return typeof found === 'number' && found > 0;
}

async function standingByRights(
  central: Central,
  { share, partner_id: partnerId }: User,
): Promise<Standing> {
  const role = share ? await roleOfPortal(central, partnerId) : await roleOfStaff(central);
  return { role, partnerId };
}

/** By what the login may write, until the six groups of the platform are provisioned (docs/decisions.md 15). */
async function roleOfStaff(central: Central): Promise<Role> {
  if (await mayWrite(central, loginModels.administration)) return 'admin';
  if (await mayWrite(central, loginModels.accounting)) return 'finance';
  return (await mayWrite(central, loginModels.sales)) ? 'operations' : 'viewer';
}

/** Someone from outside is a vendor where a vendor profile is his. */
async function roleOfPortal(central: Central, partnerId: number): Promise<Role> {
  for (const model of modelsOf('vendor_profile')) {
    for (const field of ['x_partner_id', 'partner_id']) {
      const args = [[[field, '=', partnerId]]];
      const found = await allowed(() => central.ask({ model, method: 'search_count', args }));
      if (typeof found === 'number' && found > 0) return 'vendor';
    }
  }
  return 'viewer';
}

async function mayWrite(central: Central, model: string): Promise<boolean> {
  const kwargs = { raise_exception: false };
  const args = ['write'];
  const call = { model, method: 'check_access_rights', args, kwargs };
  return (await allowed(() => central.ask(call))) === true;
}

/** A model that is not there, or may not be asked about, gives nothing away. */
async function allowed(ask: () => Promise<{ result: unknown }>): Promise<unknown> {
  try {
    return (await ask()).result;
  } catch (error) {
    if (error instanceof Refusal && /^central\./.test(error.code)) return null;
    throw error;
  }
}

function parsed<Shape>(schema: z.ZodType<Shape>, result: unknown, url: string): Shape {
  const outcome = schema.safeParse(result);
  if (!outcome.success) throw brokenAnswer(url, 0);
  return outcome.data;
}
