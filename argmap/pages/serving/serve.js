/* Loads a served page anew once another site is served, and leads back to the place where one was reading. */
"use strict";

(() => {
  const own = document.currentScript.dataset;
  const key = `argmap-place:${location.pathname}`;
  const isBroken = "broken" in own;

  function again() {
    if (!isBroken) {
      sessionStorage.setItem(key, JSON.stringify([scrollX, scrollY]));
    }
    location.reload();
  }

  function back() {
    const place = sessionStorage.getItem(key);
    if (place !== null) {
      sessionStorage.removeItem(key);
      scrollTo({ left: JSON.parse(place)[0], top: JSON.parse(place)[1], behavior: "instant" });
    }
  }

  async function look() {
    try {
      const answer = await fetch("/serve.txt", { cache: "no-store" });
      if (answer.ok && (await answer.text()) !== own.version) {
        again();
        return;
      }
    } catch {
      // Nobody serves it now; somebody may again.
    }
    setTimeout(look, 500);
  }

  if (!isBroken) {
    addEventListener("load", () => requestAnimationFrame(back));
  }
  look();
})();
