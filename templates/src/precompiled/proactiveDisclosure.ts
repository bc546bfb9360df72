// Generated from prompts/proactiveDisclosure.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    return "【请填写：上表填本年度数量，没有发生的填0，不留空格；规章和行政规范性文件件数先与司法行政部门核对。需要说明的写在这里，没有的删去本段】";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraph").call(depth0 != null ? depth0 : (container.nullContext || {}),"body",{"name":"paragraph","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":103}}})) != null ? stack1 : "");
},"useData":true};
export default template;
