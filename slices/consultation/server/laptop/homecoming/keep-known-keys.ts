import { z } from 'zod'
import type { Queryable } from '#kernel/database/queryable.ts'
import { defineJob, enqueue, type Job, jobKind } from '#kernel/jobs/jobs.ts'
import { writeKnownKeys } from '#kernel/ledger/known/known-ledgers.ts'
import type { KnownKeys } from '#kernel/ledger/notes/key-file.ts'

const keepKnownKeys = jobKind('consultation.keep-known-keys', z.object({}))

/** The file of known keys follows the database: it is written after the commit, and never when nothing was committed. */
export const askToKeepKeys = (tx: Queryable): Promise<string> => enqueue(tx, keepKnownKeys, {})

export const keepKnownKeysJob = (keys: KnownKeys): Job =>
  defineJob(keepKnownKeys, (_, { act }) => act('consultation', (tx) => writeKnownKeys(tx, keys)))
