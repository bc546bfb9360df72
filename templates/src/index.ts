/**
 * The templates as typed functions from plain data to XML. Sources are the .hbs files beside src; they are compiled by
 * scripts/precompile.mjs, never at run time.
 */
import { renderer } from "./environment.js";
import type {
  FontView,
  FooterView,
  PageView,
  RelationshipView,
  SkeletonView,
  StylesView,
  StyleView,
  TableView,
} from "./views.js";

export type * from "./views.js";
export { styleIds, type StyleKey } from "./styleIds.js";

/** Block-level content. */
export const renderTable = renderer<TableView>("table");
export const renderSkeleton = renderer<SkeletonView>("skeleton");
export const renderStyle = renderer<StyleView>("style");

/** Whole parts of a .docx. */
export const renderDocument = renderer<SkeletonView & { readonly page: PageView }>("document");
export const renderStyles = renderer<StylesView>("styles");
export const renderFooter = renderer<FooterView>("footer");
export const renderFontTable = renderer<{ readonly fonts: readonly FontView[] }>("fontTable");
export const renderSettings = renderer<Record<string, never>>("settings");
export const renderContentTypes = renderer<{
  readonly parts: readonly { readonly name: string; readonly type: string }[];
}>("contentTypes");
export const renderRelationships = renderer<{ readonly relationships: readonly RelationshipView[] }>("relationships");
export const renderCoreProperties = renderer<{ readonly title: string; readonly agency: string }>("coreProperties");

/** Flat OPC packages for insertion into an open document. */
export const renderFlatTable = renderer<{ readonly table: TableView; readonly styles: readonly StyleView[] }>(
  "flatTable",
);
export const renderFlatSkeleton = renderer<SkeletonView & { readonly styles: readonly StyleView[] }>("flatSkeleton");
