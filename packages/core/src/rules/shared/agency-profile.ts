import { ofReport } from "../../recognise/kept.js";
import type { RecognisedAgency } from "../../recognise/types.js";
import { splitName } from "../../recognise/shortNames.js";
import { fields, type Field } from "./fields.js";

/** What kind of agency reports. Townships and sub-districts set their own dates, and answer for every field. */
export type AgencyKind = "government" | "department" | "township" | "subdistrict" | "other";

/** What the agency's name tells of it. */
export interface AgencyProfile {
  readonly name: string;
  readonly kind: AgencyKind;
  /** Places of its name, highest first: 示例市, 示例区. */
  readonly places: readonly string[];
  /** Level of the lowest place. */
  readonly level: "province" | "city" | "county" | "township" | "unknown";
  /** Fields it works in; empty for a government, or when the name does not tell. */
  readonly fields: readonly Field[];
  /** How it may speak of itself: 我局, 我镇 … */
  readonly selves: ReadonlySet<string>;
}

/** The profile of the reporting agency, from its name and what an office said of it; undefined when it is not known. */
export const agencyProfile = ofReport.once((report): AgencyProfile | undefined =>
  report.agency === undefined ? undefined : withGiven(report.agency),
);

function withGiven({ name, kind, level }: RecognisedAgency): AgencyProfile {
  const profile = profileOf(name);
  return { ...profile, ...(kind === undefined ? {} : { kind }), ...(level === undefined ? {} : { level }) };
}

/** Reads a full name: `示例市示例区司法局` is a department of a county-level district in the field of justice. */
export function profileOf(name: string): AgencyProfile {
  const { places, office } = splitName(name);
  const last = places.at(-1) ?? "";
  const kind = kindOf(office, last, name);
  const own =
    kind === "department" || kind === "other" ? fields.filter((field) => field.office.test(office || name)) : [];
  return { name, kind, places, level: levelOf(last), fields: own, selves: selvesOf(office || name, kind, places) };
}

function kindOf(office: string, last: string, name: string): AgencyKind {
  if (/街道(?:办事处|办)?$/u.test(name) || (office === "" && last.endsWith("街道"))) return "subdistrict";
  if (/(?:镇|乡|苏木)(?:人民政府|政府)?$/u.test(name)) return "township";
  if (/(?:人民政府|政府)(?:办公室|办公厅)?$/u.test(name)) return "government";
  if (/(?:局|委员会|委|厅|部|办公室|署)$/u.test(office)) return "department";
  return "other";
}

function levelOf(place: string): AgencyProfile["level"] {
  if (/(?:镇|乡|街道|苏木)$/u.test(place)) return "township";
  if (/(?:区|县|旗)$/u.test(place) && !place.endsWith("自治区") && !place.endsWith("地区")) return "county";
  if (/(?:市|州|盟|地区)$/u.test(place)) return "city";
  if (/(?:省|自治区)$/u.test(place)) return "province";
  return "unknown";
}

/** Words after 我 by which an agency can mean itself; the places above it are its own too. */
function selvesOf(office: string, kind: AgencyKind, places: readonly string[]): ReadonlySet<string> {
  const selves = new Set<string>(["单位", "机关", "部门"]);
  if (/局$/u.test(office)) selves.add("局");
  if (/委员会$|委$/u.test(office)) for (const word of ["委", "会", "管委会", "工委"]) selves.add(word);
  if (/厅$/u.test(office)) selves.add("厅");
  if (/办公室$|办公厅$|办$|办事处$/u.test(office)) for (const word of ["办", "办公室", "处", "厅"]) selves.add(word);
  if (/中心$/u.test(office)) selves.add("中心");
  if (/院$/u.test(office)) selves.add("院");
  if (/队$/u.test(office)) for (const word of ["支队", "大队", "队", "总队"]) selves.add(word);
  if (/会$/u.test(office)) selves.add("会");
  if (kind === "subdistrict") for (const word of ["街道", "办事处", "办", "街"]) selves.add(word);
  for (const place of places) {
    const ending = /(?:街道|省|州|盟|市|区|县|旗|镇|乡)$/u.exec(place)?.[0];
    if (ending !== undefined) selves.add(ending);
  }
  return selves;
}
