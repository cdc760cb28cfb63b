/** Why a document is not kept: one sentence each, that names it and says what to do. */

export const REFUSED = {
  empty: (name) => `“${name}” is empty, so I did not keep it. Check the file and send it again.`,
  program: (name) => `“${name}” is a program, whatever its name says, so I did not keep it.`,
  archive: (name) => `“${name}” is an archive. Send the documents in it one by one.`,
  macros: (name) => `“${name}” holds macros, so I did not keep it. Save it without them, or as a PDF, and send that.`,
  'old-office': (name) =>
    `“${name}” is in the Office format of before 2007. Save it as .docx, .xlsx or .pptx, or as a PDF, and send that.`,
  bomb: (name) => `“${name}” unpacks to far more than a document holds, so I did not keep it.`,
  entities: (name) =>
    `“${name}” holds definitions that no Office program writes, so I did not keep it. Save it as a PDF and send that.`,
  damaged: (name) => `“${name}” is damaged and cannot be opened. Save it again, or as a PDF, and send that.`,
  'web-page': (name) =>
    `“${name}” is a web page, perhaps a sign-in page in place of the download. Download it again, or save it as a PDF.`,
  unread: (name) => `I could not finish looking into “${name}”, so I did not keep it. Save it as a PDF and send that.`,
  other: (name) =>
    `“${name}” is not a kind I keep, whatever its name says. I keep PDF, Word, Excel and PowerPoint documents, and PNG and JPEG images.`,
} as const satisfies Record<string, (name: string) => string>;

export type Refused = keyof typeof REFUSED;
