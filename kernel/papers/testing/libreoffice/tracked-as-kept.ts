/** By whom and when the changes of the kept file are, so that it is written the same on any day. */
export const trackedAsKept = { author: 'Sutoon', at: '2026-11-23T10:00:00Z' }
