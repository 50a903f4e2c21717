// How much the search of a site loads: node Benchmarks/search.js SITE [QUERIES] [--show QUERY…]
//
// Runs the site's own script with as much of a page as it asks for, types queries that are made of the site's titles
// and names (whole, begun, misspelt, in another order), and counts the bytes of the files that each of them loads when
// nothing was loaded before. Fails when one takes more than 150 KB, or a whole title does not find its film.
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const site = process.argv[2];
const asked = process.argv.indexOf("--show");
const count = Number(process.argv[3]) || 200;
const LIMIT = 150 * 1000;
const script = fs.readFileSync(path.join(site, "assets/site.js"), "utf8");

/// A page on which one search is made: what it loads, and what it finds.
async function search(text) {
  const loaded = [];
  let bytes = 0, results = [], heard = {}, isDone = null;
  const done = new Promise((resolve) => { isDone = resolve; });
  const node = () => ({
    href: "", textContent: "", append(...parts) { this.parts = (this.parts || []).concat(parts); },
  });
  const elements = {
    q: { value: text, form: { hidden: true, addEventListener() {} }, addEventListener: (name, act) => { heard[name] = act; } },
    found: {
      dataset: { f: "movies/", p: "people/", person: "Person", w: "On the watchlist", s: "Seen" },
      addEventListener() {}, querySelectorAll: () => [],
      replaceChildren(...items) { results = items; },
    },
    said: {
      dataset: { one: "# result", other: "# results", best: "The best # results", none: "none", lost: "lost" },
      set textContent(said) { this.said = said; isDone(); },
    },
    hit: {
      content: {
        cloneNode() {
          const parts = { a: node(), bdi: node(), ".by": node() };
          return { querySelector: (name) => parts[name], parts };
        },
      },
    },
  };
  const page = {
    document: {
      documentElement: { lang: "en", dataset: {} }, activeElement: { tagName: "BODY" },
      getElementById: (id) => elements[id] || null, querySelectorAll: () => [], querySelector: () => null,
      createElement: node, addEventListener() {},
      head: {
        append(element) {
          const file = path.join(site, element.src);
          loaded.push(element.src);
          if (!fs.existsSync(file)) return setImmediate(element.onerror);
          const source = fs.readFileSync(file);
          bytes += source.length;
          setImmediate(() => vm.runInContext(source.toString("utf8"), page));
        },
      },
    },
    location: { hash: "#q=" + encodeURIComponent(text) }, history: { replaceState() {} },
    addEventListener() {}, setTimeout, clearTimeout, URLSearchParams, Intl, console,
  };
  elements.q.value = "";
  page.window = page;
  vm.createContext(page);
  vm.runInContext(script, page);
  await done;
  const found = results.map((item) => ({
    href: item.parts.a.href, title: item.parts.bdi.textContent,
    by: (item.parts[".by"].parts || []).map((part) => part.textContent || part).join(""),
  }));
  return { bytes, loaded, found, said: elements.said.said };
}

/// Every title that the site has files for, and every name.
function entries() {
  const folder = path.join(site, "assets/search");
  const all = [];
  for (const file of fs.readdirSync(folder).sort()) {
    if (!/^[fp]\d+\.js$/.test(file)) continue;
    const marquee = (name, rows) => rows.forEach((row) => all.push({ name: row[2], original: row[3], year: row[4], page: row[1] }));
    vm.runInNewContext(fs.readFileSync(path.join(folder, file), "utf8"), { marquee });
  }
  return all;
}

/// The same numbers at each run.
let state = 7;
const random = (below) => (state = (state * 48271) % 2147483647) % below;
const slip = (text) => {
  const letters = [...text];
  const at = random(Math.max(letters.length - 1, 1));
  const kind = random(3);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, "e");
  else [letters[at], letters[at + 1]] = [letters[at + 1] || "", letters[at]];
  return letters.join("");
};

async function main() {
  if (asked > 0) {
    for (const text of process.argv.slice(asked + 1)) {
      const { bytes, loaded, found, said } = await search(text);
      console.log(`${text}: ${said}, ${bytes} bytes: ${loaded.map((name) => name.slice(14)).join(" ")}`);
      for (const { title, by, href } of found) console.log(`    ${title} · ${by} (${href})`);
    }
    return;
  }
  const all = entries();
  const sizes = [];
  let missed = 0;
  for (let index = 0; index < count; index += 1) {
    const one = all[random(all.length)];
    const kind = index % 5;
    const words = one.name.split(" ");
    const text = [
      one.name, slip(one.name), one.name.slice(0, 1 + random(one.name.length)), `${words[words.length - 1]} ${one.year || ""}`,
      [...words].reverse().join(" "),
    ][kind];
    if (!text.trim()) continue;
    const { bytes, found, loaded } = await search(text);
    sizes.push({ bytes, text, files: loaded.length });
    if (kind === 0 && /[\p{L}\p{N}]/u.test(one.name) && !found.some(({ title }) => title === one.name)) {
      missed += 1;
      console.log(`not found: ${text}`);
    }
  }
  sizes.sort((one, other) => one.bytes - other.bytes);
  const at = (share) => sizes[Math.min(Math.floor(sizes.length * share), sizes.length - 1)];
  console.log(`${all.length} films and people, ${sizes.length} searches: median ${at(0.5).bytes} bytes, `
    + `most ${at(1).bytes} in ${at(1).files} files (${at(1).text})`);
  if (at(1).bytes > LIMIT || missed > 0) process.exitCode = 1;
}

main();
