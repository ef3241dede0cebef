import type { Day } from '#kernel/pure/calendar.ts'

/** How the contest of an answer by letter stands. `upheld`: it was not the office's. `kept`: it was, with a reason. */
export const contestStandings = ['unanswered', 'upheld', 'kept'] as const
export type ContestStanding = (typeof contestStandings)[number]

export interface Contest {
  readonly standing: ContestStanding
  /** The day on which it was contested or, once answered, on which it was answered. */
  readonly since: Day
}

/** Whether what was entered by letter is the office's word today: not while it contests it, nor once that was upheld. */
export const isTheirWord = (contest: Contest | null): boolean =>
  contest === null || contest.standing === 'kept'

export interface GivenAnswer {
  readonly contest: Contest | null
}

export interface Speaking<Answer extends GivenAnswer> {
  /** The newest that was not set aside: it may itself be contested. */
  readonly answer: Answer | null
  /** The request is open again since then, because every answer was set aside; null otherwise. */
  readonly openAgain: Day | null
}

/** Which of the answers to a request speaks. What was set aside stays readable, and an earlier answer speaks again. */
export function whatSpeaks<Answer extends GivenAnswer>(newestFirst: readonly Answer[]): Speaking<Answer> {
  const answer = newestFirst.find(({ contest }) => contest?.standing !== 'upheld') ?? null
  const days = newestFirst.flatMap(({ contest }) => contest?.since ?? [])
  return { answer, openAgain: answer === null ? (days.toSorted().at(-1) ?? null) : null }
}
