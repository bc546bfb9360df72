import type { Feature } from "write-excel-file/universal";

/**
 * Repeats on every printed page what stays when one scrolls: the rows of headings and the columns of units. The writer has
 * no option for it; its features may change any part.
 */
export const printTitles: Feature<Blob> = {
  files: {
    transform: {
      "xl/workbook.xml": {
        transform: (workbook, sheets) => {
          const names = sheets.flatMap(({ sheet = "", stickyRowsCount = 0, stickyColumnsCount = 0 }, index) => {
            const own = `'${sheet.replaceAll("'", "''")}'!`;
            const ranges = [
              ...(stickyColumnsCount > 0 ? [`${own}$A:$${lettersOf(stickyColumnsCount)}`] : []),
              ...(stickyRowsCount > 0 ? [`${own}$1:$${stickyRowsCount}`] : []),
            ];
            const words = ranges.join(",").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
            return ranges.length === 0
              ? []
              : [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${words}</definedName>`];
          });
          return names.length === 0
            ? workbook
            : workbook.replace(
                /<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/,
                () => `<definedNames>${names.join("")}</definedNames>`,
              );
        },
      },
    },
  },
};

/** 1 is A, 27 is AA. */
function lettersOf(column: number): string {
  const rest = column - 1;
  const before = Math.floor(rest / 26);
  return (before > 0 ? lettersOf(before) : "") + String.fromCharCode(65 + (rest % 26));
}
