export const office = 'for tests'
