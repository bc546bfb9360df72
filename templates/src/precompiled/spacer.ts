// Generated from blocks/spacer.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "<w:p><w:pPr><w:widowControl w:val=\"0\"/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:beforeLines=\"0\" w:after=\"0\" w:afterLines=\"0\" w:line=\"240\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:rPr><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr></w:pPr></w:p>";
},"useData":true};
export default template;
