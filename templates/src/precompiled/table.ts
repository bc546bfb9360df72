// Generated from blocks/table.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    return "<w:gridCol w:w=\""
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "\"/>";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "height", {"start":{"line":1,"column":1369},"end":{"line":1,"column":1375}} ), depth0))
    + "\" w:hRule=\"atLeast\"/>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"heading"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1398},"end":{"line":1,"column":1434}}})) != null ? stack1 : "")
    + "</w:trPr>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1443},"end":{"line":1,"column":1493}}})) != null ? stack1 : "")
    + "</w:tr>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<w:tblHeader/>";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"tableCell"),depth0,{"name":"tableCell","hash":{"look":depths[2]},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<w:sdt><w:sdtPr><w:alias w:val=\""
    + alias3(alias2(alias1(depth0, "alias", {"start":{"line":1,"column":362},"end":{"line":1,"column":367}} ), depth0))
    + "\"/><w:tag w:val=\""
    + alias3(alias2(alias1(depth0, "tag", {"start":{"line":1,"column":388},"end":{"line":1,"column":391}} ), depth0))
    + "\"/><w:id w:val=\""
    + alias3(alias2(alias1(depth0, "controlId", {"start":{"line":1,"column":411},"end":{"line":1,"column":420}} ), depth0))
    + "\"/></w:sdtPr><w:sdtContent><w:tbl><w:tblPr><w:tblW w:w=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":1,"column":480},"end":{"line":1,"column":485}} ), depth0))
    + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\""
    + alias3(alias2(alias1(depth0, "outerBorder", {"start":{"line":1,"column":569},"end":{"line":1,"column":580}} ), depth0))
    + "\" w:space=\"0\" w:color=\"000000\"/><w:left w:val=\"single\" w:sz=\""
    + alias3(alias2(alias1(depth0, "outerBorder", {"start":{"line":1,"column":645},"end":{"line":1,"column":656}} ), depth0))
    + "\" w:space=\"0\" w:color=\"000000\"/><w:bottom w:val=\"single\" w:sz=\""
    + alias3(alias2(alias1(depth0, "outerBorder", {"start":{"line":1,"column":723},"end":{"line":1,"column":734}} ), depth0))
    + "\" w:space=\"0\" w:color=\"000000\"/><w:right w:val=\"single\" w:sz=\""
    + alias3(alias2(alias1(depth0, "outerBorder", {"start":{"line":1,"column":800},"end":{"line":1,"column":811}} ), depth0))
    + "\" w:space=\"0\" w:color=\"000000\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\""
    + alias3(alias2(alias1(depth0, "topMargin", {"start":{"line":1,"column":1047},"end":{"line":1,"column":1056}} ), depth0))
    + "\" w:type=\"dxa\"/><w:left w:w=\""
    + alias3(alias2(alias1(depth0, "sideMargin", {"start":{"line":1,"column":1089},"end":{"line":1,"column":1099}} ), depth0))
    + "\" w:type=\"dxa\"/><w:bottom w:w=\""
    + alias3(alias2(alias1(depth0, "topMargin", {"start":{"line":1,"column":1134},"end":{"line":1,"column":1143}} ), depth0))
    + "\" w:type=\"dxa\"/><w:right w:w=\""
    + alias3(alias2(alias1(depth0, "sideMargin", {"start":{"line":1,"column":1177},"end":{"line":1,"column":1187}} ), depth0))
    + "\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1241},"end":{"line":1,"column":1294}}})) != null ? stack1 : "")
    + "</w:tblGrid>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1306},"end":{"line":1,"column":1509}}})) != null ? stack1 : "")
    + "</w:tbl></w:sdtContent></w:sdt>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"spacer"),depth0,{"name":"spacer","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true,"useDepths":true};
export default template;
