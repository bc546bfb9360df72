import { remembering } from "../xml/remembering.js";
import { EOF, START, XmlScanner } from "../xml/scanner.js";
import { NS, vocabulary } from "../xml/vocabulary.js";

const MAJOR = 1;
const MINOR = 2;
const LATIN = 3;
const EAST_ASIAN = 4;
const FONT = 5;
const themeVocabulary = vocabulary([
  [
    NS.other,
    ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
    { majorFont: MAJOR, minorFont: MINOR, latin: LATIN, ea: EAST_ASIAN, font: FONT },
  ],
]);

/**
 * Fonts of a theme by the words that runs use (`minorEastAsia`, `majorHAnsi` …). An empty East Asian face means
 * the one of the script, here simplified Chinese.
 */
export const readThemeFonts = remembering((xml, limits): ReadonlyMap<string, string> => {
  const fonts = new Map<string, string>();
  const scanner = new XmlScanner(xml.text, themeVocabulary, limits, xml);
  let group = "";
  for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
    if (kind !== START) continue;
    if (scanner.name === MAJOR) group = "major";
    else if (scanner.name === MINOR) group = "minor";
    if (group === "") continue;
    const face = scanner.attribute(NS.none, "typeface") ?? "";
    if (face === "") continue;
    if (scanner.name === LATIN) for (const word of ["Ascii", "HAnsi"]) fonts.set(group + word, face);
    else if (scanner.name === EAST_ASIAN) fonts.set(`${group}EastAsia`, face);
    else if (
      scanner.name === FONT &&
      scanner.attribute(NS.none, "script") === "Hans" &&
      !fonts.has(`${group}EastAsia`)
    ) {
      fonts.set(`${group}EastAsia`, face);
    }
  }
  return fonts;
});
