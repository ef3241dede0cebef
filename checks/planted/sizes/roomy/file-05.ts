export const file05 = 1
