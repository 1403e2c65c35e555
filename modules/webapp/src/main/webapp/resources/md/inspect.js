(function () {
  "use strict";

  var desk = document.getElementById("inspect");
  if (!desk) {
    return;
  }
  var start = JSON.parse(desk.getAttribute("data-start"));
  var draft = start.draft;
  var state = start.state;
  var cards = Array.prototype.slice.call(desk.querySelectorAll("[data-criterion]"));
  var messages = Array.prototype.slice.call(desk.querySelectorAll("[data-message]"));
  var saved = desk.querySelector("[data-saved]");
  var help = document.getElementById("keys");
  var at = 0;
  var chosen = -1;
  var changes = 0;
  var sending = 0;
  var busy = false;
  var publishing = false;
  var publicationSent = false;
  var stopped = false;
  var timer = null;

  function code(card) {
    return card.getAttribute("data-criterion");
  }

  function answer(key) {
    return draft.answers[key] || { point: null, notApplicable: false, comment: "" };
  }

  function set(key, next) {
    if (next.point === null && !next.notApplicable && next.comment === "") {
      delete draft.answers[key];
    } else {
      draft.answers[key] = next;
    }
    changed();
  }

  function text(name) {
    return desk.getAttribute("data-" + name);
  }

  function say(words, tone) {
    saved.textContent = words;
    saved.className = "md-chip md-chip-" + tone;
  }

  // Keeping what was answered

  function changed() {
    changes++;
    say(text("unsaved"), "watch");
    paint();
    clearTimeout(timer);
    timer = setTimeout(save, 700);
  }

  function parameters() {
    return [
      { name: "draft", value: JSON.stringify(draft) },
      { name: "version", value: String(state.version) }
    ];
  }

  function save() {
    if (busy || stopped || changes === 0) {
      return;
    }
    busy = true;
    sending = changes;
    say(text("saving"), "info");
    window.mdInspectSave(parameters());
  }

  function publish() {
    if (stopped || publishing) {
      return;
    }
    publishing = true;
    if (!busy) {
      sendPublication();
    }
  }

  function sendPublication() {
    clearTimeout(timer);
    busy = true;
    publicationSent = true;
    sending = changes;
    say(text("saving"), "info");
    window.mdInspectPublish(parameters());
  }

  function answered(args) {
    var publication = publicationSent;
    publicationSent = false;
    busy = false;
    if (args && args.stale) {
      stopped = true;
      publishing = false;
      say(text("stale"), "bad");
      var dialog = document.querySelector("[data-conflict]");
      if (dialog) {
        dialog.focus();
      }
      return;
    }
    if (args && args.state) {
      state = JSON.parse(args.state);
      changes -= sending;
      sending = 0;
      say(changes ? text("unsaved") : state.saved, changes ? "watch" : "good");
    }
    paint();
    if (args && args.incomplete) {
      publishing = false;
      say(text("incomplete"), "bad");
      show(args.incomplete);
    } else if (publication) {
      // Either the browser is on its way to the result, or a message says what stands in the way.
      publishing = !document.querySelector(".ui-messages-error");
    } else if (publishing) {
      sendPublication();
    } else if (changes) {
      timer = setTimeout(save, 700);
    }
  }

  function failed() {
    busy = false;
    publishing = false;
    publicationSent = false;
    sending = 0;
    say(text("failed"), "bad");
    clearTimeout(timer);
    timer = setTimeout(save, 5000);
  }

  window.mdInspect = { answered: answered, failed: failed };

  setInterval(function () {
    if (!document.hidden && !stopped) {
      draft.spent++;
    }
  }, 1000);
  setInterval(save, 5000);
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) {
      save();
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (changes && !stopped && !publishing) {
      event.preventDefault();
    }
  });

  // What is shown

  function paint() {
    cards.forEach(function (card, index) {
      var key = code(card);
      var item = state.criteria[key];
      var given = answer(key);
      card.hidden = item ? !item.asked : false;
      card.classList.toggle("md-crit-on", index === at);
      if (item) {
        card.querySelector("[data-earned]").textContent = item.points;
        card.classList.toggle("md-crit-open", item.open);
        card.classList.toggle("md-crit-fails", item.fails);
        card.querySelector("[data-owed]").hidden = !item.owes || given.comment !== "";
        card.classList.toggle("md-crit-owes", item.owes && given.comment === "");
        card.querySelectorAll("[data-point]").forEach(function (button) {
          var on = !given.notApplicable && given.point === button.getAttribute("data-point");
          button.setAttribute("aria-pressed", String(on));
        });
        var skip = card.querySelector("[data-na]");
        if (skip) {
          skip.setAttribute("aria-pressed", String(given.notApplicable));
        }
        card.querySelectorAll("[data-anchor], [data-anchor-na]").forEach(function (anchor) {
          var on = anchor.hasAttribute("data-anchor-na")
            ? given.notApplicable
            : !given.notApplicable && given.point === anchor.getAttribute("data-anchor");
          anchor.classList.toggle("md-anchor-on", on);
        });
      }
      var box = card.querySelector("[data-comment]");
      var words = key === "" ? draft.comment : given.comment;
      if (box.value !== words && document.activeElement !== box) {
        box.value = words;
      }
      card.classList.toggle("md-crit-said", words !== "");
      quotes(card, key);
    });
    put("[data-judged]", state.judged);
    put("[data-points]", state.points);
    put("[data-score]", state.score);
    put("[data-missing]", state.missing);
    desk.querySelector("[data-share]").value = state.share;
    desk.querySelector("[data-publish]").setAttribute("aria-disabled", String(!state.ready));
  }

  function put(where, words) {
    var place = desk.querySelector(where);
    if (place.textContent !== words) {
      place.textContent = words;
    }
  }

  function quotes(card, key) {
    var list = card.querySelector("[data-quotes]");
    var mine = draft.quotes.filter(function (quote) {
      return quote.criterion === key;
    });
    var shown = JSON.stringify(mine);
    if (list.getAttribute("data-shown") === shown) {
      return;
    }
    list.setAttribute("data-shown", shown);
    list.textContent = "";
    mine.forEach(function (quote) {
      var row = document.createElement("li");
      var jump = document.createElement("button");
      jump.type = "button";
      jump.className = "md-quote";
      jump.textContent = quote.text;
      jump.addEventListener("click", function () {
        choose(
          messages.findIndex(function (each) {
            return each.getAttribute("data-message") === String(quote.messageId);
          })
        );
      });
      var drop = document.createElement("button");
      drop.type = "button";
      drop.className = "md-btn md-btn-small";
      drop.textContent = "×";
      drop.setAttribute("aria-label", text("unquote") + " " + quote.text);
      drop.addEventListener("click", function () {
        draft.quotes.splice(draft.quotes.indexOf(quote), 1);
        changed();
      });
      row.append(jump, drop);
      list.append(row);
    });
    card.classList.toggle("md-crit-quotes", mine.length > 0);
  }

  // Moving about

  function move(step) {
    var next = at + step;
    while (cards[next] && cards[next].hidden) {
      next += step;
    }
    if (cards[next]) {
      go(next);
    }
  }

  function go(index) {
    at = index;
    paint();
    cards[at].focus({ preventScroll: true });
    cards[at].scrollIntoView({ block: "nearest" });
  }

  function show(key) {
    var index = cards.findIndex(function (card) {
      return code(card) === key;
    });
    if (index >= 0) {
      go(index);
    }
  }

  function choose(index) {
    if (!messages[index]) {
      return;
    }
    if (messages[chosen]) {
      messages[chosen].classList.remove("md-desk-chosen");
    }
    chosen = index;
    messages[chosen].classList.add("md-desk-chosen");
    messages[chosen].scrollIntoView({ block: "nearest" });
  }

  // Answering

  function point(button) {
    var key = code(cards[at]);
    var given = answer(key);
    var value = button.getAttribute("data-point");
    var again = !given.notApplicable && given.point === value;
    set(key, { point: again ? null : value, notApplicable: false, comment: given.comment });
  }

  function skip() {
    var key = code(cards[at]);
    var given = answer(key);
    if (cards[at].querySelector("[data-na]")) {
      set(key, { point: null, notApplicable: !given.notApplicable, comment: given.comment });
    }
  }

  function comment() {
    cards[at].classList.add("md-crit-said");
    cards[at].querySelector("[data-comment]").focus();
  }

  function quote(index) {
    var message = messages[index];
    if (!message) {
      return;
    }
    var words = message.querySelector("[data-text]").textContent;
    var marked = window.getSelection ? window.getSelection() : null;
    if (marked && !marked.isCollapsed && message.contains(marked.anchorNode)) {
      words = marked.toString();
    }
    draft.quotes.push({
      criterion: code(cards[at]),
      messageId: Number(message.getAttribute("data-message")),
      text: words.slice(0, 1000)
    });
    changed();
    comment();
  }

  desk.addEventListener("click", function (event) {
    var target = event.target;
    var card = target.closest("[data-criterion]");
    if (card && cards.indexOf(card) !== at) {
      at = cards.indexOf(card);
      paint();
    }
    var message = target.closest("[data-message]");
    if (message) {
      choose(messages.indexOf(message));
    }
    if (target.closest("[data-quote]")) {
      quote(chosen);
    } else if (target.closest("[data-point]")) {
      point(target.closest("[data-point]"));
    } else if (target.closest("[data-na]")) {
      skip();
    } else if (target.closest("[data-save]")) {
      changes = changes || 1;
      save();
    } else if (target.closest("[data-publish]")) {
      publish();
    } else if (target.closest("[data-keys]")) {
      help.showModal();
    }
  });

  desk.addEventListener("focusin", function (event) {
    var card = event.target.closest("[data-criterion]");
    if (card && cards.indexOf(card) !== at) {
      at = cards.indexOf(card);
      paint();
    }
  });

  desk.addEventListener("input", function (event) {
    if (event.target.matches("[data-comment]")) {
      var key = code(event.target.closest("[data-criterion]"));
      if (key === "") {
        draft.comment = event.target.value;
        changed();
      } else {
        var given = answer(key);
        set(key, {
          point: given.point,
          notApplicable: given.notApplicable,
          comment: event.target.value
        });
      }
    }
  });

  function digit(key) {
    var buttons = cards[at].querySelectorAll("[data-point]");
    var button = buttons[Number(key) - 1];
    if (button) {
      point(button);
    }
  }

  var keys = {
    ArrowDown: function () { move(1); },
    ArrowUp: function () { move(-1); },
    j: function () { move(1); },
    k: function () { move(-1); },
    n: skip,
    c: comment,
    q: function () { quote(chosen); },
    ArrowRight: function () { choose(Math.min(chosen + 1, messages.length - 1)); },
    ArrowLeft: function () { choose(Math.max(chosen - 1, 0)); },
    "?": function () { help.showModal(); }
  };

  document.addEventListener("keydown", function (event) {
    if (event.isComposing || stopped || help.open) {
      return;
    }
    var control = event.ctrlKey || event.metaKey;
    if (control && event.key.toLowerCase() === "s") {
      event.preventDefault();
      changes = changes || 1;
      save();
      return;
    }
    if (control && event.key === "Enter") {
      event.preventDefault();
      publish();
      return;
    }
    var writing = event.target.matches("input, textarea, select");
    if (writing && event.key === "Escape") {
      cards[at].focus({ preventScroll: true });
      return;
    }
    if (writing || control || event.altKey) {
      return;
    }
    var deed = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (/^[1-9]$/.test(event.key)) {
      event.preventDefault();
      digit(event.key);
    } else if (deed) {
      event.preventDefault();
      deed();
    }
  });

  paint();
})();
