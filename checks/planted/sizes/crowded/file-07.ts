export const file07 = 7
