/** Those who read what is kept inside government: to them links to reports and checks lead somewhere. */
export const officials = [
  'secretariat',
  'administrator',
  'approving authority',
  'focal person',
  'verifier',
  'approver',
  'evaluator',
  'oversight',
] as const
