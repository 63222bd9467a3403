/* Loads a served page anew once another site is served, and leads back to the place where one was reading,
   with the list of warnings open or closed as it was. */
"use strict";

(() => {
  const own = document.currentScript.dataset;
  const key = `argmap-place:${location.pathname}`;
  const isBroken = "broken" in own;
  const warned = () => document.querySelector(".argmap-warned");

  function again() {
    if (!isBroken) {
      sessionStorage.setItem(key, JSON.stringify([scrollX, scrollY, warned()?.open]));
    }
    location.reload();
  }

  function back() {
    const place = sessionStorage.getItem(key);
    if (place !== null) {
      sessionStorage.removeItem(key);
      const [left, top, isOpen] = JSON.parse(place);
      warned()?.toggleAttribute("open", isOpen === true);
      scrollTo({ left, top, behavior: "instant" });
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
