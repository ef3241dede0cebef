import { type Handlers, type ServedSlice, serveSlice } from '#kernel/contract/handler.ts'
import type { OpenRoom, RoomTools, SaidOnCover } from '#kernel/contract/room-tools.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { strategy } from '../contract.ts'
import type { StrategyRows } from '../database/rows.ts'
import { activityHandlers } from './activities/handlers.ts'
import { approvalHandlers } from './approval/handlers.ts'
import { bodyHandlers } from './bodies/handlers.ts'
import { previewHandlers } from './previews/handlers.ts'
import { riskHandlers } from './risks/handlers.ts'
import { changeHandlers } from './changes/handlers.ts'
import { targetHandlers } from './targets/handlers.ts'
import { citationHandlers } from './citations/handlers.ts'
import { crosswalkHandlers } from './crosswalk/handlers.ts'
import { listDecisions } from './decision-log/list-decisions.ts'
import { decisionHandlers } from './decisions/handlers.ts'
import { importHandlers } from './imports/handlers.ts'
import { lintHandlers } from './lint/handlers.ts'
import { nodeHandlers } from './nodes/handlers.ts'
import { paperHandlers } from './papers/paper-handlers.ts'
import { writePaperJob } from './papers/write-paper.ts'
import { translationHandlers } from './translations/handlers.ts'
import { versionHandlers } from './versions/handlers.ts'

/** The slice as the server mounts it. Plan files are read from the store into which uploads went. */
export function servedWith(
  files: FileStore,
  site = 'http://localhost',
  saidOnCover: SaidOnCover = async () => [],
): ServedSlice {
  const handlers: Handlers<typeof strategy, StrategyRows> = {
    ...versionHandlers,
    ...decisionHandlers,
    listDecisions,
    ...approvalHandlers,
    ...changeHandlers,
    ...targetHandlers,
    ...nodeHandlers,
    ...activityHandlers,
    ...translationHandlers,
    ...importHandlers(files),
    ...lintHandlers(site),
    ...citationHandlers,
    ...crosswalkHandlers(files),
    ...paperHandlers({ files, site, saidOnCover }),
    ...riskHandlers,
    ...bodyHandlers,
    ...previewHandlers,
  }
  return serveSlice(strategy, handlers)
}

export const open = ({ files, address, saidOnCover }: RoomTools): OpenRoom => ({
  served: servedWith(files, address, saidOnCover),
  jobs: [writePaperJob(files)],
})
