// Generated from prompts/overview.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    return "（一）主动公开";
},"1":function(container,depth0,helpers,partials,data) {
    return "【请填写：全年主动公开的做法和数字，如发布信息、政策解读、回应关切的条数，规章、行政规范性文件制发、废止和现行有效的件数；件数与第二部分的表一致】";
},"2":function(container,depth0,helpers,partials,data) {
    return "（二）依申请公开";
},"3":function(container,depth0,helpers,partials,data) {
    return "【请填写：全年收到、办结申请的件数和办理结果，与上一年度相比的变化；件数与第三部分的表一致】";
},"4":function(container,depth0,helpers,partials,data) {
    return "（三）政府信息管理";
},"5":function(container,depth0,helpers,partials,data) {
    return "【请填写：公开前的审查，规范性文件的集中公开和动态清理，已公开信息的更新维护】";
},"6":function(container,depth0,helpers,partials,data) {
    return "（四）政府信息公开平台建设";
},"7":function(container,depth0,helpers,partials,data) {
    return "【请填写：政府网站和政府信息公开专栏、政务新媒体、政府公报、查阅点的数量和建设情况】";
},"8":function(container,depth0,helpers,partials,data) {
    return "（五）监督保障";
},"9":function(container,depth0,helpers,partials,data) {
    return "【请填写：机构人员、业务培训、监督检查情况；各级人民政府还须写明工作考核、社会评议和责任追究结果】";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"heading2",{"name":"paragraph","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":62},"end":{"line":1,"column":108}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"body",{"name":"paragraph","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":108},"end":{"line":1,"column":216}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"heading2",{"name":"paragraph","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":216},"end":{"line":1,"column":263}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"body",{"name":"paragraph","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":263},"end":{"line":1,"column":344}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"heading2",{"name":"paragraph","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":344},"end":{"line":1,"column":392}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"body",{"name":"paragraph","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":392},"end":{"line":1,"column":466}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"heading2",{"name":"paragraph","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":466},"end":{"line":1,"column":518}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"body",{"name":"paragraph","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":518},"end":{"line":1,"column":595}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"heading2",{"name":"paragraph","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":595},"end":{"line":1,"column":641}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"body",{"name":"paragraph","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":641},"end":{"line":1,"column":725}}})) != null ? stack1 : "");
},"useData":true};
export default template;
