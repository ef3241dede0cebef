export const file13 = 13
