// Generated from sentences/processingFee.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    return "本年度未发出信息处理费收费通知，未收取信息处理费。";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "本年度共发出信息处理费收费通知"
    + ((stack1 = lookupProperty(helpers,"number").call(alias1,lookupProperty(depth0,"notices"),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":60},"end":{"line":1,"column":78}}})) != null ? stack1 : "")
    + "件，总金额"
    + ((stack1 = lookupProperty(helpers,"number").call(alias1,lookupProperty(depth0,"charged"),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":83},"end":{"line":1,"column":101}}})) != null ? stack1 : "")
    + "元，"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"nothingReceived"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":103},"end":{"line":1,"column":180}}})) != null ? stack1 : "")
    + "。";
},"2":function(container,depth0,helpers,partials,data) {
    return "实际未收到信息处理费";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "实际收到信息处理费"
    + ((stack1 = lookupProperty(helpers,"number").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"received"),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":153},"end":{"line":1,"column":172}}})) != null ? stack1 : "")
    + "元";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"none"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":188}}})) != null ? stack1 : "");
},"useData":true};
export default template;
