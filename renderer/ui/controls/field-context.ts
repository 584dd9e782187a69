import { createContext } from 'react';

/** Ties a control to the label and the note of the Field around it. */
export interface FieldTie {
  id?: string | undefined;
  noteId?: string | undefined;
  invalid: boolean;
}

export const FieldContext = createContext<FieldTie>({ invalid: false });
