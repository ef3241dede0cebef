import type { FileStore } from '#kernel/files/file-store.ts'
import { appealModeration } from './appeal.ts'
import { claimModeration, releaseModeration } from './claims.ts'
import { decideModeration, decideModerationAppeal } from './decide.ts'
import { exportModerationLogIn } from './export-log.ts'
import { flagWords } from './flag-words.ts'
import { publishModerationPolicy, readModerationPolicy } from './policy.ts'
import { readModerationNotes } from './read-notes.ts'
import { readModerationQueue } from './read-moderation-queue.ts'

export { tellAuthorJob } from './tell-author.ts'

export const moderationHandlers = (files: FileStore) => ({
  readModerationPolicy,
  publishModerationPolicy,
  flagWords,
  readModerationNotes,
  readModerationQueue,
  claimModeration,
  releaseModeration,
  decideModeration,
  decideModerationAppeal,
  appealModeration,
  exportModerationLog: exportModerationLogIn(files),
})
