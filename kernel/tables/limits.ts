/**
 * What one file may ask of this process. A plan has hundreds of rows and a year of figures has tens of
 * thousands, so these stand well above honest use; a file beyond them is told so, by number.
 */
export const maxFileBytes = 32 * 1024 * 1024

/** All parts of a workbook together, unpacked. 100,000 rows of nine columns come to about 40 MB. */
export const maxUnpackedBytes = 128 * 1024 * 1024

/** Parts inside a workbook. Excel writes about ten, and a few more for each sheet. */
export const maxParts = 2_000

/** Rows of one file, all sheets together, headers included. */
export const maxRows = 150_000

export const maxColumns = 200

/** Cells of a workbook: the library that reads it keeps about a kilobyte for each. */
export const maxCells = 1_500_000

/** Cells that get their value from a merged neighbour. */
export const maxMergedCells = 500_000

/** One record of a CSV, in characters: beyond it a quotation mark was left open. */
export const maxRecordLength = 1_000_000

/** Excel's own limit for one cell, in characters; in a CSV or JSON more than that is a document in a cell. */
export const maxCellLength = 32_767

/** Problems listed one by one; the rest are counted. */
export const maxListedProblems = 100
