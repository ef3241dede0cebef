export const file11 = 1
