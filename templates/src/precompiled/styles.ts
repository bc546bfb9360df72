// Generated from parts/styles.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"style"),depth0,{"name":"style","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\""
    + alias3(alias2(alias1(depth0, "latinFont", {"start":{"line":1,"column":193},"end":{"line":1,"column":202}} ), depth0))
    + "\" w:hAnsi=\""
    + alias3(alias2(alias1(depth0, "latinFont", {"start":{"line":1,"column":217},"end":{"line":1,"column":226}} ), depth0))
    + "\" w:eastAsia=\""
    + alias3(alias2(alias1(depth0, "eastAsianFont", {"start":{"line":1,"column":244},"end":{"line":1,"column":257}} ), depth0))
    + "\" w:cs=\""
    + alias3(alias2(alias1(depth0, "latinFont", {"start":{"line":1,"column":269},"end":{"line":1,"column":278}} ), depth0))
    + "\"/><w:kern w:val=\"2\"/><w:sz w:val=\""
    + alias3(alias2(alias1(depth0, "size", {"start":{"line":1,"column":317},"end":{"line":1,"column":321}} ), depth0))
    + "\"/><w:szCs w:val=\""
    + alias3(alias2(alias1(depth0, "size", {"start":{"line":1,"column":343},"end":{"line":1,"column":347}} ), depth0))
    + "\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr><w:widowControl w:val=\"0\"/><w:jc w:val=\"both\"/></w:pPr></w:style><w:style w:type=\"character\" w:default=\"1\" w:styleId=\"a0\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type=\"table\" w:default=\"1\" w:styleId=\"a1\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style><w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"a2\"><w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"styles"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1304},"end":{"line":1,"column":1340}}})) != null ? stack1 : "")
    + "</w:styles>";
},"usePartial":true,"useData":true};
export default template;
