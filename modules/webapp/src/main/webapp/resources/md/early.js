/*
 * A form that is sent before its end has arrived carries no view state and is lost without a word:
 * a button pressed while the page still arrives is pressed again once the page is whole.
 */
(function () {
  "use strict";

  document.addEventListener(
    "click",
    function (event) {
      var button =
        document.readyState === "loading" &&
        event.target.closest("button:not([type='button']), input[type='submit']");
      if (!button || !button.form) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      document.addEventListener(
        "DOMContentLoaded",
        function () {
          button.click();
        },
        { once: true },
      );
    },
    true,
  );
})();
