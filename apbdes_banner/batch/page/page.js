"use strict";
// A recap of villages: search, filter, sort; each village's findings and where it stands among its neighbours.
// Everything stands in the two JSON blocks of the page; text goes in by textContent only, never as markup.
(() => {
  const words = JSON.parse(document.getElementById("words").textContent);
  const data = JSON.parse(document.getElementById("data").textContent);
  const say = (id, values = {}) => words[id].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  const by = (id) => document.getElementById(id);
  const STEP = 50;
  const MEDIANS = 3; // lines of medians that stand open
  const locale = document.documentElement.lang === "en" ? "en-GB" : "id-ID";
  const number = new Intl.NumberFormat("id-ID");
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const rupiah = (value) => (value === null ? "–" : "Rp\u00a0" + number.format(value));
  const villages = data.villages;
  let shown = STEP;

  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name === "class") element.className = value;
      else if (value !== null) element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  };

  const plain = (text) => text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  const district = (village) => [village.district, village.regency].filter(Boolean).join(", ") || say("unknown");
  // Plans are not compared with realisations, nor one year with another.
  const peers = new Map();
  for (const village of villages) {
    village.text = plain([village.name, village.code, village.district, village.regency, village.file].join(" "));
    village.place = district(village);
    if (village.belanja === null || village.errors || village.status === "duplicate") continue;
    const key = [village.place, village.year, village.document].join("|");
    village.peers = key;
    if (!peers.has(key)) peers.set(key, []);
    peers.get(key).push(village);
  }
  // The lower of the two middle ones, as in rekap.xlsx.
  const median = (values) => (values.length ? [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] : null);
  const known = (list, field) => list.map((village) => village[field]).filter((value) => value !== null);
  const openness = (village) => (village.open.length ? village.open.filter(([, yes]) => yes).length / village.open.length : null);

  const compare = new Intl.Collator("id", { numeric: true }).compare;
  const last = (value) => (value === null ? -Infinity : value);
  const orders = {
    name: (a, b) => compare(a.name || "\uffff", b.name || "\uffff"),
    district: (a, b) => !a.district - !b.district || compare(a.place, b.place) || compare(a.name || "\uffff", b.name || "\uffff"),
    belanja: (a, b) => last(b.belanja) - last(a.belanja),
    head: (a, b) => last(b.head) - last(a.head),
    errors: (a, b) => b.errors - a.errors || b.warnings - a.warnings,
    open: (a, b) => (openness(a) ?? 2) - (openness(b) ?? 2),
  };

  const option = (value, text) => make("option", { value }, text);
  const places = [...new Set(villages.map((village) => village.place))].sort(compare);
  const counted = {};
  for (const village of villages) counted[village.status] = (counted[village.status] || 0) + 1;
  const counts = Object.entries(counted).sort(([a, m], [b, n]) => (b === "made") - (a === "made") || n - m);
  by("d").append(option("", say("all")), ...places.map((place) => option(place, place)));
  by("s").append(
    option("", say("all")),
    ...counts.map(([status, count]) => option(status, `${say("status-" + status)} (${number.format(count)})`)),
  );
  by("o").append(...Object.keys(orders).map((order) => option(order, say("order-" + order))));

  const pair = (name, value) => make("div", {}, make("dt", {}, name), make("dd", {}, value));
  by("totals").append(
    pair(say("villages"), number.format(villages.length)),
    ...counts.map(([status, count]) => pair(say("status-" + status), number.format(count))),
  );
  by("lead").textContent = say("lead");

  const bars = (village) => {
    const most = Math.max(...village.bidang.map((amount) => amount ?? 0), 1);
    const box = make("div", { class: "bars" });
    village.bidang.forEach((amount, index) => {
      const fill = make("i", { style: `width:${Math.max(0, ((amount ?? 0) / most) * 100)}%;background:var(--b${index + 1})` });
      const share = amount !== null && village.belanja > 0 ? ` · ${percent.format(amount / village.belanja)}` : "";
      box.append(make("span", {}, data.bidang[index]), make("span", { class: "bar", "aria-hidden": "true" }, fill),
        make("span", { class: "amount" }, rupiah(amount) + share));
    });
    return box;
  };

  const stand = (village, field) => {
    const list = village.peers ? peers.get(village.peers).filter((peer) => peer[field] !== null) : [];
    const value = village[field];
    if (value === null || list.length < 2) return null;
    const values = known(list, field);
    const low = Math.min(...values), high = Math.max(...values), middle = median(values);
    const at = (x) => `left:${high > low ? ((x - low) / (high - low)) * 100 : 50}%`;
    const axis = make("div", { class: "stand", "aria-hidden": "true" }, make("span", { class: "axis" }),
      ...values.map((x) => make("i", { style: at(x) })), make("i", { class: "median", style: at(middle) }),
      make("i", { class: "here", style: at(value) }));
    const lower = values.filter((x) => x < value).length;
    const told = say("stands", { lower: number.format(lower), others: number.format(values.length - 1), median: rupiah(middle) });
    return make("div", {}, make("strong", {}, `${say(field)}: ${rupiah(value)}`), make("div", {}, told), axis);
  };

  const findings = (village) => {
    if (!village.findings.length) return null;
    const rows = village.findings.map((finding) => make("tr", {},
      make("td", { class: finding.severity }, say(finding.severity)),
      make("td", {}, finding.place || "–"),
      make("td", {}, finding.message, finding.hint ? make("span", { class: "hint" }, finding.hint) : null),
      ...["expected", "found"].map((id) => make("td", { "data-head": say(id) }, ...(finding[id] ? [finding[id]] : [])))));
    const heads = ["severity", "cell", "message", "expected", "found"].map((id) => make("th", { scope: "col" }, say(id)));
    return make("section", { class: "wide" }, make("h2", {}, say("findings")),
      make("table", { class: "findings" }, make("thead", {}, make("tr", {}, ...heads)), make("tbody", {}, ...rows)),
      village.more ? make("p", {}, say("more-findings", { count: number.format(village.more) })) : null);
  };

  const body = (village) => {
    const box = make("div", { class: "body" });
    if (village.problem) box.append(make("p", { class: "problem wide" }, village.problem));
    if (village.belanja !== null) {
      box.append(make("section", {}, make("h2", {}, say("uses")), bars(village)));
      const places = [stand(village, "belanja"), stand(village, "head")].filter(Boolean);
      if (places.length) box.append(make("section", {}, make("h2", {}, say("among", { place: village.place })), ...places));
    }
    if (village.open.length) {
      const items = village.open.map(([name, yes, where]) => make("li", { class: yes ? "yes" : "no" },
        `${yes ? "✓" : "✗"} ${name}${yes ? "" : ` – ${say("absent")}`}`, !yes && where ? make("span", { class: "hint" }, where) : null));
      box.append(make("section", {}, make("h2", {}, `${say("openness")}: ${percent.format(openness(village))}`), make("ul", { class: "open" }, ...items)));
    }
    const links = village.outputs.map((name) => make("li", {}, make("a", { href: encodeURI(name) }, name)));
    box.append(make("section", {}, make("h2", {}, say("files")),
      make("ul", { class: "open" }, make("li", {}, village.file), ...links)));
    const table = findings(village);
    if (table) box.append(table);
    return box;
  };

  const faults = (village) => {
    const counts = [["errors", village.errors], ["warnings", village.warnings]].filter(([, count]) => count);
    return counts.map(([id, count]) => make("span", { class: "faults" }, say("count-" + id, { count: number.format(count) })));
  };

  const item = (village) => {
    const name = [village.name ? `${village.type} ${village.name}` : village.file];
    const where = [village.place, say("document-" + village.document), village.year].filter(Boolean).join(" · ");
    const picture = village.thumb ? make("img", { src: village.thumb, alt: "", loading: "lazy" }) : make("span", { class: "thumb" });
    const bad = village.status !== "made";
    const row = make("summary", {}, picture,
      make("span", { class: "name" }, ...name, make("span", { class: "where" }, village.belanja === null ? village.place : where)),
      make("span", {}, make("span", { class: bad ? "pill bad" : "pill made" }, (bad ? "✗ " : "✓ ") + say("status-" + village.status))),
      make("span", { class: "number" }, rupiah(village.belanja), make("small", {}, village.head === null ? "" : `${rupiah(village.head)} ${say("per-head")}`)),
      make("span", { class: "number" }, ...faults(village)));
    const details = make("details", {}, row);
    details.addEventListener("toggle", () => {
      if (details.open && details.children.length === 1) details.append(body(village));
    });
    return make("li", {}, details);
  };

  const medians = (list, place) => {
    const box = by("medians");
    box.replaceChildren();
    const groups = new Map();
    for (const village of list) {
      if (!village.peers) continue;
      const key = `${say("document-" + village.document)} ${village.year ?? ""}`.trim();
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(village);
    }
    const lines = [...groups].sort(([, a], [, b]) => (b[0].year ?? 0) - (a[0].year ?? 0) || b.length - a.length).map(([name, group]) => {
      const heads = known(group, "head");
      const line = make("span", {}, `${place || say("all-districts")}, ${name}: ${say("median-belanja")} `, make("b", {}, rupiah(median(known(group, "belanja")))));
      if (heads.length) line.append(` · ${say("median-head")} `, make("b", {}, rupiah(median(heads))));
      return line;
    });
    box.append(...lines.slice(0, MEDIANS));
    if (lines.length > MEDIANS) {
      const others = say("medians-more", { count: number.format(lines.length - MEDIANS) });
      box.append(make("details", {}, make("summary", {}, others), ...lines.slice(MEDIANS)));
    }
  };

  const found = () => {
    const q = plain(by("q").value).split(/\s+/).filter(Boolean);
    const d = by("d").value, s = by("s").value;
    return villages
      .filter((village) => (!d || village.place === d) && (!s || village.status === s) && q.every((word) => village.text.includes(word)))
      .sort(orders[by("o").value] || orders.name);
  };

  const show = () => {
    const list = found();
    by("daftar").replaceChildren(...list.slice(0, shown).map(item));
    by("count").textContent = say("count", { shown: number.format(Math.min(shown, list.length)), found: number.format(list.length), all: number.format(villages.length) });
    by("more").hidden = list.length <= shown;
    by("more").textContent = say("more", { count: number.format(Math.min(STEP, list.length - shown)) });
    medians(list, by("d").value);
  };

  // What is looked for stands in the address, so that it can be kept and sent.
  const FIELDS = ["q", "d", "s", "o"];
  const restore = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const id of FIELDS) {
      const value = state.get(id) ?? "";
      by(id).value = id === "q" || [...by(id).options].some((one) => one.value === value) ? value : "";
      if (id === "o" && !by(id).value) by(id).value = "district";
    }
  };
  const changed = () => {
    shown = STEP;
    const state = new URLSearchParams(FIELDS.map((id) => [id, by(id).value]).filter(([, value]) => value));
    try { history.replaceState(null, "", "#" + state); } catch { /* a page opened from a file may not */ }
    show();
  };
  for (const id of FIELDS) by(id).addEventListener(id === "q" ? "input" : "change", changed);
  by("controls").addEventListener("submit", (event) => event.preventDefault());
  by("more").addEventListener("click", () => {
    const first = shown;
    shown += STEP;
    show();
    by("daftar").children[first]?.querySelector("summary").focus();
  });
  window.addEventListener("hashchange", () => { restore(); show(); });
  restore();
  show();
})();
