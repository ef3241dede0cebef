export const file04 = 4
