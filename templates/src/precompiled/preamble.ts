// Generated from prompts/preamble.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    var alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.escapeExpression, alias3=container.strict, alias4=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "按照《中华人民共和国政府信息公开条例》和国务院办公厅关于政府信息公开工作年度报告格式的规定，"
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"agency"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":67},"end":{"line":1,"column":82}}}))
    + "编制了本报告。报告包括"
    + alias2(lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"chapterTitles"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":93},"end":{"line":1,"column":115}}}))
    + "六个部分。所列数据的统计期限为"
    + alias2(alias4(alias3(depth0, "year", {"start":{"line":1,"column":132},"end":{"line":1,"column":136}} ), depth0))
    + "年1月1日至"
    + alias2(alias4(alias3(depth0, "year", {"start":{"line":1,"column":146},"end":{"line":1,"column":150}} ), depth0))
    + "年12月31日。";
},"1":function(container,depth0,helpers,partials,data) {
    return "本报告电子版可在【请填写：公布年度报告的政府网站名称和网址】查阅、下载。对本报告有疑问的，可与【请填写：承办机构名称、地址、邮政编码、联系电话】联系。";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"body",{"name":"paragraph","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":174}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"paragraph").call(alias1,"body",{"name":"paragraph","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":174},"end":{"line":1,"column":284}}})) != null ? stack1 : "");
},"useData":true};
export default template;
