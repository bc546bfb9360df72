const period =
  /^(\D*)\d{4}(\s*年\s*)\d{1,2}(\s*月\s*)\d{1,2}(\s*日.*?)(?:(\d{4})(\s*年\s*))?\d{1,2}(\s*月\s*)\d{1,2}(\s*日\D*)$/su;

/**
 * A stated period made to run over the whole of a year; only digits change, words and spaces stay.
 * @returns undefined when it is not written as 年月日 to 年月日.
 */
export function correctPeriod(text: string, year: number): string | undefined {
  const match = period.exec(text);
  if (match === null) return undefined;
  const [, before = "", year1 = "", month1 = "", between = "", secondYear, year2 = "", month2 = "", after = ""] = match;
  const second = secondYear === undefined ? "" : `${year}${year2}`;
  return `${before}${year}${year1}1${month1}1${between}${second}12${month2}31${after}`;
}
