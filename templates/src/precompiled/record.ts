// Generated from record/record.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    return "<w:gridCol w:w=\""
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "\"/>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1057},"end":{"line":1,"column":1261}}})) != null ? stack1 : "")
    + "</w:tr>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<w:tc><w:tcPr><w:tcW w:w=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "width", {"start":{"line":1,"column":1100},"end":{"line":1,"column":1105}} ), depth0))
    + "\" w:type=\"dxa\"/>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"spans"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1123},"end":{"line":1,"column":1179}}})) != null ? stack1 : "")
    + "<w:vAlign w:val=\"center\"/></w:tcPr>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"recordParagraph"),lookupProperty(depth0,"paragraph"),{"name":"recordParagraph","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</w:tc>";
},"3":function(container,depth0,helpers,partials,data) {
    return "<w:gridSpan w:val=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "columnSpan", {"start":{"line":1,"column":1157},"end":{"line":1,"column":1167}} ), depth0))
    + "\"/>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"recordParagraph"),depth0,{"name":"recordParagraph","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"recordParagraph"),lookupProperty(depth0,"title"),{"name":"recordParagraph","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<w:tbl><w:tblPr><w:tblW w:w=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":1,"column":282},"end":{"line":1,"column":287}} ), depth0))
    + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/><w:left w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/><w:right w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"28\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/><w:bottom w:w=\"28\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":941},"end":{"line":1,"column":994}}})) != null ? stack1 : "")
    + "</w:tblGrid>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1006},"end":{"line":1,"column":1277}}})) != null ? stack1 : "")
    + "</w:tbl>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"paragraphs"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1285},"end":{"line":1,"column":1340}}})) != null ? stack1 : "")
    + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/><w:pgSz w:w=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "width", {"start":{"line":1,"column":1460},"end":{"line":1,"column":1470}} ), depth0))
    + "\" w:h=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "height", {"start":{"line":1,"column":1481},"end":{"line":1,"column":1492}} ), depth0))
    + "\"/><w:pgMar w:top=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "top", {"start":{"line":1,"column":1515},"end":{"line":1,"column":1523}} ), depth0))
    + "\" w:right=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "right", {"start":{"line":1,"column":1538},"end":{"line":1,"column":1548}} ), depth0))
    + "\" w:bottom=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "bottom", {"start":{"line":1,"column":1564},"end":{"line":1,"column":1575}} ), depth0))
    + "\" w:left=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "left", {"start":{"line":1,"column":1589},"end":{"line":1,"column":1598}} ), depth0))
    + "\" w:header=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "header", {"start":{"line":1,"column":1614},"end":{"line":1,"column":1625}} ), depth0))
    + "\" w:footer=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"page"), "footer", {"start":{"line":1,"column":1641},"end":{"line":1,"column":1652}} ), depth0))
    + "\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
},"usePartial":true,"useData":true};
export default template;
