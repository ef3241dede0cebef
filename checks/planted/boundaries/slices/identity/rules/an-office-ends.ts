import { quarter } from '#kernel/pure/periods.ts'
export const anOfficeEnds = quarter
