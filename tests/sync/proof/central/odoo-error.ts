/** An error by the name that a client classifies it by. */
export class OdooFailure extends Error {
  readonly odooName: string;

  constructor(odooName: string, message: string) {
    super(message);
    this.odooName = odooName;
  }
}

export const odooError = (name: string, message: string) => new OdooFailure(name, message);
export const accessError = (message: string) => odooError('odoo.exceptions.AccessError', message);
export const userError = (message: string) => odooError('odoo.exceptions.UserError', message);
export const validationError = (message: string) =>
  odooError('odoo.exceptions.ValidationError', message);
