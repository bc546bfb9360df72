/*
 * Runs before anything else and must run in Internet Explorer's engine (Word 2016 and 2019): no module, no modern syntax.
 * Says what is the matter when the page's own script does not come to run.
 */
/* global document, window, location */
(function () {
  var plain = document.getElementById("plain");
  var failed = "";

  function show(state) {
    if (plain.getAttribute("data-started") === null) plain.setAttribute("data-state", state);
  }

  if (plain.getAttribute("data-web-app") === "") plain.className = "without-web-app";
  if (!("noModule" in document.createElement("script"))) {
    show("oldView");
    return;
  }

  // A script that cannot be loaded: the error reaches the window only in the capturing phase.
  window.addEventListener(
    "error",
    function (event) {
      var source = event.target && event.target.src;
      if (typeof source !== "string" || source === "") return;
      failed = /office\.js$/.test(source) ? "noOfficeScript" : "incomplete";
      show(failed);
    },
    true,
  );
  // A network that swallows the request gives no error for minutes.
  setTimeout(function () {
    if (failed === "") show(typeof window.Office === "undefined" ? "noOfficeScript" : "incomplete");
  }, 15000);
  plain.addEventListener("click", function (event) {
    if (event.target.getAttribute("data-action") === "reload") location.reload();
  });
})();
