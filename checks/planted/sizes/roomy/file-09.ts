export const file09 = 1
