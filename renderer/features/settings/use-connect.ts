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
  const test = useMutation(api.connection.test.mutationOptions());
  const save = useMutation(
    api.connection.save.mutationOptions({ onSuccess: () => setFields(empty) }),
  );
  const isWhole = Object.values(fields).every((value) => value.trim() !== '');
  return {
    fields,
    isWhole,
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
      run: (replace: boolean) => save.mutate({ ...fields, companyId, replace }),
      running: save.isPending,
      result: save.data,
      error: save.error,
    },
  };
}
export type Connect = ReturnType<typeof useConnect>;
