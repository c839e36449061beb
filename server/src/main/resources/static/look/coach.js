// Seasoning only: without this file the buttons of the coach send the form.
// What it remembers stands in fields of the page alone and is gone with it.

const again = (form) => form.dispatchEvent(new Event("input"));

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-coach]");
  if (!button?.form) return;
  event.preventDefault();
  if (button.name === "einfuegen") return insert(button);
  if (button.name === "schon") remember(button);
  else forget(button);
  again(button.form);
});

document.addEventListener("change", (event) => {
  if (event.target.matches("select[data-coach]")) again(event.target.form);
});

// A line of its own at the place the server names, or at the end; marked, so that it can be changed at once.
function insert(button) {
  const field = document.getElementById(button.dataset.into);
  const sentence = button.dataset.sentence;
  const text = field.value;
  const at = button.dataset.at === "0" ? 0 : endOfLine(text, Number(button.dataset.at ?? text.length));
  const line = at === 0 ? sentence + (text ? "\n" : "") : "\n" + sentence;
  const start = at === 0 ? 0 : at + 1;
  field.focus();
  field.setRangeText(line, at, at);
  field.setSelectionRange(start, start + sentence.length);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function endOfLine(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function remember(button) {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = button.name;
  field.value = button.value;
  field.setAttribute("form", button.form.id);
  button.after(field);
}

function forget(button) {
  for (const field of button.form.elements) {
    if (field.type === "hidden" && field.name === "schon" && field.value === button.value) field.remove();
  }
}
