import type { Level } from './levels-of-openness.ts'

/**
 * The public reads snapshots, and these hold the tree: how far the money is known, coordinating bodies and the register of
 * risks stay with those who sign in, whatever their level. Everybody else reads them as far as their level goes.
 */
export const readsBesideTheTree = (audience: Level): boolean => audience !== 'public'
