/** An error as Odoo names it. `code` is 100 for a lost web session and 200 for all else. */
export class OdooError extends Error {
  readonly odooName: string;
  readonly code: 100 | 200;

  constructor(odooName: string, message: string, code: 100 | 200 = 200) {
    super(message);
    this.odooName = odooName;
    this.code = code;
  }
}

const named = (name: string) => (message: string) => new OdooError(name, message);

export const accessError = named('odoo.exceptions.AccessError');
export const userError = named('odoo.exceptions.UserError');
export const validationError = named('odoo.exceptions.ValidationError');
export const valueError = named('builtins.ValueError');
export const typeError = named('builtins.TypeError');
export const keyError = named('builtins.KeyError');
export const indexError = named('builtins.IndexError');
export const attributeError = named('builtins.AttributeError');
export const outOfRange = named('psycopg2.errors.NumericValueOutOfRange');
export const negativeLimit = named('psycopg2.errors.InvalidRowCountInLimitClause');
export const badDatetime = named('psycopg2.errors.InvalidDatetimeFormat');

export const accessDenied = () => new OdooError('odoo.exceptions.AccessDenied', 'Access Denied');

export const sessionExpired = () =>
  new OdooError('odoo.http.SessionExpiredException', 'Session expired', 100);

export const noDatabase = (name: string) =>
  new OdooError(
    'psycopg2.OperationalError',
    `connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: FATAL:  database "${name}" does not exist\n`,
  );

export const missing = (model: string, id: number, uid: number) =>
  new OdooError(
    'odoo.exceptions.MissingError',
    `Record does not exist or has been deleted.\n(Record: ${model}(${id},), User: ${uid})`,
  );

export const invalidField = (model: string, field: string) =>
  valueError(`Invalid field '${field}' on model '${model}'`);
