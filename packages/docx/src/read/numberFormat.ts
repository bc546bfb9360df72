const digits = "〇一二三四五六七八九";
const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";

/** Chinese counting up to 9999: 十, 十一, 二十, 一百零五. */
function chinese(number: number): string {
  if (number <= 0 || number > 9999) return String(number);
  let text = "";
  let gap = false;
  for (const [unit, name] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(number / unit) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    if (gap) text += "零";
    gap = false;
    text += digit === 1 && unit === 10 && text === "" ? name : digits[digit]! + name;
  }
  return text;
}

function roman(number: number): string {
  const pairs = [
    [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"],
    [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
  ] as const; // prettier-ignore
  if (number <= 0 || number > 3999) return String(number);
  let rest = number;
  let text = "";
  for (const [value, sign] of pairs) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}

/** a … z, aa, bb …, as Word counts letters. */
function letters(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 30));
}

/** A list number as Word writes it in a format (`w:numFmt`); formats we do not know count 1, 2, 3. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "chineseCounting":
    case "chineseCountingThousand":
    case "chineseLegalSimplified":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
      return chinese(number);
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
    case "taiwaneseDigital":
      return String(number).replace(/\d/g, (digit) => digits[Number(digit)]!);
    case "ideographTraditional":
      return stems[number - 1] ?? String(number);
    case "ideographZodiac":
      return branches[number - 1] ?? String(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
    case "decimalEnclosedParen":
      return number >= 1 && number <= 20 ? String.fromCharCode(0x2473 + number) : `(${number})`;
    case "decimalEnclosedFullstop":
      return number >= 1 && number <= 20 ? String.fromCharCode(0x2487 + number) : `${number}.`;
    case "ideographEnclosedCircle":
      return number >= 1 && number <= 10 ? String.fromCharCode(0x327f + number) : chinese(number);
    case "upperRoman":
      return roman(number);
    case "lowerRoman":
      return roman(number).toLowerCase();
    case "upperLetter":
      return number >= 1 ? letters(number).toUpperCase() : String(number);
    case "lowerLetter":
      return number >= 1 ? letters(number) : String(number);
    default:
      return String(number);
  }
}
