/** The part of `handlebars/runtime` used here; the package's own file for it declares nothing. */
declare module "handlebars/runtime.js" {
  export interface HelperOptions {
    readonly fn: (context: unknown) => string;
  }
  export interface Environment {
    readonly SafeString: new (text: string) => object;
    readonly escapeExpression: (text: string) => string;
    create(): Environment;
    registerHelper(helpers: Record<string, (...args: never[]) => unknown>): void;
    registerPartial(name: string, partial: Template): void;
    template(specification: unknown): Template;
  }
  export type Template = (context: unknown) => string;
  const runtime: Environment;
  export default runtime;
}
