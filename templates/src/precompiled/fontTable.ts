// Generated from parts/fontTable.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<w:font w:name=\""
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":238},"end":{"line":1,"column":242}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alternatives"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":246},"end":{"line":1,"column":310}}})) != null ? stack1 : "")
    + "<w:charset w:val=\""
    + alias3(alias2(alias1(depth0, "charset", {"start":{"line":1,"column":330},"end":{"line":1,"column":337}} ), depth0))
    + "\"/><w:family w:val=\""
    + alias3(alias2(alias1(depth0, "family", {"start":{"line":1,"column":361},"end":{"line":1,"column":367}} ), depth0))
    + "\"/><w:pitch w:val=\""
    + alias3(alias2(alias1(depth0, "pitch", {"start":{"line":1,"column":390},"end":{"line":1,"column":395}} ), depth0))
    + "\"/></w:font>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<w:altName w:val=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "alternatives", {"start":{"line":1,"column":286},"end":{"line":1,"column":298}} ), depth0))
    + "\"/>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fonts"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":205},"end":{"line":1,"column":418}}})) != null ? stack1 : "")
    + "</w:fonts>";
},"useData":true};
export default template;
