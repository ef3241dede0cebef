/** The control: ES2023 and nothing else. */
export const reasons = (open: readonly string[]): readonly string[] => open.toSorted()
