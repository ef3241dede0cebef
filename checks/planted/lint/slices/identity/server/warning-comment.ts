// TODO later
export const wrong = 1
