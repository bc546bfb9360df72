// Generated from prompts/problemsAndImprovement.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    return "（一）存在的主要问题";
},"1":function(container,depth0,helpers,partials,data) {
    return "【请填写：本机关本年度工作中具体的问题，逐条写】";
},"2":function(container,depth0,helpers,partials,data) {
    return "（二）改进情况";
},"3":function(container,depth0,helpers,partials,data) {
    return "【请填写：上一年度报告所列问题的改进结果，对上述问题逐条采取的改进措施】";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"heading2",{"name":"paragraph","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":49}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"body",{"name":"paragraph","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":49},"end":{"line":1,"column":108}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"heading2",{"name":"paragraph","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":108},"end":{"line":1,"column":154}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"body",{"name":"paragraph","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":154},"end":{"line":1,"column":225}}})) != null ? stack1 : "");
},"useData":true};
export default template;
