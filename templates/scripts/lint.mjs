/** Rules for templates that Handlebars itself does not enforce: each has corrupted a document or hidden a mistake somewhere. */
import Handlebars from "handlebars";

/** Complaints about one source, as `path:line: what`. */
export function lint(path, source, knownHelpers) {
  const complaints = [];
  const say = (node, what) => complaints.push(`${path}:${node.loc.start.line}: ${what}`);
  const isCall = (node) => node.params.length > 0 || node.hash !== undefined;

  class Checker extends Handlebars.Visitor {
    MustacheStatement(node) {
      if (!node.escaped) say(node, "{{{ }}} and {{& }} leave text unescaped: use {{ }}");
      if (isCall(node) && !knownHelpers.includes(node.path.original)) say(node, `unknown helper ${node.path.original}`);
      super.MustacheStatement(node);
    }
    BlockStatement(node) {
      if (!knownHelpers.includes(node.path.original)) say(node, `unknown block helper ${node.path.original}`);
      super.BlockStatement(node);
    }
    SubExpression(node) {
      if (!knownHelpers.includes(node.path.original)) say(node, `unknown helper ${node.path.original}`);
      super.SubExpression(node);
    }
    DecoratorBlock(node) {
      say(node, "decorators are not used here");
    }
  }
  new Checker().accept(Handlebars.parse(source));
  if (/[^\S\n]{2,}\S/.test(source.replace(/^[^\S\n]+/gm, "")))
    complaints.push(`${path}: more than one space inside a line`);
  return complaints;
}
