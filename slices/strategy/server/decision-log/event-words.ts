import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { EventKind } from '../../rules/approval/a-step-is-where-its-last-event-left-it.ts'

/** What happened at a step, as the log of decisions says it. */
export const eventWords: Readonly<Record<EventKind, Bilingual>> = {
  begun: { en: 'begun', ur: 'شروع ہوا' },
  done: { en: 'done', ur: 'مکمل ہوا' },
  returned: { en: 'returned with observations', ur: 'اعتراضات کے ساتھ واپس ہوا' },
  skipped: { en: 'skipped', ur: 'ترک کیا گیا' },
}
