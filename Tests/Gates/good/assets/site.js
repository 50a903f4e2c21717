"use strict";
(() => {
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const field = document.getElementById("q");
  if (field) {
    const items = [...document.getElementById("found").children];
    field.addEventListener("input", () => {
      const text = fold(field.value);
      const hits = items.filter((item) => text && fold(item.textContent).startsWith(text));
      for (const item of items) item.hidden = !hits.includes(item);
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown") return;
      const links = items.filter((item) => !item.hidden).map((item) => item.querySelector("a"));
      links[links.indexOf(document.activeElement) + 1]?.focus();
    });
  }
  const form = document.querySelector("form");
  if (form) {
    const first = form.elements.first;
    const show = () => {
      for (const one of document.querySelectorAll("li")) one.hidden = !one.textContent.startsWith(first.value);
    };
    first.value = location.hash.slice(1);
    form.hidden = false;
    show();
    first.addEventListener("change", () => {
      show();
      location.hash = first.value;
    });
  }
})();
