// Generated from record/recordPage.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":949},"end":{"line":1,"column":1019}}})) != null ? stack1 : "")
    + "</tr>";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<th scope=\"row\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":981},"end":{"line":1,"column":985}} ), depth0))
    + "</th><td>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":1,"column":998},"end":{"line":1,"column":1003}} ), depth0))
    + "</td>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section><h2>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "heading", {"start":{"line":1,"column":1108},"end":{"line":1,"column":1115}} ), depth0))
    + "</h2><ol>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1126},"end":{"line":1,"column":1206}}})) != null ? stack1 : "")
    + "</ol></section>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "what", {"start":{"line":1,"column":1147},"end":{"line":1,"column":1151}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1153},"end":{"line":1,"column":1192}}})) != null ? stack1 : "")
    + "</li>";
},"4":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>";
},"5":function(container,depth0,helpers,partials,data) {
    return "<span>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":141},"end":{"line":1,"column":146}} ), depth0))
    + "</title><style>body{max-width:46em;margin:2em auto;padding:0 1em;font:16px/1.6 \"仿宋_GB2312\",\"仿宋\",FangSong,serif;color:#000;background:#fff}h1{font:24px/1.4 \"方正小标宋简体\",\"华文中宋\",\"宋体\",serif;text-align:center}h2{font:17px/1.6 \"黑体\",SimHei,sans-serif;margin:1.2em 0 .3em}table{width:100%;border-collapse:collapse;border:2px solid #000}th,td{border:1px solid #000;padding:.3em .6em;text-align:left;font-weight:normal;overflow-wrap:anywhere}th{width:5.5em;font-family:\"黑体\",SimHei,sans-serif}.verdict{font-family:\"黑体\",SimHei,sans-serif;margin:1em 0}ol{list-style:none;margin:0;padding:0}li{margin:.4em 0}li p,.small{margin:0;padding-left:1.5em;font-size:14px}.signers{display:flex;flex-wrap:wrap;gap:1em;margin-top:2.5em}.signers span{flex:1 0 10em}</style></head><body><h1>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":911},"end":{"line":1,"column":916}} ), depth0))
    + "</h1><table>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":930},"end":{"line":1,"column":1033}}})) != null ? stack1 : "")
    + "</table><p class=\"verdict\">"
    + alias3(alias2(alias1(depth0, "verdict", {"start":{"line":1,"column":1062},"end":{"line":1,"column":1069}} ), depth0))
    + "</p>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1075},"end":{"line":1,"column":1230}}})) != null ? stack1 : "")
    + "<section><h2>"
    + alias3(alias2(alias1(depth0, "passedHeading", {"start":{"line":1,"column":1245},"end":{"line":1,"column":1258}} ), depth0))
    + "</h2><p class=\"small\">"
    + alias3(alias2(alias1(depth0, "passed", {"start":{"line":1,"column":1284},"end":{"line":1,"column":1290}} ), depth0))
    + "</p></section><p class=\"small\">"
    + alias3(alias2(alias1(depth0, "scope", {"start":{"line":1,"column":1325},"end":{"line":1,"column":1330}} ), depth0))
    + "</p><div class=\"signers\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"signers"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":1357},"end":{"line":1,"column":1404}}})) != null ? stack1 : "")
    + "</div></body></html>";
},"useData":true};
export default template;
