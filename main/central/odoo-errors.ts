import { type ErrorParams, Fault, Refusal } from '../../shared/contract/errors.ts';

/** The error object of a JSON-RPC answer, without `data.debug`: that is a traceback of the server. */
export interface OdooError {
  name: string;
  message: string;
}

/** What the failed call was about, for the message. */
export interface ErrorSubject {
  url: string;
  db: string;
  login: string;
  /** The model, or null for a call of the common service. */
  model: string | null;
}

const BUSY = new Set([
  'psycopg2.OperationalError',
  'psycopg2.InterfaceError',
  'psycopg2.errors.SerializationFailure',
  'psycopg2.errors.DeadlockDetected',
  'psycopg2.errors.LockNotAvailable',
  'psycopg2.errors.QueryCanceled',
  'psycopg2.errors.AdminShutdown',
  'psycopg2.errors.TooManyConnections',
]);
const REASON_LENGTH = 200;

/**
 * By the class name alone: messages are translated to the user's language. An unknown database and a failing
 * one share a class, so it means the former only where a login is asked for.
 */
export function failureOf(error: OdooError, subject: ErrorSubject): Refusal | Fault {
  const { url, db, login, model } = subject;
  if (error.name === 'odoo.exceptions.AccessDenied') {
    return new Refusal('connection.wrong_password', { login });
  }
  if (error.name === 'psycopg2.OperationalError' && model === null) {
    return new Refusal('connection.wrong_database', { db, url });
  }
  if (BUSY.has(error.name)) return new Fault('central.busy', { reason: error.name });
  if (error.name === 'odoo.exceptions.AccessError' && model !== null) {
    return new Refusal('central.no_right', { model });
  }
  return new Refusal('central.refused', { model: model ?? url, reason: reasonOf(error) });
}

/** How long a busy central asked to be left alone. */
export function askedMsOf({ params }: { params: ErrorParams }): number {
  const { retryAfter } = params;
  return typeof retryAfter === 'number' ? retryAfter * 1_000 : 0;
}

function reasonOf({ name, message }: OdooError): string {
  const line = message.trim().split('\n')[0] ?? '';
  return (line === '' ? name : line).slice(0, REASON_LENGTH);
}
