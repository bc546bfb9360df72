// Generated from sentences/newRequests.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    return "未收到政府信息公开申请";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "共收到政府信息公开申请"
    + ((stack1 = lookupProperty(helpers,"number").call(alias1,lookupProperty(depth0,"total"),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":45},"end":{"line":1,"column":61}}})) != null ? stack1 : "")
    + "件"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"both"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":62},"end":{"line":1,"column":150}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"onlyNaturalPersons"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":150},"end":{"line":1,"column":197}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"onlyOrganisations"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":197},"end":{"line":1,"column":247}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "，其中自然人申请"
    + ((stack1 = lookupProperty(helpers,"number").call(alias1,lookupProperty(depth0,"naturalPersons"),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":82},"end":{"line":1,"column":107}}})) != null ? stack1 : "")
    + "件，法人或其他组织申请"
    + ((stack1 = lookupProperty(helpers,"number").call(alias1,lookupProperty(depth0,"organisations"),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":118},"end":{"line":1,"column":142}}})) != null ? stack1 : "")
    + "件";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "，"
    + ((stack1 = container.lambda(container.strict(depth0, "all", {"start":{"line":1,"column":179},"end":{"line":1,"column":182}} ), depth0)) != null ? stack1 : "")
    + "为自然人提出";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "，"
    + ((stack1 = container.lambda(container.strict(depth0, "all", {"start":{"line":1,"column":225},"end":{"line":1,"column":228}} ), depth0)) != null ? stack1 : "")
    + "为法人或其他组织提出";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"none"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":1,"column":276},"end":{"line":1,"column":305}}})) != null ? stack1 : "")
    + "上年结转"
    + ((stack1 = lookupProperty(helpers,"number").call(alias1,lookupProperty(depth0,"carriedOver"),{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":309},"end":{"line":1,"column":331}}})) != null ? stack1 : "")
    + "件";
},"6":function(container,depth0,helpers,partials,data) {
    return "，";
},"7":function(container,depth0,helpers,partials,data) {
    return "；";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "本年度"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"none"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":254}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasCarriedOver"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":254},"end":{"line":1,"column":339}}})) != null ? stack1 : "")
    + "。";
},"useData":true};
export default template;
