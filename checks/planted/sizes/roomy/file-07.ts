export const file07 = 1
