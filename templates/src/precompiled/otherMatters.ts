// Generated from prompts/otherMatters.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    return "【请填写：收取信息处理费的情况，写明发出收费通知的件数和总金额、实际收取的总金额；没有收取的也要写明】";
},"1":function(container,depth0,helpers,partials,data) {
    return "【请填写：其他需要报告的事项；没有的删去本段】";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"body",{"name":"paragraph","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":86}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"body",{"name":"paragraph","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":86},"end":{"line":1,"column":144}}})) != null ? stack1 : "");
},"useData":true};
export default template;
