export const file06 = 6
