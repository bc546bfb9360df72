// Generated from sentences/cases.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    return "本年度未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"reconsideration"),"none"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":56},"end":{"line":1,"column":252}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"litigation"),"none"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":1,"column":252},"end":{"line":1,"column":617}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "本年度未发生因政府信息公开工作被申请行政复议的情况。";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "本年度因政府信息公开工作被申请行政复议"
    + ((stack1 = lookupProperty(helpers,"number").call(alias1,lookupProperty(lookupProperty(depth0,"reconsideration"),"total"),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":137},"end":{"line":1,"column":169}}})) != null ? stack1 : "")
    + "件，"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"reconsideration"),"several"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":171},"end":{"line":1,"column":211}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"caseResults"),lookupProperty(depth0,"reconsideration"),{"name":"caseResults","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "。";
},"4":function(container,depth0,helpers,partials,data) {
    return "其中";
},"5":function(container,depth0,helpers,partials,data) {
    return "未发生因政府信息公开工作被提起行政诉讼的情况。";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "因政府信息公开工作被提起行政诉讼"
    + ((stack1 = lookupProperty(helpers,"number").call(alias1,lookupProperty(lookupProperty(depth0,"litigation"),"total"),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":322},"end":{"line":1,"column":349}}})) != null ? stack1 : "")
    + "件，"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"litigation"),"both"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":1,"column":351},"end":{"line":1,"column":581}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"caseResults"),lookupProperty(depth0,"litigation"),{"name":"caseResults","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "。";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "其中未经复议直接起诉"
    + ((stack1 = lookupProperty(helpers,"number").call(alias1,lookupProperty(lookupProperty(depth0,"litigation"),"direct"),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":384},"end":{"line":1,"column":412}}})) != null ? stack1 : "")
    + "件，复议后起诉"
    + ((stack1 = lookupProperty(helpers,"number").call(alias1,lookupProperty(lookupProperty(depth0,"litigation"),"afterReview"),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":419},"end":{"line":1,"column":452}}})) != null ? stack1 : "")
    + "件；";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"litigation"), "all", {"start":{"line":1,"column":464},"end":{"line":1,"column":478}} ), depth0)) != null ? stack1 : "")
    + "为"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"litigation"),"onlyDirect"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":1,"column":481},"end":{"line":1,"column":538}}})) != null ? stack1 : "")
    + "，"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"litigation"),"several"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":539},"end":{"line":1,"column":574}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    return "未经复议直接起诉";
},"10":function(container,depth0,helpers,partials,data) {
    return "复议后起诉";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"neither"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":624}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true};
export default template;
