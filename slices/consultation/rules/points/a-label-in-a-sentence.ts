/** `1.` and `(a)` are the numbering of a list; in a sentence it is point 1 or point a. */
export const bareLabel = (label: string): string => label.replace(/^[(]+|[.۔)،:]+$/gu, '')
