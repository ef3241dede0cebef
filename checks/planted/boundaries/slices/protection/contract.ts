export const protection = []
