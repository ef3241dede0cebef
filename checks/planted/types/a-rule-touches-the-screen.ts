export const wrong = (): string => document.title
