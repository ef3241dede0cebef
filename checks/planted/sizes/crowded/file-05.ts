export const file05 = 5
