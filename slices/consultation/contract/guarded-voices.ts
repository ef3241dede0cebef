/** What guards those who speak: the rules of hidden authors, and moderation by a published policy. */
import { hiddenAuthorActs } from './hidden-authors/hidden-authors.ts'
import { moderationActs } from './moderation/moderation.ts'

export { sealedAuthor } from './hidden-authors/hidden-authors.ts'
export { sealRefusals } from './hidden-authors/hidden-authors-words.ts'
export { hiddenRefusals } from './moderation/moderation-words.ts'

export const guardingActs = { ...moderationActs, ...hiddenAuthorActs }
