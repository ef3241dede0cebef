export const file02 = 2
