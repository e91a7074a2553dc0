"use strict";
// Everything can be read without a script. With it links open what is folded, and what is shown can be chosen.
const views = [...document.querySelectorAll(".view")];
const plain = (words) => words.normalize("NFKC").toLowerCase();
const wantedIn = (form) => plain(form.elements.words.value).split(/\s+/).filter(Boolean);

const showLanguage = () => {
  const chosen = document.querySelector("[name=language]:checked").value;
  document.documentElement.lang = chosen;
  document.title = views.find((view) => view.lang === chosen).dataset.title;
};

// Shows a form, and calls for a new choice, of which it returns how many of how many are shown, whenever it changes.
const setUpFilter = (form, choose) => {
  const output = form.querySelector("output");
  const answer = () => {
    const { shown, total } = choose();
    output.textContent = output.dataset.told.replace("{shown}", shown).replace("{total}", total);
  };
  form.hidden = false;
  form.addEventListener("input", answer);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(answer));
};

const reveal = () => {
  const target = document.getElementById(location.hash.slice(1));
  const view = target?.closest(".view");
  if (!view) return;
  document.getElementById(`language-${view.lang}`).checked = true;
  showLanguage();
  if (target.closest("[hidden]")) {
    view.querySelector("form").reset();
    for (const element of view.querySelectorAll("[hidden]")) element.hidden = false;
  }
  for (let part = target; part; part = part.parentElement) if (part.matches("details")) part.open = true;
  target.scrollIntoView();
};

const unfolded = [];
addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll("details:not([open])")) {
    part.open = true;
    unfolded.push(part);
  }
});
addEventListener("afterprint", () => {
  for (const part of unfolded.splice(0)) part.open = false;
});

for (const choice of document.querySelectorAll("[name=language]")) choice.addEventListener("change", showLanguage);
addEventListener("hashchange", reveal);
reveal();
