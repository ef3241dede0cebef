export const textUtil = (text: string): string => text
