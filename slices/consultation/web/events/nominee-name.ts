import type { Nomination } from '../../contract/events/participants.ts'
import { bothOf } from '../calls.ts'

/** A nominee by name, or a seat by its function. */
export const nomineeName = ({ name, post }: Pick<Nomination, 'name' | 'post'>) =>
  name ?? bothOf({ en: post.en ?? null, ur: post.ur ?? null })
