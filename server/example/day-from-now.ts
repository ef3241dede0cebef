import { dayAt } from '#kernel/pure/calendar.ts'

/** Days from the first start: the example is as fresh as the workspace that holds it. */
export const dayFromNow = (days: number): string => dayAt(new Date(Date.now() + days * 86_400_000))
