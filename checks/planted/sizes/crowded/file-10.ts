export const file10 = 10
