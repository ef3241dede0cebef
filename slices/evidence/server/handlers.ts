import { type Handlers, serveSlice } from '#kernel/contract/handler.ts'
import type { OpenRoom } from '#kernel/contract/room-tools.ts'
import { evidence } from '../contract.ts'
import type { EvidenceRows } from '../database/rows.ts'
import { declareYardstick } from './findings/declare-yardstick.ts'
import { listFindings } from './findings/list-findings.ts'
import { listYardsticks } from './findings/list-yardsticks.ts'
import { readFinding } from './findings/read-finding.ts'
import { recordFinding } from './findings/record-finding.ts'
import { declareScale } from './pictures/declare-scale.ts'
import { listPictures } from './pictures/list-pictures.ts'
import { readPicture } from './pictures/read-picture.ts'
import { recordPicture } from './pictures/record-picture.ts'
import { listSources } from './sources/list-sources.ts'
import { openFileOfSource } from './sources/open-file-of-source.ts'
import { readSource } from './sources/read-source.ts'
import { registerSource } from './sources/register-source.ts'

const handlers = {
  registerSource,
  listSources,
  readSource,
  openFileOfSource,
  declareYardstick,
  listYardsticks,
  recordFinding,
  listFindings,
  readFinding,
  declareScale,
  recordPicture,
  listPictures,
  readPicture,
} satisfies Handlers<typeof evidence, EvidenceRows>

export const served = serveSlice<typeof evidence, EvidenceRows>(evidence, handlers)

export const open = (): OpenRoom => ({ served })
