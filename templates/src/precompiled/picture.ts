// Generated from blocks/picture.hbs by `npm run precompile`: do not edit.
// @ts-nocheck
const template: unknown = {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<w:p><w:pPr><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"center\"/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":1,"column":468},"end":{"line":1,"column":473}} ), depth0))
    + "\" cy=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":1,"column":483},"end":{"line":1,"column":489}} ), depth0))
    + "\"/><wp:docPr id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":510},"end":{"line":1,"column":512}} ), depth0))
    + "\" name=\""
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":524},"end":{"line":1,"column":528}} ), depth0))
    + "\" descr=\""
    + alias3(alias2(alias1(depth0, "alt", {"start":{"line":1,"column":541},"end":{"line":1,"column":544}} ), depth0))
    + "\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":833},"end":{"line":1,"column":835}} ), depth0))
    + "\" name=\""
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":847},"end":{"line":1,"column":851}} ), depth0))
    + "\" descr=\""
    + alias3(alias2(alias1(depth0, "alt", {"start":{"line":1,"column":864},"end":{"line":1,"column":867}} ), depth0))
    + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\""
    + alias3(alias2(alias1(depth0, "relationship", {"start":{"line":1,"column":1012},"end":{"line":1,"column":1024}} ), depth0))
    + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":1,"column":1131},"end":{"line":1,"column":1136}} ), depth0))
    + "\" cy=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":1,"column":1146},"end":{"line":1,"column":1152}} ), depth0))
    + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
},"useData":true};
export default template;
