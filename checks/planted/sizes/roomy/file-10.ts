export const file10 = 1
