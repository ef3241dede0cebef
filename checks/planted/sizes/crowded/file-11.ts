export const file11 = 11
