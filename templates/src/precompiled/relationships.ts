// Generated from parts/relationships.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<Relationship Id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":182},"end":{"line":1,"column":184}} ), depth0))
    + "\" Type=\""
    + alias3(alias2(alias1(depth0, "type", {"start":{"line":1,"column":196},"end":{"line":1,"column":200}} ), depth0))
    + "\" Target=\""
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":1,"column":214},"end":{"line":1,"column":220}} ), depth0))
    + "\"/>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"relationships"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":139},"end":{"line":1,"column":234}}})) != null ? stack1 : "")
    + "</Relationships>";
},"useData":true};
export default template;
