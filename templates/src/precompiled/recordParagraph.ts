// Generated from record/recordParagraph.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    return "<w:keepNext/>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<w:ind w:left=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "indent", {"start":{"line":1,"column":332},"end":{"line":1,"column":338}} ), depth0))
    + "\"/>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<w:b/>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<w:p><w:pPr>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"keep"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":126},"end":{"line":1,"column":158}}})) != null ? stack1 : "")
    + "<w:widowControl w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\""
    + alias4(alias3(alias2(depth0, "before", {"start":{"line":1,"column":233},"end":{"line":1,"column":239}} ), depth0))
    + "\" w:after=\""
    + alias4(alias3(alias2(depth0, "after", {"start":{"line":1,"column":254},"end":{"line":1,"column":259}} ), depth0))
    + "\" w:line=\""
    + alias4(alias3(alias2(depth0, "line", {"start":{"line":1,"column":273},"end":{"line":1,"column":277}} ), depth0))
    + "\" w:lineRule=\"exact\"/>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"indent"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":301},"end":{"line":1,"column":350}}})) != null ? stack1 : "")
    + "<w:jc w:val=\""
    + alias4(alias3(alias2(depth0, "align", {"start":{"line":1,"column":365},"end":{"line":1,"column":370}} ), depth0))
    + "\"/></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\""
    + alias4(alias3(alias2(depth0, "latinFont", {"start":{"line":1,"column":434},"end":{"line":1,"column":443}} ), depth0))
    + "\" w:hAnsi=\""
    + alias4(alias3(alias2(depth0, "latinFont", {"start":{"line":1,"column":458},"end":{"line":1,"column":467}} ), depth0))
    + "\" w:eastAsia=\""
    + alias4(alias3(alias2(depth0, "font", {"start":{"line":1,"column":485},"end":{"line":1,"column":489}} ), depth0))
    + "\"/>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"bold"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":494},"end":{"line":1,"column":519}}})) != null ? stack1 : "")
    + "<w:sz w:val=\""
    + alias4(alias3(alias2(depth0, "size", {"start":{"line":1,"column":534},"end":{"line":1,"column":538}} ), depth0))
    + "\"/><w:szCs w:val=\""
    + alias4(alias3(alias2(depth0, "size", {"start":{"line":1,"column":560},"end":{"line":1,"column":564}} ), depth0))
    + "\"/></w:rPr><w:t xml:space=\"preserve\">"
    + alias4(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"content"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":603},"end":{"line":1,"column":619}}}))
    + "</w:t></w:r></w:p>";
},"useData":true};
export default template;
