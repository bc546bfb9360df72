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
export { renderRecord, renderRecordPage, type RecordParagraphView, type RecordView } from "./record.js";
export { renderSentence, type SentenceName } from "./sentences.js";
export { styleIds, type StyleKey } from "./styleIds.js";

type Render<View> = (view: View) => string;

/** Block-level content. */
export const renderTable: Render<TableView> = renderer("table");
export const renderPicture: Render<{
  readonly id: number;
  readonly relationship: string;
  readonly name: string;
  readonly alt: string;
  /** English metric units. */
  readonly width: number;
  readonly height: number;
}> = renderer("picture");
export const renderSkeleton: Render<SkeletonView> = renderer("skeleton");
export const renderStyle: Render<StyleView> = renderer("style");

/** Whole parts of a .docx. */
export const renderDocument: Render<SkeletonView & { readonly page: PageView }> = renderer("document");
export const renderStyles: Render<StylesView> = renderer("styles");
export const renderFooter: Render<FooterView> = renderer("footer");
export const renderFontTable: Render<{ readonly fonts: readonly FontView[] }> = renderer("fontTable");
export const renderSettings: Render<Record<string, never>> = renderer("settings");
export const renderContentTypes: Render<{
  readonly parts: readonly { readonly name: string; readonly type: string }[];
}> = renderer("contentTypes");
export const renderRelationships: Render<{ readonly relationships: readonly RelationshipView[] }> =
  renderer("relationships");
export const renderCoreProperties: Render<{ readonly title: string; readonly agency: string }> =
  renderer("coreProperties");

/** Flat OPC packages for insertion into an open document. */
export const renderFlatTable: Render<{ readonly table: TableView; readonly styles: readonly StyleView[] }> =
  renderer("flatTable");
export const renderFlatSkeleton: Render<SkeletonView & { readonly styles: readonly StyleView[] }> =
  renderer("flatSkeleton");
