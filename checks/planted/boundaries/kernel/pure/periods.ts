export const quarter = 1
