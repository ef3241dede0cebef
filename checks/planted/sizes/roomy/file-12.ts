export const file12 = 1
