import { type Level, stricterOf, strictness } from './levels-of-openness.ts'

/** A title that is public inside a node that is not would tell of the node. */
export const mayBeAt = (text: Level, node: Level): boolean => strictness(text) >= strictness(node)

/** The level that a text gets when its node becomes stricter: its own, or the node's where that is stricter. */
export const levelWithin = (text: Level, node: Level): Level => stricterOf(text, node)
