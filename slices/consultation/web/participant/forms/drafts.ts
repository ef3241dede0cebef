/** What is being typed, kept on the phone at every key until the proposal has left for the outbox. */
export interface PhoneDraft {
  readonly node: string
  readonly field: string
  readonly language: 'en' | 'ur'
  readonly before: string
  readonly after: string
  readonly rationale: string
}

export const blank: PhoneDraft = { node: '', field: '', language: 'en', before: '', after: '', rationale: '' }

/** A new activity while it is being typed. */
export interface PhoneAddition {
  /** The lineage of what it hangs below. */
  readonly below: string
  readonly title: string
  readonly text: string
  readonly rationale: string
}

export const blankAddition: PhoneAddition = { below: '', title: '', text: '', rationale: '' }

export function draftKept<Draft extends object>(name: string, empty: Draft): Draft {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return typeof read === 'object' && read !== null ? { ...empty, ...read } : empty
  } catch {
    return empty
  }
}

export const keepDraft = (name: string, draft: object): void =>
  localStorage.setItem(name, JSON.stringify(draft))

export const dropDraft = (name: string): void => localStorage.removeItem(name)
