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
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1443},"end":{"line":1,"column":2378}}})) != null ? stack1 : "")
    + "</w:tr>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<w:tblHeader/>";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<w:tc><w:tcPr><w:tcW w:w=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":1,"column":1486},"end":{"line":1,"column":1491}} ), depth0))
    + "\" w:type=\"dxa\"/>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"spans"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1509},"end":{"line":1,"column":1565}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"merge"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1565},"end":{"line":1,"column":1614}}})) != null ? stack1 : "")
    + "<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\""
    + alias3(alias2(alias1(depths[2], "style", {"start":{"line":1,"column":1680},"end":{"line":1,"column":1691}} ), depth0))
    + "\"/>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depths[1],"keepNext"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1696},"end":{"line":1,"column":1735}}})) != null ? stack1 : "")
    + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\""
    + alias3(alias2(alias1(depths[2], "line", {"start":{"line":1,"column":1781},"end":{"line":1,"column":1791}} ), depth0))
    + "\" w:lineRule=\"exact\"/><w:ind "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"indent"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1822},"end":{"line":1,"column":1884}}})) != null ? stack1 : "")
    + "w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\""
    + alias3(alias2(alias1(depth0, "align", {"start":{"line":1,"column":1937},"end":{"line":1,"column":1942}} ), depth0))
    + "\"/>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"hasText"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.program(9, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":1,"column":1947},"end":{"line":1,"column":2356}}})) != null ? stack1 : "")
    + "</w:p></w:tc>";
},"4":function(container,depth0,helpers,partials,data) {
    return "<w:gridSpan w:val=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "columnSpan", {"start":{"line":1,"column":1543},"end":{"line":1,"column":1553}} ), depth0))
    + "\"/>";
},"5":function(container,depth0,helpers,partials,data) {
    return "<w:vMerge w:val=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "merge", {"start":{"line":1,"column":1597},"end":{"line":1,"column":1602}} ), depth0))
    + "\"/>";
},"6":function(container,depth0,helpers,partials,data) {
    return "<w:keepNext/>";
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "w:left=\""
    + alias3(alias2(alias1(depth0, "indent", {"start":{"line":1,"column":1846},"end":{"line":1,"column":1852}} ), depth0))
    + "\" w:right=\""
    + alias3(alias2(alias1(depth0, "indent", {"start":{"line":1,"column":1867},"end":{"line":1,"column":1873}} ), depth0))
    + "\" ";
},"8":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "</w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\""
    + alias3(alias2(alias1(depths[2], "font", {"start":{"line":1,"column":2021},"end":{"line":1,"column":2031}} ), depth0))
    + "\" w:hAnsi=\""
    + alias3(alias2(alias1(depths[2], "font", {"start":{"line":1,"column":2046},"end":{"line":1,"column":2056}} ), depth0))
    + "\" w:eastAsia=\""
    + alias3(alias2(alias1(depths[2], "font", {"start":{"line":1,"column":2074},"end":{"line":1,"column":2084}} ), depth0))
    + "\"/><w:sz w:val=\""
    + alias3(alias2(alias1(depths[2], "size", {"start":{"line":1,"column":2104},"end":{"line":1,"column":2114}} ), depth0))
    + "\"/></w:rPr><w:t xml:space=\"preserve\">"
    + alias3(lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"content"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":2153},"end":{"line":1,"column":2169}}}))
    + "</w:t></w:r>";
},"9":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\""
    + alias3(alias2(alias1(depths[2], "font", {"start":{"line":1,"column":2235},"end":{"line":1,"column":2245}} ), depth0))
    + "\" w:hAnsi=\""
    + alias3(alias2(alias1(depths[2], "font", {"start":{"line":1,"column":2260},"end":{"line":1,"column":2270}} ), depth0))
    + "\" w:eastAsia=\""
    + alias3(alias2(alias1(depths[2], "font", {"start":{"line":1,"column":2288},"end":{"line":1,"column":2298}} ), depth0))
    + "\"/><w:sz w:val=\""
    + alias3(alias2(alias1(depths[2], "size", {"start":{"line":1,"column":2318},"end":{"line":1,"column":2328}} ), depth0))
    + "\"/></w:rPr></w:pPr>";
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
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1306},"end":{"line":1,"column":2394}}})) != null ? stack1 : "")
    + "</w:tbl></w:sdtContent></w:sdt>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"spacer"),depth0,{"name":"spacer","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true,"useDepths":true};
export default template;
