/* What a page can do beyond being read: search, filters, sorting, marks between words and picture, copied links.
   A classic script without modules or requests, since pages on a disk may have neither. */
(function () {
  "use strict";

  var AT_ONCE = 50;
  var ROOM = 320; // signs that are shown of what a hit says
  var PARTS = [/(?<=[.!?…;]["”»’)]*(?: –)?)(?<![ .(]\p{Lu}\.) /u, /(?<=[,:)–—]) /, / /]; // where that may be cut: sentences, clauses, words
  var FEW = 3; // hits, below which words are looked for without the ending of a plural as well
  var STILL = 500; // milliseconds after the last key, until the status is told
  var root = document.documentElement;

  function byId(id) { return document.getElementById(id); }
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  /* What is searched, as it is typed: without accents, and with the marks that a keyboard has. */
  function folded(text) {
    return text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase()
      .replace(/[‘’‚‹›]/g, "'").replace(/[“”„«»]/g, '"').replace(/[‐‑–—]/g, "-");
  }
  /* The words of a text, each without the signs at its edges. */
  function worded(text) {
    return folded(text).split(/[\s']+/).map(function (word) {
      return word.replace(/^["?!.,:;…()]+|["?!.,:;…()]+$/g, "");
    }).filter(Boolean);
  }

  /* Whether a page is come to anew: where one goes back to it, the browser knows the place. */
  function arrives() {
    var way = performance.getEntriesByType("navigation")[0];
    return !way || way.type === "navigate";
  }

  /* Search and filters of the board. Their state is in the query of the address. */
  function board(find) {
    var query = byId("_q"), choices = all("select[data-for]", find), controls = [query].concat(choices);
    var status = byId("_status"), live = byId("_told"), hits = byId("_hits"), more = byId("_more"), reset = byId("_all");
    var none = byId("_none"), charges = byId("_charges"), lines = all(".line", charges), lots = all(".lot", charges), figures = all(".figures [data-asks]"), kinds = byId("_kinds");
    var index = null, small = null, filtering = false, words = [], found = [], near = false, kind = "", listed = [], built = 0, timer = 0;

    /* The index is large, and nobody can have asked before the page is there. */
    function load() {
      var script = document.createElement("script");
      script.src = find.dataset.index;
      script.addEventListener("load", function () { if (query.value) { update(); } });
      document.head.append(script);
    }

    function indexed() {
      if (!index) {
        var known = window.ARGMAP_INDEX, names = Object.keys(known.kinds);
        index = known.rows.map(function (row) {
          var there = (row[1] ? known.charges[row[1] - 1] : "") + row[2], id = identifier(there);
          var kind = names[row[0]], cited = row[5] || (kind === "charge" ? String(row[1]) : "");
          var titled = withOrdinals(folded(row[3])), told = withOrdinals(folded(row[4])), whole = titled + " " + told;
          return {
            kind: kind, number: row[1], there: there, title: row[3], words: row[4], cited: cited, id: spaced(id),
            named: worded(row[3]).join(" "), titled: kind === "page" ? whole : titled, // which is looked for by what it is good for
            folded: whole + " " + id + (cited ? " " + folded(known.kinds[kind]) + " " + cited : "")
          };
        });
      }
      return index;
    }

    /* What an entry is called in the file, which is the end of its address; what leads to a list has no such name. */
    function identifier(there) {
      if (there.indexOf("?") >= 0) { return ""; }
      return folded(decodeURIComponent(there.replace(/^.*[#/]/, "").replace(/\.html$/, "").replace(/^_[a-z]+-/, "")));
    }
    /* A text with its ordinal numbers as others write them, too: 12th for XIIth, and the other way round. */
    function withOrdinals(text) {
      var others = [text];
      text.replace(/(?<![\p{L}\d])(?:([ivx]+)|([1-9]\d?))(th|st|nd|rd|e|eme|\.)(?![\p{L}\d])/gu, function (_, letters, digits, ending) {
        others.push((letters ? arabic(letters) : roman(digits)) + ending);
      });
      return others.join(" ");
    }
    function roman(number) {
      var left = Number(number);
      return [[90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]].map(function (sign) {
        var times = Math.floor(left / sign[0]);
        left -= times * sign[0];
        return sign[1].repeat(times);
      }).join("");
    }
    function arabic(number) {
      var worth = { i: 1, v: 5, x: 10 };
      return Array.from(number).reduce(function (sum, sign, at, signs) {
        return sum + (worth[sign] < worth[signs[at + 1]] ? -worth[sign] : worth[sign]);
      }, 0);
    }

    /* The number that is asked for, however it is written, and whether it is that of a note; nothing where words are asked for. */
    function numbered(whole) {
      var parts = /^([^\d]*)(\d+(?:\s*[.,:/]\s*\d+)*)\.?$/.exec(whole), known = window.ARGMAP_INDEX.numbered;
      if (!parts) { return null; }
      var words = parts[1].split(/[\s.:]+/).filter(Boolean), kinds = known.map(function (some) { return some.map(folded); });
      var notes = words.some(function (word) { return kinds[1].indexOf(word) >= 0; });
      if (!words.every(function (word) { return kinds[0].indexOf(word) >= 0 || kinds[1].indexOf(word) >= 0; })) { return null; }
      return { number: parts[2].replace(/\s*[.,:/]\s*/g, "."), notes: notes };
    }

    /* Whether an entry is asked for by its number. A bare number may be that of a note as well, and comes after the others. */
    function meant(entry, asked, whole) {
      if (!asked || entry.cited !== asked.number) { return false; }
      return asked.notes === (entry.kind === "note") || whole === asked.number;
    }

    function spaced(text) { return text.replace(/[-._\s]+/g, " ").trim(); }

    function letter(sign) { return (sign >= "0" && sign <= "9") || sign.toLowerCase() !== sign.toUpperCase(); }

    /* How a word stands in a text: 0 by itself, 1 as the beginning of one, 2 within one, 3 not at all. */
    function stands(text, word) {
      var best = 3;
      for (var place = text.indexOf(word), tries = 0; place >= 0 && tries < 6; place = text.indexOf(word, place + 1), tries += 1) {
        best = Math.min(best, 2);
        if (!letter(text.charAt(place - 1))) {
          if (!letter(text.charAt(place + word.length))) { return 0; }
          best = 1;
        }
      }
      return best;
    }

    function matches(line) {
      return choices.every(function (choice) {
        return !choice.value || (line.dataset[choice.dataset.for] || "").split(" ").indexOf(choice.value) >= 0;
      });
    }

    function filter(filtered) {
      var shown = new Set();
      if (!filtered && !filtering) { return shown; } // as all of them are already
      filtering = filtered;
      lines.forEach(function (line) {
        var stays = matches(line);
        if (line.hidden === stays) { line.hidden = !stays; }
        if (stays) { shown.add(line.id.slice(1)); }
      });
      lots.forEach(function (lot) { lot.hidden = !lot.querySelector(".line:not([hidden])"); });
      return shown;
    }

    /* Where in a text the words stand, as pairs of its own offsets: folding may change a length. */
    function places(text, words) {
      var plain = "", from = [], found = [], at = 0;
      Array.from(text).forEach(function (sign) {
        var own = folded(sign);
        for (var unit = 0; unit < own.length; unit += 1) { from.push(at); }
        plain += own;
        at += sign.length;
      });
      from.push(at);
      words.forEach(function (word) {
        for (var place = plain.indexOf(word); place >= 0; place = plain.indexOf(word, place + word.length)) {
          found.push([from[place], from[place + word.length]]);
        }
      });
      return found.sort(function (one, other) { return one[0] - other[0]; });
    }

    function marked(element, text, words) {
      var done = 0;
      places(text, words).forEach(function (place) {
        if (place[1] <= done) { return; }
        var mark = document.createElement("mark"), start = Math.max(done, place[0]);
        mark.textContent = text.slice(start, place[1]);
        element.append(text.slice(done, start), mark);
        done = place[1];
      });
      element.append(text.slice(done));
    }

    /* A text in parts for which there is room. */
    function parted(text, ways) {
      if (text.length <= ROOM || !ways.length) { return [text]; }
      return text.split(ways[0]).reduce(function (parts, part) { return parts.concat(parted(part, ways.slice(1))); }, []);
    }

    /* Of a text the parts that have the words best, what follows them, and what is before them, as far as there is room. */
    function snippet(text, words) {
      var parts = parted(text, PARTS), plain = parts.map(folded), at = [0], from = 0, least = Infinity;
      parts.forEach(function (part, number) { at.push(at[number] + part.length + 1); });
      function fits(first, end) { return at[end] - at[first] - 1 <= ROOM; }
      function end(first) {
        var last = first + 1;
        while (last < parts.length && fits(first, last + 1)) { last += 1; }
        return last;
      }
      parts.forEach(function (_, first) {
        var some = plain.slice(first, end(first)).join(" ");
        var lacks = words.reduce(function (sum, word) { return sum + stands(some, word); }, 0);
        if (lacks <= least) { least = lacks; from = first; }
      });
      var to = end(from);
      while (from && fits(from - 1, to)) { from -= 1; }
      return (from ? "… " : "") + text.slice(at[from], at[to] - 1).replace(/ –$/, "") + (to < parts.length ? " …" : "");
    }

    function item(entry, words) {
      var li = document.createElement("li"), link = document.createElement("a");
      var sort = document.createElement("p"), told = document.createElement("p"), names = window.ARGMAP_INDEX.kinds;
      link.href = entry.there;
      link.dir = told.dir = "auto";
      sort.className = "kind";
      sort.textContent = names[entry.kind] + (entry.number ? (entry.kind === "charge" ? " " : " · " + names.charge + " ") + entry.number : "");
      marked(link, entry.title, words);
      told.className = "aside";
      marked(told, snippet(entry.words, words), words);
      li.append(sort, link, told);
      return li;
    }

    function build() {
      var some = document.createDocumentFragment(), end = Math.min(listed.length, built + AT_ONCE);
      for (; built < end; built += 1) { some.append(item(listed[built], words)); }
      hits.append(some);
      more.hidden = built >= listed.length;
    }

    /* The hits of the kind that is asked for; of all, where there is none of it. */
    function list() {
      var of = found.filter(function (entry) { return entry.kind === kind; });
      listed = of.length ? of : found;
      hits.textContent = "";
      built = 0;
      build();
      all("button", kinds).forEach(function (button) {
        button.setAttribute("aria-pressed", String(button.value === (of.length ? kind : "")));
      });
    }

    /* Which kinds were found, and how many of each. */
    function sort() {
      var names = window.ARGMAP_INDEX.kinds, counts = { "": found.length };
      found.forEach(function (entry) { counts[entry.kind] = (counts[entry.kind] || 0) + 1; });
      kinds.textContent = "";
      [""].concat(Object.keys(names)).forEach(function (name) {
        if (!counts[name]) { return; }
        var button = document.createElement("button");
        button.type = "button";
        button.value = name;
        button.textContent = (name ? names[name] : kinds.dataset.all) + " " + counts[name];
        kinds.append(button);
      });
      kinds.hidden = kinds.children.length < 3;
    }

    /* The words that say something: all of them, where none of them does. */
    function telling(typed) {
      small = small || new Set(window.ARGMAP_INDEX.small.map(folded));
      var some = Array.from(new Set(typed)).filter(function (word) { return !small.has(word); });
      return some.length ? some : typed;
    }

    /* A word without the ending of a plural, in the languages of the pages. */
    function shortened(word) { return word.length > 4 ? word.replace(/[snx]$/, "") : word; }

    /* The beginning of a word, which its other forms have as well. */
    function begun(word) { return word.length > 5 ? word.slice(0, -2) : shortened(word); }

    function search(shown, filtered) {
      var typed = window.ARGMAP_INDEX ? worded(query.value) : [], searched = typed.length > 0;
      hits.hidden = !searched;
      charges.hidden = searched;
      near = false;
      if (searched) { seek(typed, shown, filtered); sort(); list(); } else { kinds.hidden = more.hidden = true; }
      return searched;
    }

    /* What has all words, else what has them without the ending of a plural, else what is nearest. */
    function seek(typed, shown, filtered) {
      var whole = typed.join(" "), asked = telling(typed);
      var some = indexed().filter(function (entry) { return !filtered || shown.has(String(entry.number)); });
      words = asked;
      found = look(some, whole);
      if (found.length < FEW) {
        var exact = found;
        words = asked.map(shortened);
        found = exact.concat(look(some, whole).filter(function (entry) { return exact.indexOf(entry) < 0; }));
      }
      near = !found.length;
      if (near) {
        words = asked.map(begun);
        found = nearest(some, asked, whole);
      }
    }

    /* What is asked for by its number, then what has all of the words. */
    function look(some, whole) {
      var number = numbered(whole), named = [], others = [];
      some.forEach(function (entry) {
        if (meant(entry, number, whole)) { named.push(entry); return; }
        if (entry.kind !== "note" && words.every(function (word) { return entry.folded.indexOf(word) >= 0; })) { others.push(entry); }
      });
      return named.concat(ranked(others, words, whole));
    }

    /* What has most of the words, where nothing has all of them. The fewer entries have the beginning of a word, the more
       it counts; twice, where the word itself stands there or its beginning is in the title, and three times for both. */
    function nearest(some, asked, whole) {
      var having = {}, singular = asked.map(shortened), times = asked.map(function () { return 0; });
      some.forEach(function (entry) {
        if (entry.kind === "note") { return; }
        var has = words.map(function (word, at) {
          if (!begins(entry.folded, word)) { return 0; }
          times[at] += 1;
          return 1 + begins(entry.folded, singular[at]) + begins(entry.titled, word);
        }).join("");
        (having[has] = having[has] || []).push(entry);
      });
      function worth(has) {
        return times.reduce(function (sum, number, at) { return number ? sum + Number(has.charAt(at)) * Math.log(1 + some.length / number) : sum; }, 0);
      }
      var nearer = [], sets = Object.keys(having).sort(function (one, other) { return worth(other) - worth(one); });
      sets.every(function (has) {
        if (!worth(has) || worth(has) < worth(sets[0]) / 2) { return false; }
        nearer = nearer.concat(ranked(having[has], asked, whole));
        return nearer.length < AT_ONCE;
      });
      return nearer.slice(0, AT_ONCE);
    }

    /* Whether a word of a text begins so; what is as short as a number or an article has to be the whole of one. */
    function begins(text, word) { return stands(text, word) < (word.length > 3 ? 2 : 1); }

    /* A name or an identifier comes first, then a title with the words side by side; then, word by word, whole ones in the
       title, beginnings there, the same in what else there is, and parts of words last. Where the words stand side by side
       in what else there is, that is as good as a beginning in the title. */
    function ranked(some, words, whole) {
      var name = words.join(" "), id = spaced(whole), ranks = [];
      function together(text) { return words.length > 1 && (stands(text, whole) < 2 || stands(text, name) < 2); }
      function rank(entry) {
        if (entry.named === whole || entry.named === name || entry.id === id) { return 0; }
        if (together(entry.titled)) { return 1; }
        var apart = words.reduce(function (sum, word) {
          var titled = stands(entry.titled, word);
          if (titled < 2) { return sum + titled; }
          var told = stands(entry.folded, word);
          return sum + (told < 2 ? 2 + told : titled + 2);
        }, 2);
        return together(entry.folded) ? Math.min(apart, 3) : apart;
      }
      some.forEach(function (entry) {
        var at = rank(entry);
        (ranks[at] = ranks[at] || []).push(entry);
      });
      return Array.prototype.concat.apply([], ranks.filter(Boolean));
    }

    /* The eye is told at once, who listens once the typing has stopped. */
    function tell(text) {
      status.textContent = text;
      clearTimeout(timer);
      timer = setTimeout(function () { live.textContent = text; }, STILL);
    }

    function counted(text, number, whole) { return text.replace("{number}", number).replace("{all}", whole); }

    function told(searched, filtered, shown) {
      if (searched) {
        if (!found.length) { return live.dataset.none; }
        if (near) { return counted(live.dataset.near, built); }
        return counted(built < listed.length ? live.dataset.more : live.dataset.found, built, listed.length);
      }
      return filtered ? counted(live.dataset.shown, shown.size, lines.length) : "";
    }

    function update() {
      var filtered = choices.some(function (choice) { return choice.value; });
      var shown = filter(filtered), searched = search(shown, filtered);
      reset.hidden = !filtered && !searched;
      if (none) { none.hidden = !near; }
      figures.forEach(function (link) {
        if (filtered && new URL(link.href).search === location.search) { link.setAttribute("aria-current", "true"); } else { link.removeAttribute("aria-current"); }
      });
      root.classList.toggle("asking", filtered || searched);
      root.classList.toggle("searching", searched);
      root.classList.toggle("asking-grants", controls.some(function (control) { return control.dataset.for === "grants" && control.value; }));
      tell(told(searched, filtered, shown));
    }

    function remember(event) {
      var state = new URLSearchParams();
      controls.forEach(function (control) { if (control.value) { state.set(control.dataset.for, control.value); } });
      if (kind && query.value) { state.set("kind", kind); }
      keep(state, event.type === "input" ? "replaceState" : "pushState");
    }

    function recall() {
      var state = new URLSearchParams(location.search);
      controls.forEach(function (control) { control.value = state.get(control.dataset.for) || ""; });
      kind = state.get("kind") || "";
      update();
      if (choices.some(function (choice) { return choice.value; }) && !document.querySelector(".figures [aria-current]")) { byId("_filters").open = true; }
    }

    function change(event) { remember(event); update(); }

    find.hidden = false;
    query.addEventListener("input", change);
    query.addEventListener("keydown", function (event) {
      var first = !event.isComposing && event.key === "Enter" && hits.querySelector("a");
      if (first) { first.click(); }
    });
    choices.forEach(function (choice) { choice.addEventListener("change", change); });
    kinds.addEventListener("click", function (event) {
      if (!event.target.matches("button")) { return; }
      kind = event.target.value;
      remember(event);
      list();
      tell(told(true));
    });
    more.addEventListener("click", function () {
      var next = built;
      build();
      tell(told(true));
      hits.children[next].querySelector("a").focus();
    });
    reset.addEventListener("click", function (event) {
      controls.forEach(function (control) { control.value = ""; });
      kind = "";
      change(event);
      query.focus();
    });
    window.addEventListener("popstate", recall);
    figures.forEach(function (link) {
      link.addEventListener("click", function (event) {
        if (event.ctrlKey || event.metaKey || event.shiftKey) { return; }
        try { history.pushState(null, "", link.href); } catch (refused) { return; } // the link leads there by itself
        event.preventDefault();
        recall();
        charges.focus({ preventScroll: true });
        status.scrollIntoView();
      });
    });
    recall();
    load();
    window.addEventListener("load", function () { if (!reset.hidden && arrives()) { status.scrollIntoView(); } });
  }

  /* The state of a list in the query of the address, so that it is there again after reload and back. */
  function recalled(name) { return new URLSearchParams(location.search).get(name) || ""; }
  function noted(name, value) {
    var state = new URLSearchParams(location.search);
    if (value) { state.set(name, value); } else { state.delete(name); }
    keep(state, "replaceState");
  }
  function keep(state, how) {
    try {
      history[how](null, "", location.pathname + (String(state) ? "?" + state : "") + location.hash);
    } catch (refused) { /* a browser that keeps no history for pages on a disk */ }
  }

  /* A table that is sorted by whichever column is asked for, downwards where the name of it has a minus. */
  function sorted(table) {
    var state = table.dataset.sorted, body = table.tBodies[0], collator = new Intl.Collator(root.lang, { numeric: true }), heads = all("thead th", table);
    function sort(head, down) {
      var column = heads.indexOf(head), way = down ? -1 : 1;
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      var rows = Array.prototype.slice.call(body.rows).map(function (row) {
        var cell = row.cells[column];
        return { row: row, key: cell.dataset.key || cell.textContent.trim() };
      });
      rows.sort(function (one, other) { return way * collator.compare(one.key, other.key); });
      body.append.apply(body, rows.map(function (item) { return item.row; }));
    }
    heads.forEach(function (head) {
      var button = document.createElement("button"), name = head.dataset.column;
      button.type = "button";
      button.append.apply(button, Array.prototype.slice.call(head.childNodes));
      head.append(button);
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending";
        sort(head, down);
        noted(state, (down ? "-" : "") + name);
      });
      if (recalled(state).replace("-", "") === name) { sort(head, recalled(state).charAt(0) === "-"); }
    });
  }

  /* Of a table or a list the rows that have all words asked for and what is chosen, and the sections that have such rows. */
  function narrowed(asking) {
    var box = asking.querySelector("input"), choices = all("select", asking), status = asking.querySelector("[role=status]"), timer = 0;
    var rows = all(asking.dataset.rows).map(function (row) {
      return { row: row, section: row.closest("section"), folded: folded(row.textContent + " " + (row.dataset.also || "")) };
    });
    function chosen(row) {
      return choices.every(function (choice) { return !choice.value || row.dataset[choice.dataset.for] === choice.value; });
    }
    function narrow() {
      var words = folded(box.value).split(/\s+/).filter(Boolean), shown = 0, kept = new Set();
      var asks = words.length > 0 || choices.some(function (choice) { return choice.value; });
      rows.forEach(function (item) {
        item.row.hidden = !chosen(item.row) || !words.every(function (word) { return item.folded.indexOf(word) >= 0; });
        if (!item.row.hidden) { shown += 1; kept.add(item.section); }
      });
      rows.forEach(function (item) {
        if (item.section && !item.section.contains(asking)) { item.section.hidden = !kept.has(item.section); }
      });
      clearTimeout(timer);
      timer = setTimeout(function () {
        status.textContent = asks ? status.dataset.shown.replace("{number}", shown).replace("{all}", rows.length) : "";
      }, STILL);
    }
    function recall() {
      [box].concat(choices).forEach(function (control) { control.value = recalled(control.dataset.for || "q"); });
      narrow();
    }
    asking.hidden = false;
    [box].concat(choices).forEach(function (control) {
      control.addEventListener("input", function () { noted(control.dataset.for || "q", control.value); narrow(); });
    });
    recall();
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

  /* A reference, and the link that it has, in the clipboard. The buttons are made when somebody looks at it. */
  function copied(cite) {
    var told = document.querySelector("[data-copy]").dataset.copy.split("|"), bar = document.createElement("p");
    function button(name, text) {
      var made = document.createElement("button");
      made.type = "button";
      made.textContent = name;
      made.addEventListener("click", function () {
        navigator.clipboard.writeText(text()).then(function () { made.textContent = told[2]; }, function () { made.textContent = text(); });
      });
      bar.append(made, " ");
    }
    var lines = all("p", cite), link = cite.querySelector("a");
    button(told[0], function () {
      return lines.map(function (line) { return line.textContent.replace(/\s+/g, " ").trim(); }).join("\n");
    });
    button(told[1], function () { return link ? link.href : location.href; });
    bar.className = "copying";
    cite.append(bar);
  }

  /* A link to itself at each quotation and piece of evidence, for whoever wants its address. */
  function placed(page) {
    all("figure[id], .piece[id]", page).forEach(function (one) {
      var link = document.createElement("a");
      link.className = "here";
      link.href = "#" + encodeURIComponent(one.id);
      link.title = page.dataset.here;
      link.setAttribute("aria-label", page.dataset.here);
      link.textContent = "¶";
      one.querySelector("blockquote, div > p").append(link);
    });
  }

  /* The list of all identifiers leads on to the entry that the address names. */
  function forward(list) {
    var name = decodeURIComponent(location.hash.slice(1)), row = name && byId(name);
    var link = row && list.contains(row) && row.querySelector("a");
    if (link) { location.replace(link.href); }
  }

  /* The page of a former identifier leads on to the same place of the page of today. */
  function follow(link) {
    if (location.hash) { location.replace(link.href + location.hash); }
  }

  function start() {
    var find = byId("_find");
    all("[data-asks]").forEach(function (link) { link.href = link.dataset.asks; });
    if (find) { board(find); }
    all("table[data-sorted]").forEach(sorted);
    all("[data-rows]").forEach(narrowed);
    all("[data-sizes]").forEach(sized);
    all(".picture").forEach(marked);
    all(".cite").forEach(function (cite) {
      if (navigator.clipboard) { cite.addEventListener("toggle", function () { copied(cite); }, { once: true }); }
      cite.addEventListener("keydown", function (event) {
        if (event.key !== "Escape" || !cite.open) { return; }
        cite.open = false;
        cite.querySelector("summary").focus();
      });
    });
    all("[data-here]").forEach(placed);
    all("[data-forward]").forEach(forward);
    all("[data-moved]").forEach(follow);
  }

  start();
}());
