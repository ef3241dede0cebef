/** Where a browser opens a scan by itself; who may is asked there. */
export const scanOfAct = (act: string): string => `/api/correspondence/acts-by-letter/${act}/scan`

export const scanOfLetter = (line: string): string => `/api/correspondence/letters/${line}/scan`
