import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../client/client.ts';

export interface ConnectFields {
  url: string;
  db: string;
  login: string;
  secret: string;
}

const empty: ConnectFields = { url: '', db: '', login: '', secret: '' };

/** The form, and what the last test of exactly these fields said. */
export function useConnect() {
  const [fields, setFields] = useState(empty);
  const [companyId, setCompanyId] = useState<number | null>(null);
  const sealing = useSealing();
  const test = useMutation(api.connection.test.mutationOptions());
  const save = useMutation(
    api.connection.save.mutationOptions({
      onSuccess: () => {
        setFields(empty);
        sealing.clear();
      },
    }),
  );
  const isWhole = Object.values(fields).every((value) => value.trim() !== '');
  return {
    fields,
    isWhole,
    sealing,
    companyId,
    chooseCompany: setCompanyId,
    change: (next: Partial<ConnectFields>) => {
      setFields({ ...fields, ...next });
      setCompanyId(null);
      test.reset();
      save.reset();
    },
    test: {
      run: () => {
        save.reset();
        test.mutate({ ...fields, companyId });
      },
      running: test.isPending,
      result: test.data,
      error: test.error,
    },
    save: {
      run: (replace: boolean) => save.mutate({ ...fields, ...sealing.asked, companyId, replace }),
      running: save.isPending,
      result: save.data,
      error: save.error,
    },
  };
}
export type Connect = ReturnType<typeof useConnect>;

const unsealed = { isOn: false, passphrase: '', again: '' };

/** Whether the key is kept, sealed by a passphrase that was typed twice. */
function useSealing() {
  const [typed, setTyped] = useState(unsealed);
  const { isOn, passphrase, again } = typed;
  return {
    ...typed,
    isWhole: !isOn || (passphrase !== '' && passphrase === again),
    /** What connection.save is told of it. */
    asked: isOn ? ({ keep: 'passphrase', passphrase } as const) : {},
    change: (next: Partial<typeof unsealed>) => setTyped({ ...typed, ...next }),
    clear: () => setTyped(unsealed),
  };
}
export type Sealing = ReturnType<typeof useSealing>;
