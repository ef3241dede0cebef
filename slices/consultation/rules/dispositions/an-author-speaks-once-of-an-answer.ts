export const stands = ['confirms', 'dissents'] as const
export type Stand = (typeof stands)[number]

/** A dissent without words could be answered by nobody. */
export const needsWords = (stand: Stand, said: string): boolean => stand === 'dissents' && said.trim() === ''
