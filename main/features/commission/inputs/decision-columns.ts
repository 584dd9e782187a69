/** Of a row of state_policy_decision called d: who decided it, and how it stands. */
export const decisionColumns = [
  'd.state',
  'd.proposed_by',
  'd.proposed_at',
  'd.settled_by',
  'd.settled_at',
] as const;

export interface DecisionColumns {
  state: string;
  proposed_by: number;
  proposed_at: number;
  settled_by: number | null;
  settled_at: number | null;
}
