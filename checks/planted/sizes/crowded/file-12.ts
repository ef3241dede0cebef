export const file12 = 12
