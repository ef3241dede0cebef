export const file09 = 9
