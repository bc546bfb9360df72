// Generated from parts/coreProperties.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":213},"end":{"line":1,"column":218}} ), depth0))
    + "</dc:title><dc:creator>"
    + alias3(alias2(alias1(depth0, "agency", {"start":{"line":1,"column":245},"end":{"line":1,"column":251}} ), depth0))
    + "</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>";
},"useData":true};
export default template;
