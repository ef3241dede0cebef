/** Offices as a register keeps them. Days as 2024-05-03; the last day still counts. */
export type OfficeRegister = readonly {
  readonly name: string
  /** Acronyms and other spellings. */
  readonly alsoCalled?: readonly string[]
  readonly from?: string
  readonly until?: string
  readonly successor?: string
}[]
