// All parts are one function, so that nothing of ours is anybody else's.
(() => {
"use strict";
const byId = (id) => document.getElementById(id);
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
// The sentence of an element that agrees with a number: of one, few, many or other.
const plural = (element, number) => element.dataset[new Intl.PluralRules(lang).select(number)] || element.dataset.other;
