// Generated from blocks/style.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    return "<w:keepNext/>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<w:snapToGrid w:val=\"0\"/>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<w:ind w:firstLineChars=\"200\" w:firstLine=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "firstLineIndent", {"start":{"line":1,"column":493},"end":{"line":1,"column":508}} ), depth0))
    + "\"/>";
},"3":function(container,depth0,helpers,partials,data) {
    return "<w:ind w:rightChars=\"200\" w:right=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "rightIndent", {"start":{"line":1,"column":576},"end":{"line":1,"column":587}} ), depth0))
    + "\"/>";
},"4":function(container,depth0,helpers,partials,data) {
    return "<w:outlineLvl w:val=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "outline", {"start":{"line":1,"column":665},"end":{"line":1,"column":672}} ), depth0))
    + "\"/>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":173},"end":{"line":1,"column":175}} ), depth0))
    + "\"><w:name w:val=\""
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":196},"end":{"line":1,"column":200}} ), depth0))
    + "\"/><w:qFormat/><w:pPr>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"keepNext"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":224},"end":{"line":1,"column":260}}})) != null ? stack1 : "")
    + "<w:widowControl w:val=\"0\"/>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"offGrid"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":287},"end":{"line":1,"column":334}}})) != null ? stack1 : "")
    + "<w:spacing w:before=\""
    + alias3(alias2(alias1(depth0, "before", {"start":{"line":1,"column":357},"end":{"line":1,"column":363}} ), depth0))
    + "\" w:after=\""
    + alias3(alias2(alias1(depth0, "after", {"start":{"line":1,"column":378},"end":{"line":1,"column":383}} ), depth0))
    + "\" w:line=\""
    + alias3(alias2(alias1(depth0, "line", {"start":{"line":1,"column":397},"end":{"line":1,"column":401}} ), depth0))
    + "\" w:lineRule=\"exact\"/>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"firstLineIndent"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":425},"end":{"line":1,"column":520}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"rightIndent"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":520},"end":{"line":1,"column":599}}})) != null ? stack1 : "")
    + "<w:jc w:val=\""
    + alias3(alias2(alias1(depth0, "align", {"start":{"line":1,"column":614},"end":{"line":1,"column":619}} ), depth0))
    + "\"/>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"hasOutline"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":624},"end":{"line":1,"column":684}}})) != null ? stack1 : "")
    + "</w:pPr><w:rPr><w:rFonts w:ascii=\""
    + alias3(alias2(alias1(depth0, "latinFont", {"start":{"line":1,"column":720},"end":{"line":1,"column":729}} ), depth0))
    + "\" w:hAnsi=\""
    + alias3(alias2(alias1(depth0, "latinFont", {"start":{"line":1,"column":744},"end":{"line":1,"column":753}} ), depth0))
    + "\" w:eastAsia=\""
    + alias3(alias2(alias1(depth0, "eastAsianFont", {"start":{"line":1,"column":771},"end":{"line":1,"column":784}} ), depth0))
    + "\" w:cs=\""
    + alias3(alias2(alias1(depth0, "latinFont", {"start":{"line":1,"column":796},"end":{"line":1,"column":805}} ), depth0))
    + "\"/><w:color w:val=\"000000\"/><w:spacing w:val=\""
    + alias3(alias2(alias1(depth0, "spacing", {"start":{"line":1,"column":855},"end":{"line":1,"column":862}} ), depth0))
    + "\"/><w:kern w:val=\"2\"/><w:sz w:val=\""
    + alias3(alias2(alias1(depth0, "size", {"start":{"line":1,"column":901},"end":{"line":1,"column":905}} ), depth0))
    + "\"/><w:szCs w:val=\""
    + alias3(alias2(alias1(depth0, "size", {"start":{"line":1,"column":927},"end":{"line":1,"column":931}} ), depth0))
    + "\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:style>";
},"useData":true};
export default template;
