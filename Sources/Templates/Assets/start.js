// All parts are one function, so that nothing of ours is anybody else's.
(() => {
"use strict";
const byId = (id) => document.getElementById(id);
const pick = (what, root = document) => root.querySelector(what);
const every = (what, root = document) => [...root.querySelectorAll(what)];
const on = (target, name, act) => target.addEventListener(name, act);
const lang = document.documentElement.lang;
// Remembers a choice, or says what was chosen. Some browsers keep nothing for files, and throw.
const keep = (name, value) => {
  try {
    if (value === undefined) return localStorage.getItem(`marquee-${name}`);
    localStorage.setItem(`marquee-${name}`, value);
  } catch {}
  return null;
};
// Says in the address what was chosen; after its hash where a browser keeps no address for files.
const note = (address, hash) => {
  try {
    history.replaceState(null, "", address);
  } catch {
    location.replace(hash);
  }
};
// The sentence of an element that agrees with a number: of one, few, many or other.
const plural = (element, number) => element.dataset[new Intl.PluralRules(lang).select(number)] || element.dataset.other;
// Files of data are scripts that say their name and what they hold. Each is loaded once, when it is needed; what
// cannot be had is null.
const heard = {};
const loads = {};
window.marquee = (name, data) => heard[name](data);
const loaded = (name, folder) => loads[name] || (loads[name] = new Promise((done) => {
  const script = document.createElement("script");
  heard[name] = done;
  script.onerror = () => done(null);
  script.src = `${folder + name}.js`;
  document.head.append(script);
}));
// What a template holds, with its link and title.
const copied = (template, address, title) => {
  const copy = template.content.cloneNode(true);
  pick("a", copy).href = address;
  pick("bdi", copy).textContent = title;
  return copy;
};
