// What a person does with the page, as steps; what they tell ends up in an element that the test reads.
setTimeout(() => {
  const by = (id) => document.getElementById(id);
  const names = () => [...document.querySelectorAll("#daftar .name")].map((each) => each.firstChild.textContent);
  const choose = (id, value) => {
    by(id).value = value;
    by(id).dispatchEvent(new Event(id === "q" ? "input" : "change"));
  };
  const told = {};
  told.first = names();
  told.count = by("count").textContent;
  by("more").click();
  told.more = names().length;
  told.focus = document.activeElement.tagName;
  choose("q", "SÁRI 10");
  told.found = names();
  choose("q", "");
  choose("s", "findings");
  told.findings = document.querySelectorAll("#daftar > li").length;
  choose("s", "");
  choose("d", by("d").options[3].value);
  told.district = [...new Set([...document.querySelectorAll("#daftar .where")].map((each) => each.textContent))];
  told.medians = by("medians").textContent;
  choose("d", "");
  choose("o", "belanja");
  told.largest = [...document.querySelectorAll("#daftar .number:nth-child(4)")].slice(0, 3).map((each) => each.firstChild.textContent);
  choose("o", "errors");
  const details = document.querySelector("#daftar details");
  details.querySelector("summary").click();
  setTimeout(() => {
    told.body = details.querySelector(".body").textContent;
    told.hash = location.hash;
    told.tabs = [...document.querySelectorAll("a[href],input,select,button,summary")].every((each) => each.tabIndex === 0);
    told.wide = document.documentElement.scrollWidth > innerWidth;
    const out = document.createElement("pre");
    out.id = "told";
    out.textContent = JSON.stringify(told);
    document.body.append(out);
  }, 200);
}, 100);
