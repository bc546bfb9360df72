// Generated from blocks/tableRun.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<w:rFonts w:hint=\"eastAsia\" w:ascii=\""
    + alias3(alias2(alias1(depth0, "latinFont", {"start":{"line":1,"column":39},"end":{"line":1,"column":48}} ), depth0))
    + "\" w:hAnsi=\""
    + alias3(alias2(alias1(depth0, "latinFont", {"start":{"line":1,"column":63},"end":{"line":1,"column":72}} ), depth0))
    + "\" w:eastAsia=\""
    + alias3(alias2(alias1(depth0, "eastAsianFont", {"start":{"line":1,"column":90},"end":{"line":1,"column":103}} ), depth0))
    + "\" w:cs=\""
    + alias3(alias2(alias1(depth0, "latinFont", {"start":{"line":1,"column":115},"end":{"line":1,"column":124}} ), depth0))
    + "\"/><w:b w:val=\"0\"/><w:bCs w:val=\"0\"/><w:color w:val=\"000000\"/><w:spacing w:val=\"0\"/><w:sz w:val=\""
    + alias3(alias2(alias1(depth0, "size", {"start":{"line":1,"column":225},"end":{"line":1,"column":229}} ), depth0))
    + "\"/><w:szCs w:val=\""
    + alias3(alias2(alias1(depth0, "size", {"start":{"line":1,"column":251},"end":{"line":1,"column":255}} ), depth0))
    + "\"/>";
},"useData":true};
export default template;
