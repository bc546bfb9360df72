// Generated from blocks/tableCell.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    return "<w:gridSpan w:val=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "columnSpan", {"start":{"line":1,"column":85},"end":{"line":1,"column":95}} ), depth0))
    + "\"/>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<w:vMerge w:val=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "merge", {"start":{"line":1,"column":139},"end":{"line":1,"column":144}} ), depth0))
    + "\"/>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<w:keepNext/>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<w:r><w:rPr>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tableRun"),lookupProperty(depth0,"look"),{"name":"tableRun","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</w:rPr><w:t xml:space=\"preserve\">"
    + container.escapeExpression(lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"content"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":705},"end":{"line":1,"column":721}}}))
    + "</w:t></w:r>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<w:tc><w:tcPr><w:tcW w:w=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":1,"column":28},"end":{"line":1,"column":33}} ), depth0))
    + "\" w:type=\"dxa\"/>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"spans"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":51},"end":{"line":1,"column":107}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"merge"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":107},"end":{"line":1,"column":156}}})) != null ? stack1 : "")
    + "<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"look"), "style", {"start":{"line":1,"column":222},"end":{"line":1,"column":232}} ), depth0))
    + "\"/>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"keepNext"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":237},"end":{"line":1,"column":273}}})) != null ? stack1 : "")
    + "<w:widowControl w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:beforeLines=\"0\" w:after=\"0\" w:afterLines=\"0\" w:line=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"look"), "line", {"start":{"line":1,"column":406},"end":{"line":1,"column":415}} ), depth0))
    + "\" w:lineRule=\"exact\"/><w:ind w:leftChars=\"0\" w:left=\""
    + alias3(alias2(alias1(depth0, "indent", {"start":{"line":1,"column":472},"end":{"line":1,"column":478}} ), depth0))
    + "\" w:rightChars=\"0\" w:right=\""
    + alias3(alias2(alias1(depth0, "indent", {"start":{"line":1,"column":510},"end":{"line":1,"column":516}} ), depth0))
    + "\" w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\""
    + alias3(alias2(alias1(depth0, "align", {"start":{"line":1,"column":573},"end":{"line":1,"column":578}} ), depth0))
    + "\"/><w:rPr>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"tableRun"),lookupProperty(depth0,"look"),{"name":"tableRun","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</w:rPr></w:pPr>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"hasText"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":625},"end":{"line":1,"column":740}}})) != null ? stack1 : "")
    + "</w:p></w:tc>";
},"usePartial":true,"useData":true};
export default template;
