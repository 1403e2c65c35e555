(function () {
  "use strict";

  function drawer(open) {
    document.body.classList.toggle("md-drawer-open", open);
    var button = document.querySelector("[data-md-drawer]");
    if (button) {
      button.setAttribute("aria-expanded", String(open));
    }
    if (open) {
      var first = document.querySelector(".md-side a");
      if (first) {
        first.focus();
      }
    }
  }

  document.addEventListener("click", function (event) {
    var target = event.target;
    if (target.closest("[data-md-drawer]")) {
      drawer(!document.body.classList.contains("md-drawer-open"));
    } else if (target.closest("[data-md-shade]")) {
      drawer(false);
    }
    document.querySelectorAll("details.md-menu[open]").forEach(function (menu) {
      if (!menu.contains(target)) {
        menu.removeAttribute("open");
      }
    });
    var copy = target.closest("[data-md-copy]");
    if (copy && navigator.clipboard) {
      navigator.clipboard.writeText(copy.getAttribute("data-md-copy"));
    }
    var reveal = target.closest("[data-md-reveal]");
    if (reveal) {
      var field = document.getElementById(reveal.getAttribute("data-md-reveal"));
      field.type = field.type === "password" ? "text" : "password";
      reveal.setAttribute("aria-pressed", String(field.type === "text"));
    }
    if (target.closest("[data-md-print]")) {
      window.print();
    }
  });

  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-md-submit]")) {
      event.target.form.requestSubmit
        ? event.target.form.requestSubmit()
        : event.target.form.submit();
    }
  });

  // A form that keeps itself: any change presses its button.
  document.addEventListener("change", function (event) {
    var kept = event.target.closest("[data-md-keep]");
    var button = kept && document.getElementById(kept.getAttribute("data-md-keep"));
    if (button) {
      button.click();
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      drawer(false);
      document.querySelectorAll("details.md-menu[open]").forEach(function (menu) {
        menu.removeAttribute("open");
        menu.querySelector("summary").focus();
      });
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      var search = document.querySelector("[data-md-search]");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
  });

  ["keydown", "keyup"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var notice = document.querySelector("[data-md-caps]");
      if (notice && event.target.type === "password" && event.getModifierState) {
        notice.hidden = !event.getModifierState("CapsLock");
      }
    });
  });

  // The bell: its count follows the inbox while somebody looks at the page.
  var bell = document.querySelector("[data-md-live]");
  var live = null;

  function ring(unread) {
    var count = bell.querySelector(".md-bell-count");
    count.textContent = unread > 99 ? "99+" : String(unread);
    count.classList.toggle("md-none", unread === 0);
    bell.querySelector(".md-hidden").textContent = bell
      .getAttribute("data-md-words")
      .replace("{0}", String(unread));
  }

  function hush() {
    if (live) {
      live.close();
      live = null;
    }
  }

  function listen() {
    if (document.hidden || (live && live.readyState !== EventSource.CLOSED)) {
      return;
    }
    live = new EventSource(bell.getAttribute("data-md-live"));
    live.onmessage = function (event) {
      ring(Number(event.data));
    };
    live.addEventListener("end", hush);
  }

  if (bell && window.EventSource) {
    window.addEventListener("load", listen);
    window.addEventListener("focus", listen);
    window.addEventListener("pagehide", hush);
    document.addEventListener("visibilitychange", function () {
      (document.hidden ? hush : listen)();
    });
  }

  // A page of today follows the day: its content is exchanged while nobody reads into it.
  function follow() {
    if (document.hidden || document.querySelector(".md-content details[open]")) {
      return;
    }
    fetch(window.location.href, { cache: "no-store" })
      .then(function (answer) {
        if (answer.redirected || !answer.ok) {
          window.location.reload();
        }
        return answer.text();
      })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, "text/html");
        [".md-state", ".md-content"].forEach(function (part) {
          var shown = document.querySelector(part);
          var next = fresh.querySelector(part);
          if (shown && next) {
            shown.replaceWith(next);
          }
        });
      })
      .catch(function () {
        // The next turn tries again.
      });
  }

  var followed = document.querySelector("[data-md-follow]");
  if (followed) {
    setInterval(follow, 1000 * Number(followed.getAttribute("data-md-follow")));
  }
})();
