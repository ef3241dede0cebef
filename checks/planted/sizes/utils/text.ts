export const joined = (parts: readonly string[]) => parts.join(' ')
