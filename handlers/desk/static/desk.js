// The desk's own script: ticks, the alarm, shortcuts, and words that must not get lost.
// Everything works without it; with it, pages stay up to date and an urgent conversation rings.
(() => {
  "use strict";
  const body = document.body;
  const state = body.dataset.desk; // open, locked or out
  const title = document.title;
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("desk") : null;
  const tell = (message) => channel && channel.postMessage(message);
  const byId = (id) => document.getElementById(id);
  let isLeaving = false;

  // ── words that must not get lost ─────────────────────────────────────────────────────

  const fields = () => [byId("reply"), byId("note")].filter(Boolean);

  function leaveFor(address) {
    isLeaving = true;
    location.href = address;
  }

  // The lock screen, or the login, gets what was being written along, sealed by the server.
  function lockNow() {
    const form = byId("write") || byId("lock");
    if (!form || isLeaving) return;
    isLeaving = true;
    form.action = "/lock";
    form.submit();
  }

  // What was sent may have arrived although no page came. Sent again from a page that was renewed
  // meanwhile, it is still the same.
  let sent = "";
  function keepNonce() {
    if (sent && byId("write")) byId("write").elements.nonce.value = sent;
  }

  document.addEventListener("submit", (event) => {
    if (event.target.id === "logout") return; // it takes no words along: the browser asks first
    isLeaving = true;
    sent = event.target.elements.nonce.value;
    setTimeout(() => { isLeaving = false; catchUp(); }, 4000);
  });
  addEventListener("beforeunload", (event) => {
    const isUnsent = fields().some((field) => field.value !== field.defaultValue || field.defaultValue);
    if (state === "open" && !isLeaving && isUnsent) event.preventDefault();
  });
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  // ── presses that must not get lost ───────────────────────────────────────────────────

  // Between a press and its release, and from a form to the page that answers it, everything stays
  // as it is: the button would be gone beneath the press. What came meanwhile is fetched after it.
  let isHeld = false;
  let letting = 0;
  let isBehind = false;

  function hold() {
    letting = clearTimeout(letting);
    isHeld = true;
  }

  // A finger's click comes a moment after it was lifted; after a click nothing else comes.
  function release({ type }) {
    if (!isHeld || (letting && type !== "click")) return;
    clearTimeout(letting);
    letting = setTimeout(() => { isHeld = false; catchUp(); }, type === "click" ? 0 : 400);
  }

  const isRenewing = () => document.querySelector("main .htmx-request, main .htmx-added");

  function catchUp() {
    if (!isBehind || isHeld || isLeaving || isRenewing()) return;
    isBehind = false;
    tick();
  }

  addEventListener("pointerdown", (event) => { if (!event.button) hold(); });
  addEventListener("keydown", (event) => { if (event.key === " " && event.target.matches("button, summary")) hold(); });
  addEventListener("pointermove", (event) => { if (!event.buttons) release(event); }); // let go where nobody saw it
  for (const kind of ["pointerup", "pointercancel", "keyup", "contextmenu", "click", "blur"]) addEventListener(kind, release);
  document.addEventListener("htmx:afterSettle", catchUp);

  let focused = body;
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { detail } = event;
    if (detail.shouldSwap && detail.requestConfig.verb === "get" && (isHeld || isLeaving)) {
      detail.shouldSwap = false;
      isBehind = true;
      return;
    }
    focused = document.activeElement;
  });
  document.addEventListener("htmx:afterSwap", ({ detail }) => {
    keepFocus();
    keepWords();
    keepNonce();
    announce();
    showFind();
    if (detail.requestConfig.verb === "post") goOnWriting(detail.requestConfig.elt);
  });

  // htmx brings the focus back to what has an id; most buttons have none.
  function keepFocus() {
    if (document.activeElement !== body) return;
    const same = focused.isConnected ? focused
      : [...document.querySelectorAll(focused.localName)].find((one) => one.isEqualNode(focused));
    if (same) same.focus({ preventScroll: true });
  }

  // Words stay in the field that they were typed into, and the cursor between them; what comes with
  // the page, a canned reply, stands below. A field that was taken out still knows its own.
  let inPage = fields();
  function keepWords() {
    for (const old of inPage) {
      const field = byId(old.id);
      if (!field || field === old) continue;
      const isTypedIn = field === document.activeElement;
      const words = field.value && !isTypedIn ? old.value.trimEnd() : old.value;
      field.value = [words, field.value].filter(Boolean).join("\n\n");
      if (isTypedIn) field.setSelectionRange(old.selectionStart, old.selectionEnd, old.selectionDirection);
    }
    inPage = fields();
  }

  // ── canned replies: the list follows what is typed ───────────────────────────────────

  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  function find(field) {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const group of document.querySelectorAll("#canned [role=group]")) {
      const name = folded(group.querySelector("h3").textContent);
      let inGroup = 0;
      for (const item of group.querySelectorAll("li")) {
        const text = `${name} ${folded(item.textContent)}`;
        item.hidden = !words.every((word) => text.includes(word));
        inGroup += item.hidden ? 0 : 1;
      }
      group.hidden = !inGroup;
      count += inGroup;
    }
    say(count ? "" : field.dataset.none);
  }

  function showFind() {
    const field = byId("canned-find");
    if (field) field.parentElement.hidden = false;
  }

  document.addEventListener("input", (event) => { if (event.target.id === "canned-find") find(event.target); });
  document.addEventListener("keydown", (event) => {
    if (event.target.id !== "canned-find" || !["Enter", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    const first = document.querySelector("#canned [role=group]:not([hidden]) li:not([hidden]) button");
    if (first) first.focus();
  });

  // What was chosen stands in the field: there one goes on, unless one is elsewhere by now. Whoever
  // types a note must not find themselves in the answer.
  function goOnWriting(chosen) {
    if (!document.activeElement.contains(chosen)) return;
    const field = byId("reply");
    byId("canned").open = false;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }
  showFind();

  // ── news, said politely ──────────────────────────────────────────────────────────────

  const rows = () => [...document.querySelectorAll("a.open")].map((row) => row.id).join();
  let known = rows();

  // What is urgent is not talked over by what changed in the same moment.
  let urgentUntil = 0;
  function say(text, isUrgent = false) {
    if (!isUrgent && Date.now() < urgentUntil) return;
    if (isUrgent) urgentUntil = Date.now() + 5000;
    byId("news").textContent = text;
  }

  function announce() {
    const queue = byId("queue");
    const one = byId("case");
    if (queue && rows() !== known) say(queue.dataset.news);
    if (one && one.dataset.version !== version) say(one.dataset.news || "");
    known = rows();
    version = one ? one.dataset.version : version;
    ringIfNew();
  }

  let version = byId("case") ? byId("case").dataset.version : "";

  // ── ticks: one tab holds the stream for all ──────────────────────────────────────────

  function tick() {
    if (!window.htmx) return;
    // A part that is being replaced hears nothing: the one that takes its place asks again.
    isBehind = Boolean(isRenewing());
    window.htmx.trigger(body, "tick");
  }

  function stream() {
    const source = new EventSource("/events");
    source.addEventListener("tick", () => { tick(); tell("tick"); });
    source.addEventListener("error", () => {
      if (source.readyState !== EventSource.CLOSED) return; // it comes back by itself
      tick();
      setTimeout(stream, 5000);
    });
  }

  if (state !== "out") {
    if (navigator.locks) navigator.locks.request("desk-stream", () => new Promise(stream));
    else stream();
    document.addEventListener("visibilitychange", () => { if (!document.hidden) tick(); });
  }
  tell(state);
  if (channel) channel.addEventListener("message", ({ data }) => {
    if (data === "tick") tick();
    if (data === "locked" && state === "open") lockNow();
    if (data === "open" && state === "locked" && !document.querySelector("[name=draft]")) {
      leaveFor(`/locked?to=${document.querySelector("[name=back]").value}`);
    }
    if (data === "out" && state !== "out") tick();
  });

  document.addEventListener("htmx:beforeOnLoad", (event) => {
    const found = event.detail.xhr.getResponseHeader("Desk-State");
    if (found === "locked" && state === "open") lockNow();
    if (found !== "out" || isLeaving) return;
    if (byId("write")) lockNow();
    else leaveFor("/login");
  });

  // Somebody who types or clicks is there, although no page is asked for.
  let pinged = Date.now();
  function here() {
    if (state !== "open" || Date.now() - pinged < 60000) return;
    pinged = Date.now();
    fetch("/here", { method: "POST", body: new URLSearchParams({ nonce: body.dataset.nonce }) })
      .then((answer) => { if (answer.redirected) tick(); }, () => {});
  }
  for (const kind of ["keydown", "pointerdown", "scroll"]) addEventListener(kind, here, { passive: true });

  // The person's messenger shows for some seconds that somebody writes.
  let shown = 0;
  document.addEventListener("input", (event) => {
    if (!byId("case") || event.target.id !== "reply" || event.target.readOnly || Date.now() - shown < 4000) return;
    shown = Date.now();
    const address = new URL("writing", byId("write").action); // the page may have come from a form's
    fetch(address, { method: "POST", body: new URLSearchParams({ nonce: body.dataset.nonce }) }).catch(() => {});
  });

  // ── the alarm ────────────────────────────────────────────────────────────────────────

  const AGAIN = 60000; // while a P0 waits
  const sound = byId("sound");
  let audio = null;
  const canSound = () => audio !== null && audio.state === "running";

  function note(frequency, begin) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const at = audio.currentTime + begin;
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(0.3, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.45);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.5);
  }

  function play() {
    if (!canSound()) return;
    [880, 660, 880].forEach((frequency, number) => note(frequency, number * 0.3));
  }

  // Of several tabs one plays.
  function ring() {
    if (!canSound()) return;
    if (!navigator.locks) { play(); return; }
    navigator.locks.request("desk-ring", { ifAvailable: true }, (lock) => {
      if (!lock) return undefined;
      play();
      return new Promise((done) => { setTimeout(done, 2000); });
    });
  }

  function showSound() {
    if (!sound) return;
    const isOn = canSound();
    sound.hidden = false;
    if (isOn) sound.textContent = sound.dataset.on;
    sound.classList.toggle("is-on", isOn);
    if (!isOn) return;
    sessionStorage.setItem("desk-sound", "on");
    ringIfNew();
  }

  function wake() {
    if (!audio && "AudioContext" in window) {
      audio = new AudioContext();
      audio.addEventListener("statechange", showSound);
    }
    if (audio && audio.state === "suspended") audio.resume().then(showSound, () => {});
  }

  // A click on an earlier page of the desk still counts on this one.
  function cameByClick() {
    const [way] = performance.getEntriesByType("navigation");
    return Boolean(way) && way.type === "navigate" && document.referrer.startsWith(location.origin);
  }

  // What this tab said, and what was heard in any: what came without sound is still to be heard.
  const said = [sessionStorage, "desk-alarm"];
  const heard = [localStorage, "desk-heard"];

  function ringIfNew() {
    const found = byId("alarm-state");
    if (!found) return;
    const { count, newest, highest } = found.dataset;
    const keep = ([store, name]) => store.setItem(name, `${count} ${newest} ${highest}`);
    // A P1 that becomes a P0 waits no shorter and is no other one: only the highest tells of it.
    const isMoreThan = ([store, name]) => {
      const [oldCount, oldNewest, oldHighest = 0] = (store.getItem(name) || "0 0").split(" ").map(Number);
      return Number(count) > oldCount || Number(newest) > oldNewest || Number(highest) > oldHighest;
    };
    document.title = Number(count) ? `(${count}) ${title}` : title;
    if (isMoreThan(said)) say(body.dataset.newsAlarm, true);
    keep(said);
    if (isMoreThan(heard)) {
      if (!canSound()) return;
      ring();
    }
    keep(heard);
  }

  // Whoever logs in next heard nothing yet.
  if (state === "out") for (const [store, name] of [said, heard]) store.removeItem(name);

  if (sound) {
    if (sessionStorage.getItem("desk-sound") && cameByClick()) wake();
    showSound();
    sound.addEventListener("click", () => { wake(); setTimeout(ring, 100); });
    addEventListener("pointerdown", wake, { passive: true });
    addEventListener("keydown", wake);
    setInterval(() => {
      const found = byId("alarm-state");
      if (found && Number(found.dataset.highest)) ring();
    }, AGAIN);
    ringIfNew();
  }

  // ── shortcuts, only when not typing ──────────────────────────────────────────────────

  const keysAreOff = () => localStorage.getItem("desk-keys") === "off";

  function step(by) {
    const links = [...document.querySelectorAll("a.open")];
    if (!links.length) return;
    const at = links.indexOf(document.activeElement);
    const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by;
    links[Math.max(0, Math.min(links.length - 1, next))].focus();
  }

  function use(key) {
    const found = document.querySelector(`[data-key="${key}"]`);
    if (!found || found.readOnly) return;
    if (found.tagName === "TEXTAREA") found.focus();
    else found.click();
  }

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    g: () => { location.href = "/"; },
    u: () => { const back = byId("back"); if (back) back.click(); },
    "?": () => { location.href = "/help"; },
  };
  for (const key of ["c", "r", "n", "t", "x"]) keys[key] = () => use(key);

  // Who types in a field types on when another page comes, or when the field was taken out: letters
  // that follow on each other without a pause are no shortcuts. Nor is what is typed while a canned
  // reply is on its way, which leads into the field.
  const PAUSE = 1000;
  let typedAt = sessionStorage.getItem("desk-typing") ? Date.now() : 0;
  const isTypingOn = () => Date.now() - typedAt < PAUSE || document.querySelector("#canned .htmx-request");
  addEventListener("pagehide", () => { sessionStorage.setItem("desk-typing", isTypingOn() ? "on" : ""); });
  document.addEventListener("submit", () => { typedAt = 0; });

  document.addEventListener("keydown", (event) => {
    const field = event.target.closest && event.target.closest("input, textarea, select");
    if (event.key === "Escape" && field) { typedAt = 0; field.blur(); return; }
    const isTyping = field || isTypingOn();
    if (isTyping && event.key?.length === 1) typedAt = Date.now();
    if (state !== "open" || isTyping || keysAreOff()) return;
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });

  const keysSwitch = byId("keys-switch");
  function showKeysSwitch() {
    keysSwitch.hidden = false;
    keysSwitch.textContent = keysAreOff() ? keysSwitch.dataset.on : keysSwitch.dataset.off;
  }
  if (keysSwitch) {
    showKeysSwitch();
    keysSwitch.addEventListener("click", () => {
      localStorage.setItem("desk-keys", keysAreOff() ? "on" : "off");
      showKeysSwitch();
    });
  }

  // ── passphrases, shown on request ────────────────────────────────────────────────────

  for (const box of document.querySelectorAll("[data-shows]")) {
    box.closest("label").hidden = false;
    box.addEventListener("change", () => { byId(box.dataset.shows).type = box.checked ? "text" : "password"; });
  }
})();
