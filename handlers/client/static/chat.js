// Answers without a reload, news as it comes, quick exit by Esc. Everything works without this.
(() => {
  const doc = document, $ = (s, from = doc) => from.querySelector(s);
  const drafts = new Map();
  const tabs = self.BroadcastChannel && new BroadcastChannel("tabs");
  let turn = 0, going, reading, next, late, owed, held, letGo, letting, source, lockAt = 0, timer, seen = Date.now();

  const vanish = () => {
    doc.documentElement.hidden = true;
    location.replace("/exit");
  };
  const leave = () => {
    tabs?.postMessage("");
    vanish();
  };
  const tell = (text, shown) => {
    const news = $("#news");
    news.textContent = text;
    news.classList.toggle("shown", !!shown);
    if (shown) setTimeout(() => news.classList.remove("shown"), 8000);
  };
  const step = (main) => $("[name=step], [name=first]", main)?.value || "";
  const isChat = (main) => "news" in main.dataset;
  const asksCode = (main) => $("form[action^='/return']", main);
  const bare = (main) => main.innerHTML.replace(/name="nonce" value="[^"]*"/g, "");
  let shown = bare($("main"));
  let { whose } = $("main").dataset; // the conversation that was open here last; "" before there is one

  // Put a fetched page in place of this one, keeping what is being typed, what is open and where one is, while
  // it is the same conversation's.
  const show = (html, own) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const main = $("main"), fresh = $("main", page), root = doc.documentElement;
    if (page.documentElement.lang !== root.lang) {
      root.lang = page.documentElement.lang;
      root.dir = page.documentElement.dir;
      for (const name of ["header", "footer"]) $(name).replaceWith($(name, page));
      Object.assign(doc.body.dataset, page.body.dataset);
    }
    const news = fresh.dataset.news || "", before = shown;
    const isOthers = whose && isChat(fresh) && fresh.dataset.whose !== whose;
    if (isChat(fresh)) whose = fresh.dataset.whose;
    shown = bare(fresh);
    veil(false);
    if (!own) {
      if (before === shown && !isOthers) return follow(fresh.dataset);
      if (isChat(fresh) && !isOthers) keep(main, fresh);
    }
    if (isChat(main) && asksCode(fresh) && !$("#words", fresh)) tabs?.postMessage(html);
    if (isOthers || !$("form, [href^='/return']", fresh)) drafts.clear(); // no code leads back to them
    const field = $("#words", fresh), draft = drafts.get(step(fresh));
    if (field && draft && !field.value) field.value = draft;
    const at = doc.activeElement, where = [at?.selectionStart, at?.selectionEnd];
    const had = main.contains(at) || (at === doc.body && !isChat(fresh)), isSame = step(main) === step(fresh);
    const isTyping = had && field && draft && at.id === "words"; // on, while what stood there was on its way
    main.replaceWith(fresh);
    follow(fresh.dataset);
    ready();
    if (own && isTyping) {
      field.focus();
    } else if (own) {
      scrollTo(0, 0);
      ($(".code .fault, .fault ~ #words, [aria-invalid]", fresh) || $("#fault, #found", fresh)
        || $(".notices, #asked, h1", fresh))?.focus();
    } else {
      if (had) {
        // The same button of another question would be another answer.
        const same = at.id ? doc.getElementById(at.id)
          : isSame && [...fresh.querySelectorAll(at.localName)].find((one) => one.isEqualNode(at));
        (same || $("#asked, h1", fresh))?.focus({ preventScroll: true });
        if (same?.matches?.("textarea")) same.setSelectionRange(...where);
      }
      if (news && news !== main.dataset.news) tell(news);
    }
  };
  const keep = (from, to) => {
    const unsent = $("#unsent", from);
    if (unsent && !$("#unsent", to)) to.prepend(unsent); // only the answer to a press shows it
    for (const one of from.querySelectorAll("details[open][id]")) {
      const same = $("#" + one.id, to);
      if (same) same.open = true;
    }
    if (step(from) !== step(to)) return;
    for (const one of from.querySelectorAll("textarea, input:not([type=hidden])")) {
      const same = one.type === "checkbox"
        ? $(`[name="${one.name}"][value="${CSS.escape(one.value)}"]`, to) : one.id && $("#" + one.id, to);
      if (same) one.type === "checkbox" ? (same.checked = one.checked) : (same.value = one.value);
    }
  };
  const follow = (facts) => {
    const main = $("main");
    for (const name of ["live", "idle", "left", "news"])
      name in facts ? (main.dataset[name] = facts[name]) : delete main.dataset[name];
    lockAt = "idle" in facts ? Date.now() + facts.left * 1000 : 0;
    arm();
    if (!("live" in facts)) source = source?.close();
    else listen();
  };
  const listen = () => {
    if (source || !("live" in $("main").dataset)) return;
    source = new EventSource("/chat/events");
    source.addEventListener("tick", reread);
    source.onerror = () => {
      if (source?.readyState !== 2) return;
      source = null;
      reread(); // turned away: the session may be over
      setTimeout(listen, 15000);
    };
  };
  const read = async (answer) => {
    const html = await answer.text();
    if (!/<main/.test(html)) throw Error(); // not from us: something on the way failed
    return html;
  };
  const reread = async () => {
    // One at a time: a lock is told once, and whoever asks again hears that nothing is open.
    late = !!going || !!reading;
    if (late || !isChat($("main"))) return;
    // Pressed, and the answer was lost: the page by now may not say what became of it. The answer does. But who
    // was told a minute ago that it did not arrive may have thought better of it.
    const again = owed && Date.now() - owed.at < 60000 && owed.press;
    if (again) {
      owed.press = null;
      return send(again);
    }
    const mine = ++turn;
    reading = true;
    try {
      const answer = await fetch("/chat", { headers: { "X-Quiet": "1" }, signal: AbortSignal.timeout?.(10000) });
      const html = await read(answer);
      if (!answer.ok) throw Error();
      while (held) await held;
      if (going) late = true;
      else if (mine === turn) show(html);
    } catch {
      if (lockAt && Date.now() > lockAt) veil(true); // the server cannot lock what it cannot reach
      arm(5000);
    } finally {
      reading = false;
    }
    if (late && !going) reread();
  };
  const veil = (on) => {
    $("main").hidden = on;
    $("#locked").hidden = !on;
  };

  // The idle lock: what one does here puts it off, at most once a minute.
  const arm = (wait = 2000) => {
    clearTimeout(timer);
    if (lockAt) timer = setTimeout(reread, Math.max(wait, lockAt - Date.now() + 2000));
  };
  const active = () => {
    if (!lockAt || Date.now() > lockAt || Date.now() - seen < 60000) return;
    seen = Date.now();
    lockAt = seen + $("main").dataset.idle * 1000;
    arm();
    fetch("/chat", { method: "HEAD" }).catch(() => {});
  };
  const ready = () => {
    doc.querySelectorAll("[data-script]").forEach((one) => (one.hidden = false));
    if (navigator.clipboard) doc.querySelectorAll("[data-copy]").forEach((one) => (one.hidden = false));
  };

  let presses = [];
  addEventListener("keydown", (event) => {
    active();
    if (event.key !== "Escape") return;
    presses = [...presses.filter((at) => event.timeStamp - at < 2000), event.timeStamp];
    if (presses.length > 2) leave();
  });
  addEventListener("pointerdown", active);
  addEventListener("input", (event) => {
    if (event.target.id !== "words") return;
    drafts.set(step(doc), event.target.value);
    if (owed?.words && !event.target.value) owed = null; // taken out: the same again is said again
  });
  addEventListener("click", (event) => {
    const one = event.target.closest?.("#exit, button, [href^='/return']");
    if (one?.form) {
      // The second half of a slow double click would answer the question that came meanwhile.
      if (event.detail > 1) event.preventDefault();
    } else if (one?.id === "exit") {
      event.preventDefault();
      leave();
    } else if (one?.href) {
      if (!whose || !drafts.size) return;
      event.preventDefault();
      enter(one.href);
    } else if (one) {
      navigator.clipboard.writeText(doc.getElementById(one.dataset.copy).textContent)
        .then(() => tell(doc.body.dataset.copied, true), () => {});
    }
  });
  // To the field for the code within this page: another one would not have the drafts any more.
  const enter = async (address) => {
    try {
      const html = await read(await fetch(address));
      turn++;
      history.replaceState(null, "", address);
      show(html, true);
    } catch {
      tell(doc.body.dataset.offline, true);
    }
  };
  // Between a press and its release the page stays as it is: the button would be gone beneath it.
  const hold = () => {
    letting = clearTimeout(letting);
    held ||= new Promise((done) => { letGo = done; });
  };
  // A finger's click comes a moment after it was lifted; after a click nothing else comes.
  const release = ({ type }) => {
    if (!held || (letting && type !== "click")) return;
    clearTimeout(letting);
    letting = setTimeout(() => { held = null; letGo(); }, type === "click" ? 0 : 400);
  };
  addEventListener("pointerdown", (event) => event.button || hold());
  addEventListener("keydown", (event) => event.key === " " && event.target.matches?.("button, summary") && hold());
  addEventListener("pointermove", (event) => event.buttons || release(event)); // let go where nobody saw it
  for (const kind of ["pointerup", "pointercancel", "keyup", "contextmenu", "click", "blur"]) addEventListener(kind, release);

  // One press at a time is on its way. Pressed again it is the same; of others the last one follows.
  addEventListener("submit", (event) => {
    const form = event.target, button = event.submitter;
    if (!("submitter" in event)) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    if (button?.name) body.append(button.name, button.value);
    const nonce = body.get("nonce");
    body.delete("nonce");
    const press = { form, button, body, nonce, said: form.getAttribute("action") + "&" + body, words: $("#words", form)?.value };
    if (!going) send(press);
    else if (press.said !== going.said) next = press;
    else if (next?.form === form) next = null;
  });
  const send = async (press) => {
    const { form, button, body, said } = going = press;
    button?.setAttribute("aria-busy", "true");
    // Sent again after its answer was lost: under its old nonce, for it may have arrived.
    if (owed?.said !== said) {
      owed = { said, nonce: press.nonce, at: Date.now(), words: press.words, press: press.words ? null : press };
    }
    body.set("nonce", owed.nonce);
    let html;
    try {
      const answer = await fetch(form.getAttribute("action"), { method: "POST", body, signal: AbortSignal.timeout?.(30000) });
      html = await read(answer);
      owed = null;
      turn++;
      if (answer.redirected) {
        if (drafts.get(step(form)) === press.words) drafts.delete(step(form));
        history.replaceState(null, "", answer.url);
      }
    } catch {
      html = "";
      tell(doc.body.dataset.offline, true);
    }
    while (html && held) await held;
    button?.removeAttribute("aria-busy");
    const another = next;
    going = next = null;
    if (another) return send(another);
    if (html) show(html, true);
    else arm();
    // Unless this page ends it: "erased" stays to be read.
    if (late && "live" in $("main").dataset) html ? reread() : setTimeout(reread, 3000);
  };
  // Another tab left, or came upon the lock: this one too. Who types the code here goes on with it.
  if (tabs) tabs.onmessage = ({ data }) => {
    if (!data) return vanish();
    if (!whose || asksCode()) return;
    turn++;
    show(data);
  };
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  doc.addEventListener("visibilitychange", () => !doc.hidden && lockAt && reread());
  follow($("main").dataset);
  ready();
})();
