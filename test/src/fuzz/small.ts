import type { Parts } from "./mutate/zip.js";
import type { Clipboard, Seeds } from "./seeds.js";

/**
 * Pieces of the whole seeds: a change meets what matters sooner, and a hundred of them are examined in the time of a few
 * whole files. With them go clipboards, as Excel, WPS and a browser leave them for the panel.
 */
export function smallSeeds(whole: Seeds): Seeds {
  const body = bodyOf(whole.packages[0]!);
  const blank = bodyOf(whole.packages[1]!);
  const bodies = [
    ...[body, blank].flatMap((given) => given.tables.map((table) => firstRows(table, 2))),
    ...[body, blank].flatMap(({ prose }) => [prose.slice(0, 8).join(""), prose.slice(8, 14).join("")]),
    firstRows(body.tables[0]!, 2) + prose(body, 3) + firstRows(body.tables[2]!, 3),
    wild,
  ];
  const packages = bodies.map((content) => packageOf(whole.packages[0]!, content));
  const [sheet] = whole.workbooks;
  return {
    packages,
    workbooks: [narrow(sheet!)],
    xml: packages.slice(0, 4).map(flat),
    html: whole.html.flatMap((page) => cutBy(page, /(?=<(?:p|table)>)/, 9).slice(0, 6)),
    text: whole.text.flatMap((text) => cutBy(text, /(?<=\n)/, 12).slice(0, 6)),
    csv: whole.csv.map((csv) =>
      csv
        .split("\n")
        .map((line) => line.split(",").slice(0, 12).join(","))
        .join("\n"),
    ),
    json: [...whole.json.slice(1), fewCells(whole.json[0] as { readonly cells: object })],
    clipboards: clipboards(whole.html[0]!),
  };
}

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Body {
  readonly tables: readonly string[];
  /** Paragraphs outside of tables. */
  readonly prose: readonly string[];
}

function bodyOf(parts: Parts): Body {
  const xml = decode(parts.get("word/document.xml"));
  const table = /<w:tbl>.*?<\/w:tbl>/gs;
  return {
    tables: xml.match(table) ?? [],
    prose: xml.replace(table, "").match(/<w:p[ >].*?<\/w:p>/gs) ?? [],
  };
}

const prose = ({ prose: all }: Body, count: number): string => all.slice(0, count).join("");

function firstRows(table: string, count: number): string {
  const [head, ...rows] = table.split(/(?=<w:tr[ >])/);
  return `${head!}${rows.slice(0, count).join("").replace("</w:tbl>", "")}</w:tbl>`;
}

/** What Word and WPS write around and between the words of a report that has been through several hands. */
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const wild =
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run("主动公开")}` +
  `<w:ins w:id="1" w:author="甲">${run("12")}</w:ins><w:del w:id="2" w:author="甲"><w:r><w:delText>7</w:delText></w:r></w:del>` +
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("3")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
  `<w:sdt><w:sdtPr><w:tag w:val="nianbao:t4"/></w:sdtPr><w:sdtContent><w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>` +
  `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p>${run("行政复议")}</w:p></w:tc></w:tr>` +
  `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p>${run("5")}</w:p></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p>${run("0")}</w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr>` +
  `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p>${run("１")}</w:p></w:tc></w:tr></w:tbl></w:sdtContent></w:sdt>` +
  `<w:p>${run("收到")}<w:sdt><w:sdtPr><w:tag w:val="nianbao:link:t3.new.total"/></w:sdtPr><w:sdtContent>${run("7")}</w:sdtContent></w:sdt>${run("件")}` +
  `<w:commentRangeStart w:id="4"/>${run("，其中")}<w:commentRangeEnd w:id="4"/><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:tab/><w:br/></w:r>` +
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:drawing/></w:r></mc:Choice><mc:Fallback>${run("框")}</mc:Fallback></mc:AlternateContent></w:p>`;

/** A package with another body and only the head of its style sheet. */
function packageOf(parts: Parts, content: string): Parts {
  const xml = decode(parts.get("word/document.xml"));
  const open = xml.slice(0, xml.indexOf("<w:body>") + "<w:body>".length);
  const styles = decode(parts.get("word/styles.xml"));
  const kept = styles.match(/<w:style .*?<\/w:style>/gs)?.slice(0, 2) ?? [];
  return new Map([
    ...parts,
    ["word/document.xml", encode(`${open}${content}</w:body></w:document>`)],
    ["word/styles.xml", encode(`${/^.*?<w:styles[^>]*>/s.exec(styles)?.[0] ?? ""}${kept.join("")}</w:styles>`)],
  ]);
}

/** A package as one XML file (Flat OPC). */
function flat(parts: Parts): string {
  const package_ = "http://schemas.microsoft.com/office/2006/xmlPackage";
  const pieces = [...parts].map(([name, bytes]) => {
    const type = name.endsWith(".rels")
      ? "application/vnd.openxmlformats-package.relationships+xml"
      : "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    const xml = decode(bytes).replace(/^<\?xml[^>]*\?>\s*/, "");
    return `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  });
  return `<?xml version="1.0"?><pkg:package xmlns:pkg="${package_}">${pieces.slice(1).join("")}</pkg:package>`;
}

function cutBy(text: string, at: RegExp, size: number): string[] {
  const pieces = text.split(at);
  return Array.from({ length: Math.ceil(pieces.length / size) }, (_, index) =>
    pieces.slice(index * size, (index + 1) * size).join(""),
  );
}

/** A workbook of which each row keeps its first twelve cells. */
function narrow(parts: Parts): Parts {
  const name = "xl/worksheets/sheet1.xml";
  const xml = decode(parts.get(name)).replace(/(<row [^>]*>)(.*?)<\/row>/gs, (_, open: string, cells: string) => {
    const kept = cells.split(/(?=<c )/).slice(0, 12);
    return `${open}${kept.join("")}</row>`;
  });
  return new Map([...parts, [name, encode(xml)]]);
}

function fewCells(report: { readonly cells: object }): unknown {
  return { ...report, chapters: [], cells: Object.fromEntries(Object.entries(report.cells).slice(0, 12)) };
}

function clipboards(page: string): readonly Clipboard[] {
  const tables = page.match(/<table>.*?<\/table>/gs) ?? [];
  const rows = (table: string): string =>
    table
      .split("</tr>")
      .map((row) => row.replace(/<\/td>/g, "\t").replace(/<[^>]*>/g, ""))
      .join("\r\n");
  return [
    { text: "1\t2\t3\r\n4\t5\t6\r\n", html: "" },
    { text: '自然人\t"1,024"\n"一\n二"\t０\n', html: "" },
    { text: "7\n0\n无\n3.50\n", html: "<table><tr><td>7<td>0</table>" },
    ...tables.map((table) => ({ text: rows(table).slice(0, 600), html: table.slice(0, 2500) })),
    {
      text: "总计\t3\n",
      html: '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><table><tr><td rowspan=2 colspan=3>总计</td><td>3</td></tr><tr><td>4</td></tr></table>',
    },
  ];
}
