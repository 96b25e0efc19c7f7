/** Whether a file is named as an iPhone names its photographs. */
export const isPhonePhoto = (name: string): boolean => /\.hei[cf]$/i.test(name);

/** Whether a file is named as Excel and others name a workbook, of which a chart may be meant. */
export const isWorkbook = (name: string): boolean => /\.(?:xls[xmb]?|ods|numbers)$/i.test(name);

/** The name of a file with another ending. */
export const withEnding = (name: string, ending: string): string =>
  name.replace(/\.[^.]*$/, `.${ending}`);
