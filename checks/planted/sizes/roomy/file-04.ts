export const file04 = 1
