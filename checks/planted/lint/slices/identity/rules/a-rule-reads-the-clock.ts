export const wrong = (): number => new Date().getTime() + 1
