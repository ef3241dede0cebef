import { BorderStyle, HeadingLevel, type IStylesOptions, LineRuleType } from 'docx'

/** Faces that every Word has for the two scripts: a Word file does not carry its own. */
export const typefaces = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman' }

const heading = (size: number, before: number) => ({
  run: {
    size,
    sizeComplexScript: size + 2,
    bold: true,
    boldComplexScript: true,
    color: '1F2933',
    font: typefaces,
  },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})

export const styles: IStylesOptions = {
  default: {
    document: { run: { font: typefaces, size: 21, sizeComplexScript: 24 } },
    title: heading(44, 1200),
    heading1: heading(32, 480),
    heading2: heading(26, 360),
    heading3: heading(23, 280),
    heading4: heading(21, 240),
  },
  paragraphStyles: [
    {
      ...{ id: 'Normal', name: 'Normal', quickFormat: true },
      // Unless the rule is said, LibreOffice takes the line for a fixed height: titles overlap and pictures are cut.
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    {
      ...{ id: 'Notice', name: 'Notice', basedOn: 'Normal', quickFormat: true },
      run: { bold: true, boldComplexScript: true, color: 'A12622' },
    },
    {
      // The number of a page takes its size from its paragraph: LibreOffice does not look at the run of a field.
      ...{ id: 'Foot', name: 'Foot', basedOn: 'Normal', quickFormat: true },
      run: { size: 16, sizeComplexScript: 16, color: '52606D' },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    {
      ...{ id: 'Note', name: 'Note', basedOn: 'Normal', quickFormat: true },
      run: { size: 16, sizeComplexScript: 18, color: '52606D' },
    },
  ],
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'CBD2D9' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** Lines between the rows and none between the columns. */
export const bordersOfTable = {
  ...{ top: line, bottom: line, insideHorizontal: line },
  ...{ left: none, right: none, insideVertical: none },
}

/** By level, from 1. */
export const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const
