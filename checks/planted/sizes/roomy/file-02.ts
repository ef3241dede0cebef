export const file02 = 1
