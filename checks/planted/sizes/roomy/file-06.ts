export const file06 = 1
