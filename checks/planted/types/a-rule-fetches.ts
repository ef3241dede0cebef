export const wrong = (): Promise<unknown> => fetch('https://example.org')
