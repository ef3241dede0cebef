export const file01 = 1
