// Generated from parts/footer.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr><w:pStyle w:val=\""
    + alias3(alias2(alias1(depth0, "style", {"start":{"line":1,"column":164},"end":{"line":1,"column":169}} ), depth0))
    + "\"/><w:jc w:val=\""
    + alias3(alias2(alias1(depth0, "align", {"start":{"line":1,"column":189},"end":{"line":1,"column":194}} ), depth0))
    + "\"/></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">— </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>"
    + alias3(alias2(alias1(depth0, "page", {"start":{"line":1,"column":466},"end":{"line":1,"column":470}} ), depth0))
    + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";
},"useData":true};
export default template;
