// Forms marked data-passkey="create" or "get": asks the browser for a key, puts its answer in the form and sends it as usual.
// Hidden until we know that the browser can.
const supported =
  window.PublicKeyCredential?.parseCreationOptionsFromJSON &&
  window.PublicKeyCredential?.parseRequestOptionsFromJSON;

// Null when the answer is a page: this one has been open for too long, or the session is over.
async function optionsFor(form) {
  const address = new URL(form.action);
  address.searchParams.set("handler", "PasskeyOptions");
  const answer = await fetch(address, { method: "POST", body: new FormData(form) });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.headers.get("Content-Type")?.startsWith("application/json") ? answer.json() : null;
}

function credentialFor(form, options) {
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

async function ask(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const fault = form.querySelector("[role=alert]");
  fault.hidden = true;
  try {
    const options = await optionsFor(form);
    if (options) form.elements.credential.value = JSON.stringify(await credentialFor(form, options));
    // Without a key the page comes back, says why, and can be sent again.
    form.submit();
  } catch {
    fault.textContent = form.dataset.passkeyFailed;
    fault.hidden = false;
  }
}

if (supported)
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", ask);
  }
