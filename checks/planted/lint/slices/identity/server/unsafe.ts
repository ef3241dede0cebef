export const wrong: string = JSON.parse('1')
