/* What a page can do beyond being read: search, filters, sorting, marks between words and picture, copied links.
   A classic script without modules or requests, since pages on a disk may have neither. */
(function () {
  "use strict";

  var AT_ONCE = 50;
  var STILL = 500; // milliseconds after the last key, until the status is told
  var root = document.documentElement;

  function byId(id) { return document.getElementById(id); }
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  function folded(text) { return text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase(); }

  /* Search and filters of the board. Their state is in the query of the address. */
  function board(find) {
    var query = byId("_q"), choices = all("select[data-for]", find), controls = [query].concat(choices);
    var status = byId("_status"), hits = byId("_hits"), more = byId("_more"), reset = byId("_all");
    var charges = byId("_charges"), lines = all(".line", charges), lots = all(".lot", charges);
    var index = null, found = [], built = 0, timer = 0;

    function indexed() {
      if (!index) {
        index = (window.ARGMAP_INDEX || []).map(function (row) {
          return { number: row[0], there: row[1], title: row[2], words: row[3], folded: folded(row[2] + " " + row[3]) };
        });
      }
      return index;
    }

    function matches(line) {
      return choices.every(function (choice) {
        return !choice.value || (line.dataset[choice.dataset.for] || "").split(" ").indexOf(choice.value) >= 0;
      });
    }

    function filter() {
      var shown = new Set();
      lines.forEach(function (line) {
        var stays = matches(line);
        if (line.hidden === stays) { line.hidden = !stays; }
        if (stays) { shown.add(line.id.slice(1)); }
      });
      lots.forEach(function (lot) { lot.hidden = !lot.querySelector(".line:not([hidden])"); });
      return shown;
    }

    function snippet(entry, words) {
      var place = folded(entry.words).indexOf(words[0]);
      var from = Math.max(0, place - 60), text = entry.words.slice(from, from + 200);
      return (from ? "… " : "") + text + (from + 200 < entry.words.length ? " …" : "");
    }

    function item(entry, words) {
      var li = document.createElement("li"), link = document.createElement("a"), told = document.createElement("p");
      link.href = entry.there;
      link.dir = told.dir = "auto";
      link.textContent = entry.title;
      if (entry.number) { li.append(entry.number + " "); }
      told.className = "aside";
      told.textContent = snippet(entry, words);
      li.append(link, told);
      return li;
    }

    function build() {
      var words = asked(), some = document.createDocumentFragment(), end = Math.min(found.length, built + AT_ONCE);
      for (; built < end; built += 1) { some.append(item(found[built], words)); }
      hits.append(some);
      more.hidden = built >= found.length;
    }

    function asked() { return folded(query.value).split(/\s+/).filter(Boolean); }

    function search(shown, filtered) {
      var words = asked();
      found = words.length === 0 ? [] : indexed().filter(function (entry) {
        return (!filtered || shown.has(String(entry.number))) &&
          words.every(function (word) { return entry.folded.indexOf(word) >= 0; });
      });
      hits.textContent = "";
      built = 0;
      hits.hidden = words.length === 0;
      charges.hidden = words.length > 0;
      if (words.length) { build(); } else { more.hidden = true; }
      return words.length > 0;
    }

    function tell(text) {
      clearTimeout(timer);
      timer = setTimeout(function () { status.textContent = text; }, STILL);
    }

    function told(searched, filtered, shown) {
      if (searched) {
        return found.length ? status.dataset.found.replace("{number}", found.length) : status.dataset.none;
      }
      if (!filtered) { return ""; }
      return status.dataset.shown.replace("{number}", shown.size).replace("{all}", lines.length);
    }

    function update() {
      var filtered = choices.some(function (choice) { return choice.value; });
      var shown = filter(), searched = search(shown, filtered);
      reset.hidden = !filtered && !searched;
      root.classList.toggle("asking", filtered || searched);
      tell(told(searched, filtered, shown));
    }

    function remember(event) {
      var state = new URLSearchParams();
      controls.forEach(function (control) { if (control.value) { state.set(control.dataset.for, control.value); } });
      var there = location.pathname + (String(state) ? "?" + state : "") + location.hash;
      try {
        if (event.type === "change" && event.target !== query) { history.pushState(null, "", there); } else { history.replaceState(null, "", there); }
      } catch (refused) { /* a browser that keeps no history for pages on a disk */ }
    }

    function recall() {
      var state = new URLSearchParams(location.search);
      controls.forEach(function (control) { control.value = state.get(control.dataset.for) || ""; });
      if (choices.some(function (choice) { return choice.value; })) { byId("_filters").open = true; }
      update();
    }

    function change(event) { remember(event); update(); }

    find.hidden = false;
    query.addEventListener("input", change);
    choices.forEach(function (choice) { choice.addEventListener("change", change); });
    more.addEventListener("click", function () {
      var next = built;
      build();
      hits.children[next].querySelector("a").focus();
    });
    reset.addEventListener("click", function (event) {
      controls.forEach(function (control) { control.value = ""; });
      change(event);
      query.focus();
    });
    window.addEventListener("popstate", recall);
    all('.figures a[href*="?"]').forEach(function (link) {
      link.addEventListener("click", function (event) {
        if (event.ctrlKey || event.metaKey || event.shiftKey) { return; }
        event.preventDefault();
        history.pushState(null, "", link.href);
        recall();
        charges.scrollIntoView();
        charges.focus({ preventScroll: true });
      });
    });
    recall();
  }

  /* A table that is sorted by whichever column is asked for. */
  function sorted(table) {
    var body = table.tBodies[0], collator = new Intl.Collator(root.lang, { numeric: true });
    all("thead th", table).forEach(function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.append.apply(button, Array.prototype.slice.call(head.childNodes));
      head.append(button);
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending", way = down ? -1 : 1;
        all("thead th", table).forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        var rows = Array.prototype.slice.call(body.rows).map(function (row) {
          return { row: row, key: row.cells[column].textContent.trim() };
        });
        rows.sort(function (one, other) { return way * collator.compare(one.key, other.key); });
        body.append.apply(body, rows.map(function (item) { return item.row; }));
      });
    });
  }

  /* What a picture shows and the words for it mark each other. */
  function marked(picture) {
    function words(group) { var shown = group.dataset.shows.split(":"); return byId(shown[1]); }
    function both(group, on) {
      var there = words(group);
      if (there) { there.classList.toggle("marked", on); group.classList.toggle("marked", on); }
    }
    function bound(element, group) {
      [["pointerenter", true], ["pointerleave", false], ["focusin", true], ["focusout", false]].forEach(function (kind) {
        element.addEventListener(kind[0], function () { both(group, kind[1]); });
      });
    }
    all("[data-shows]", picture).forEach(function (group) {
      var there = words(group);
      bound(group, group);
      if (there) { bound(there, group); }
    });
  }

  /* Pictures in their own size, larger, or as wide as the page; they are scrolled like any other page. */
  function sized(picture) {
    var bar = document.createElement("p"), named = picture.dataset.sizes.split("|");
    var wide = window.matchMedia("(min-width: 70rem)").matches; // else it is too small to read as wide as the page
    bar.className = "sizes";
    ["fit", "whole", "large"].forEach(function (size, at) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = named[at];
      button.setAttribute("aria-pressed", String(at === (wide ? 0 : 1)));
      button.addEventListener("click", function () {
        picture.dataset.size = size;
        all("button", bar).forEach(function (other) { other.setAttribute("aria-pressed", String(other === button)); });
      });
      bar.append(button);
    });
    picture.querySelector("h2").after(bar);
  }

  /* A link to a place, in the clipboard. */
  function copied(cite) {
    var button = document.createElement("button"), told = cite.dataset.copy.split("|");
    button.type = "button";
    button.textContent = told[0];
    button.addEventListener("click", function () {
      var there = location.href.split("#")[0];
      navigator.clipboard.writeText(there).then(function () { button.textContent = told[1]; }, function () { button.textContent = there; });
    });
    cite.append(button);
  }

  /* The list of all identifiers leads on to the entry that the address names. */
  function forward(list) {
    var name = decodeURIComponent(location.hash.slice(1)), row = name && byId(name);
    var link = row && list.contains(row) && row.querySelector("a");
    if (link) { location.replace(link.href); }
  }

  function start() {
    var find = byId("_find");
    if (find) { board(find); }
    all("table[data-sorted]").forEach(sorted);
    all("[data-sizes]").forEach(sized);
    all(".picture").forEach(marked);
    if (navigator.clipboard) { all("[data-copy]").forEach(copied); }
    all("[data-forward]").forEach(forward);
  }

  start();
}());
