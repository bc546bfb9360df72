// Generated from parts/document.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"skeleton"),depth0,{"name":"skeleton","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/><w:pgSz w:w=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "width", {"start":{"line":1,"column":358},"end":{"line":1,"column":368}} ), depth0))
    + "\" w:h=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "height", {"start":{"line":1,"column":379},"end":{"line":1,"column":390}} ), depth0))
    + "\"/><w:pgMar w:top=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "top", {"start":{"line":1,"column":413},"end":{"line":1,"column":421}} ), depth0))
    + "\" w:right=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "right", {"start":{"line":1,"column":436},"end":{"line":1,"column":446}} ), depth0))
    + "\" w:bottom=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "bottom", {"start":{"line":1,"column":462},"end":{"line":1,"column":473}} ), depth0))
    + "\" w:left=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "left", {"start":{"line":1,"column":487},"end":{"line":1,"column":496}} ), depth0))
    + "\" w:header=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "header", {"start":{"line":1,"column":512},"end":{"line":1,"column":523}} ), depth0))
    + "\" w:footer=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "footer", {"start":{"line":1,"column":539},"end":{"line":1,"column":550}} ), depth0))
    + "\" w:gutter=\"0\"/><w:docGrid w:type=\"lines\" w:linePitch=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "linePitch", {"start":{"line":1,"column":609},"end":{"line":1,"column":623}} ), depth0))
    + "\"/></w:sectPr></w:body></w:document>";
},"usePartial":true,"useData":true};
export default template;
