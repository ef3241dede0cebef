export const file03 = 1
