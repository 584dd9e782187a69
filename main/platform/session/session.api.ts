import { sessionContract } from '../../../shared/contract/session.contract.ts';
import { onCommand, onQuery } from '../calls/bind.ts';
import { getSession, savePreferences } from './session.service.ts';

export const sessionApi = {
  get: onQuery(sessionContract.get, (_input, call) => getSession(call)),
  setPreferences: onCommand(sessionContract.setPreferences, savePreferences),
};
