import { callBodyMeeting } from './call-body-meeting.ts'
import { listBodies } from './list-bodies.ts'
import { removeBody } from './remove-body.ts'
import { writeBody } from './write-body.ts'

export const bodyHandlers = { listBodies, writeBody, removeBody, callBodyMeeting }
