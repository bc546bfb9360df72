// Generated from sentences/outcomes.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    return "本年度没有需要办理的政府信息公开申请";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pending"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":41},"end":{"line":1,"column":254}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "本年度没有办结的政府信息公开申请，有关申请均在办理中";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "本年度共办结政府信息公开申请"
    + ((stack1 = lookupProperty(helpers,"number").call(alias1,lookupProperty(depth0,"total"),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":104},"end":{"line":1,"column":120}}})) != null ? stack1 : "")
    + "件"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"several"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":1,"column":121},"end":{"line":1,"column":247}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":136},"end":{"line":1,"column":211}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "，"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"first"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":153},"end":{"line":1,"column":176}}})) != null ? stack1 : "")
    + ((stack1 = container.lambda(container.strict(depth0, "label", {"start":{"line":1,"column":178},"end":{"line":1,"column":183}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"number").call(alias1,lookupProperty(depth0,"count"),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":185},"end":{"line":1,"column":201}}})) != null ? stack1 : "")
    + "件";
},"6":function(container,depth0,helpers,partials,data) {
    return "其中";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "，办理结果"
    + ((stack1 = alias2(alias1(depth0, "all", {"start":{"line":1,"column":226},"end":{"line":1,"column":229}} ), depth0)) != null ? stack1 : "")
    + "为"
    + ((stack1 = alias2(alias1(depth0, "only", {"start":{"line":1,"column":234},"end":{"line":1,"column":238}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"nothing"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":261}}})) != null ? stack1 : "")
    + "。";
},"useData":true};
export default template;
