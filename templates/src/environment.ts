import Handlebars, { type HelperOptions } from "handlebars/runtime.js";
import * as precompiled from "./precompiled/index.js";
import { styleIds, type StyleKey } from "./styleIds.js";
import type { NumberView } from "./views.js";

const environment = Handlebars.create();

/** Line breaks and tabs inside a `w:t`; everything else is escaped. */
const separators: Readonly<Record<string, string>> = {
  "\n": '</w:t><w:br/><w:t xml:space="preserve">',
  "\t": '</w:t><w:tab/><w:t xml:space="preserve">',
};

/** `{{text value}}` inside a w:t: escaped text, its line breaks and tabs as Word's own elements. */
function text(value: string): object {
  const escaped = environment.escapeExpression(value.replace(/\r\n?|[\v\f\u2028\u2029]/g, "\n"));
  return new environment.SafeString(escaped.replace(/[\n\t]/g, (character) => separators[character] ?? character));
}

/**
 * `{{#paragraph "body"}}…{{/paragraph}}`: a paragraph of one run in one of our styles. The hint keeps quotation marks,
 * dashes and ellipses full width, as Word does when they are typed in Chinese.
 */
function paragraph(this: unknown, style: StyleKey, options: HelperOptions): string {
  return (
    `<w:p><w:pPr><w:pStyle w:val="${styleIds[style]}"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>` +
    `<w:t xml:space="preserve">${options.fn(this)}</w:t></w:r></w:p>`
  );
}

/** Marks round a linked number in a sentence: begin, end of the link's name, end. For private use, so never in the words. */
export const marks = { begin: "\u{e000}", text: "\u{e001}", end: "\u{e002}" } as const;

/** `{{number count}}` in a sentence: its digits, marked when they repeat a cell of a table. */
function number({ text: digits, link }: NumberView): string {
  return link === undefined ? digits : `${marks.begin}${link}${marks.text}${digits}${marks.end}`;
}

environment.registerHelper({ text, paragraph, number });
for (const [name, specification] of Object.entries(precompiled)) {
  environment.registerPartial(name, environment.template(specification));
}

/** What XML 1.0 cannot carry at all, not even as a reference: one such character makes Word call the file corrupt. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Finds whether there may be any, ten times as fast: every half of a surrogate pair is suspect. */
const suspect = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Makes the function that renders one template. Forbidden characters are dropped here, the one place all output passes. */
export function renderer(name: keyof typeof precompiled): (view: object) => string {
  const template = environment.template(precompiled[name]);
  return (view) => {
    const xml = template(view);
    return suspect.test(xml) ? xml.replace(forbidden, "") : xml;
  };
}
