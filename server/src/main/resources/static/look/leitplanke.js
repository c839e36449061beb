"use strict";
// Seasoning only: every page works without this file.

// On a phone, what is long is folded until somebody asks for it.
const folds = (details) => "fold" in details.dataset && matchMedia("(max-width: 60rem)").matches;
for (const details of document.querySelectorAll("details[data-fold]")) details.open &&= !folds(details);

// While an order is written, what is read in it is read anew, and a draft is saved.
for (const form of document.querySelectorAll("form[data-live]")) {
  const beside = document.getElementById(form.dataset.beside);
  const status = document.getElementById(form.dataset.status);
  let waiting, saving = false, changed = false, leaving = false;
  form.addEventListener("submit", () => { leaving = true; clearTimeout(waiting); });
  // One at a time, so that none overtakes a later one; an answer to words that have changed since is not shown.
  const refresh = async () => {
    changed = saving;
    if (saving) return;
    saving = true;
    try {
      const answer = await fetch(form.dataset.live, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "error" });
      if (!answer.ok) throw new Error(answer.status === 409 ? "outdated" : "failed");
      const part = await answer.text();
      if (!changed) replace(beside, part);
      status.textContent = status.dataset.saved ?? "";
    } catch (problem) {
      if (!leaving) status.textContent = problem.message === "outdated" ? status.dataset.outdated : status.dataset.failed;
    }
    saving = false;
    if (changed && !leaving) refresh();
  };
  form.addEventListener("input", (event) => {
    if (event.target.id === "fehlt") return;
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 400);
  });
  // What the browser kept from before a reload, or was typed before this file was there, counts, too.
  if (form.dataset.unread === "true" || [...form.elements].some((field) => "defaultValue" in field && field.type !== "hidden" && field.value !== field.defaultValue)) refresh();
  // Marked words are offered for "not recognised".
  form.addEventListener("select", (event) => {
    const field = event.target;
    const offered = document.getElementById("fehlt");
    const words = field.value.slice(field.selectionStart, field.selectionEnd).trim();
    if (offered && field !== offered && words && words.length < 200 && !words.includes("\n")) offered.value = words;
  });
}

// What is open stays open, the focus stays where it was, and one line says aloud what has changed.
function replace(area, part) {
  const name = (details, number) => details.id || number;
  const before = new Map([...area.querySelectorAll("details")].map((details, number) => [name(details, number), details.open]));
  const stops = () => [...area.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, [tabindex='0']")];
  const focused = document.activeElement, place = stops().indexOf(focused);
  area.replaceChildren(...new DOMParser().parseFromString(part, "text/html").body.childNodes);
  area.querySelectorAll("details").forEach((details, number) => { details.open = before.get(name(details, number)) ?? (details.open && !folds(details)); });
  if (place >= 0) (focused.id && document.getElementById(focused.id) || stops()[place])?.focus();
  if (place >= 0 && !area.contains(document.activeElement)) area.querySelector("[data-home]")?.focus();
  const voice = document.getElementById(area.dataset.voice);
  const said = area.querySelector("[data-said]")?.dataset.said ?? "";
  if (voice && voice.textContent !== said) voice.textContent = said;
}

// A connected model: the answer is shown while it comes.
const sendForm = document.querySelector("form[data-stream]");
if (sendForm) {
  const button = document.getElementById("senden-knopf");
  const chosen = () => sendForm.querySelector("input[name=werkzeug]:checked");
  const fit = () => { if (button && sendForm.querySelector("input[type=radio]")) button.hidden = button.disabled = chosen()?.dataset.connected !== "1"; };
  sendForm.addEventListener("change", fit);
  fit();
  sendForm.addEventListener("submit", (event) => {
    if (event.submitter !== button) return;
    event.preventDefault();
    stream(sendForm);
  });
}

async function stream(form) {
  const area = document.getElementById("strom");
  const text = document.getElementById("strom-text");
  const state = document.getElementById("strom-stand");
  const stop = new AbortController();
  area.hidden = false;
  text.textContent = "";
  state.textContent = area.dataset.waiting;
  area.scrollIntoView();
  document.getElementById("strom-stop").onclick = () => stop.abort();
  let ended = false;
  try {
    const answer = await fetch(form.dataset.stream, { method: "POST", body: new URLSearchParams(new FormData(form)), signal: stop.signal, redirect: "error" });
    if (!answer.ok) throw new Error("refused");
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (rest + part.value).split("\n");
      rest = lines.pop();
      for (const line of lines) {
        const message = JSON.parse(line);
        if (message.text) text.append(message.text);
        if (message.problem) { state.textContent = message.problem; ended = true; }
        if (message.done) { ended = true; location.assign(message.done); }
      }
    }
    if (!ended) state.textContent = area.dataset.broken;
  } catch (problem) {
    state.textContent = problem.name === "AbortError" ? area.dataset.cancelled : area.dataset.broken;
  }
}

// Copying and printing need script, so their buttons are shown only here.
for (const button of document.querySelectorAll("button[data-copy], button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    if (button.dataset.print) return window.print();
    const source = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(source.value ?? source.innerText);
    const status = button.parentElement.querySelector("[role=status]");
    if (status) status.textContent = button.dataset.done;
  });
}

// A passkey is asked for when its form is sent; without an answer the page says so.
for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const question = JSON.parse(form.dataset.question);
    try {
      const answer = form.dataset.passkey === "create"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
      form.elements.antwort.value = JSON.stringify(answer.toJSON());
    } catch {
      form.elements.antwort.value = "";
    }
    form.submit();
  });
}
