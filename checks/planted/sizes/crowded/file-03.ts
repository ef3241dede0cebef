export const file03 = 3
