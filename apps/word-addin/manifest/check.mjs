import { z } from "zod";
import { all, at, parseTree } from "./xml-tree.mjs";

/** Order of the children that the schema fixes. Microsoft's own check is a web service; this one works offline. */
const ORDER = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Runtimes: ["Runtime"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  OfficeMenu: ["Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Items"],
  Items: ["Item"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const https = z.url({ protocol: /^https$/ });
const entry = (value) => z.object({ id: z.string().min(1).max(32), value });
const unique = (items) => new Set(items).size === items.length;

const manifestSchema = z.object({
  id: z.guid(),
  version: z.string().regex(/^\d{1,5}(\.\d{1,5}){1,3}$/),
  displayName: z.string().min(1).max(125),
  description: z.string().min(1).max(250),
  urls: z.array(https).min(1),
  images: z.array(entry(https)),
  resourceUrls: z.array(entry(https)),
  shortStrings: z.array(entry(z.string().min(1).max(125))),
  longStrings: z.array(entry(z.string().min(1).max(250))),
  iconSizes: z.array(z.array(z.number()).refine((sizes) => [16, 32, 80].every((size) => sizes.includes(size)))),
  controlIds: z.array(z.string().max(125)).refine(unique, "two controls have one id"),
  requirement: z.literal("1.1"),
  taskpaneIds: z.array(z.string().max(125)).refine((ids) => ids.includes("Office.AutoShowTaskpaneWithDocument")),
  contextMenus: z.array(z.number()).refine((controls) => controls.every((count) => count === 1), "one control only"),
});

/**
 * Checks what Word would refuse or, worse, silently ignore: order of elements, dangling or overlong resources, icons,
 * addresses, ids.
 * @param {string} xml
 * @returns {string[]} faults, empty when there are none
 */
export function manifestFaults(xml) {
  const root = parseTree(xml);
  const value = (element) => element?.attributes.DefaultValue ?? "";
  const resources = (kind, name) =>
    all(root, kind).flatMap((group) =>
      group.children
        .filter((child) => child.name === name)
        .map((child) => ({ id: child.attributes.id, value: value(child) })),
    );
  const facts = {
    id: at(root, "Id")?.text,
    version: at(root, "Version")?.text,
    displayName: value(at(root, "DisplayName")),
    description: value(at(root, "Description")),
    urls: [
      ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"].map((name) => value(at(root, name))),
      value(at(root, "DefaultSettings", "SourceLocation")),
      ...all(root, "ExtendedOverrides").map((file) => file.attributes.Url),
    ],
    images: resources("bt:Images", "bt:Image"),
    resourceUrls: resources("bt:Urls", "bt:Url"),
    shortStrings: resources("bt:ShortStrings", "bt:String"),
    longStrings: resources("bt:LongStrings", "bt:String"),
    iconSizes: all(root, "Icon").map((icon) => icon.children.map((image) => Number(image.attributes.size))),
    controlIds: ["CustomTab", "Group", "Control", "Item"].flatMap((name) =>
      all(root, name).map((item) => item.attributes.id),
    ),
    requirement: all(root, "Set").find((set) => set.attributes.Name === "WordApi")?.attributes.MinVersion,
    taskpaneIds: all(root, "TaskpaneId").map(({ text }) => text),
    contextMenus: all(root, "OfficeMenu").map(({ children }) => children.length),
  };
  const checked = manifestSchema.safeParse(facts);
  const faults = checked.success
    ? []
    : checked.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  return [...faults, ...orderFaults(root), ...resourceFaults(root, facts), ...siteFaults(facts)];
}

function orderFaults(element) {
  const order = ORDER[element.name];
  const ranks = order === undefined ? [] : element.children.map((child) => order.indexOf(child.name));
  const faults = ranks.flatMap((rank, index) => {
    if (rank < 0) return [`${element.name}: ${element.children[index].name} does not belong here`];
    return index > 0 && rank < ranks[index - 1]
      ? [`${element.name}: ${element.children[index].name} comes too late`]
      : [];
  });
  return [...faults, ...element.children.flatMap(orderFaults)];
}

/** Every address lies under the one the panel is served from: Word shows no page of another site without asking. */
function siteFaults({ urls, images, resourceUrls }) {
  const site = (urls[3] ?? "").replace(/[^/]*$/, "");
  const addresses = [...urls, ...[...images, ...resourceUrls].map((resource) => resource.value)];
  return addresses.filter((url) => !url.startsWith(site)).map((url) => `${url} is not under ${site}`);
}

/** Every `resid` must name a resource of the kind its element needs; the schema does not see to that. */
function resourceFaults(root, { images, resourceUrls, shortStrings, longStrings }) {
  const ids = (entries) => new Set(entries.map(({ id }) => id));
  const kinds = { image: ids(images), url: ids(resourceUrls), short: ids(shortStrings), long: ids(longStrings) };
  const kindOf = {
    "bt:Image": "image",
    FunctionFile: "url",
    SourceLocation: "url",
    LearnMoreUrl: "url",
    Runtime: "url",
    Description: "long",
  };
  const faults = [];
  const visit = (element) => {
    const { resid } = element.attributes;
    const kind = kindOf[element.name] ?? "short";
    if (resid !== undefined && !kinds[kind].has(resid)) faults.push(`${element.name}: no ${kind} resource ${resid}`);
    element.children.forEach(visit);
  };
  visit(root);
  const every = [...images, ...resourceUrls, ...shortStrings, ...longStrings].map(({ id }) => id);
  if (!unique(every)) faults.push("two resources have one id");
  return faults;
}
