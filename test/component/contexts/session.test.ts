import { Session, type SessionState } from "#contexts/session";
import type { CodeId, CoderId, ProjectId, SourceId } from "#domain/model/ids";
import { assert } from "@open-wc/testing";
import { replaceMethod } from "../../support/replace-method.ts";

const coderId = "coder" as CoderId;
const code = (at: number): CodeId => `code-${at}` as CodeId;

describe("Session", () => {
  let projectId: ProjectId;
  beforeEach(() => (projectId = crypto.randomUUID() as ProjectId));
  afterEach(() => localStorage.removeItem(`samtale.session.${projectId}`));

  it("begins with nobody coding and everything shown", () => {
    const { state } = new Session(projectId);
    assert.isUndefined(state.coderId);
    assert.equal(state.viewMode, "tints");
    assert.equal(state.hiddenCoders.size, 0);
  });

  it("is remembered for its project on this device, and for no other", () => {
    const session = new Session(projectId);
    session.set({ coderId, sourceId: "source" as SourceId, codeId: code(1), viewMode: "brackets" });
    session.showCoder("other" as CoderId, false);
    session.showLayer("agreed" as CoderId, true);
    session.use(code(1));
    assert.deepEqual(new Session(projectId).state, session.state);
    assert.isUndefined(new Session(crypto.randomUUID() as ProjectId).state.coderId);
  });

  it("keeps the twelve codes used last, each once, last first", () => {
    const session = new Session(projectId);
    for (let at = 0; at < 15; at++) session.use(code(at));
    session.use(code(9));
    const expected = [9, 14, 13, 12, 11, 10, 8, 7, 6, 5, 4, 3].map(code);
    assert.deepEqual(session.state.recentCodes, expected);
  });

  it("shows and hides coders", () => {
    const session = new Session(projectId);
    session.showCoder(coderId, false);
    assert.isTrue(session.state.hiddenCoders.has(coderId));
    session.showCoder(coderId, true);
    assert.isFalse(session.state.hiddenCoders.has(coderId));
  });

  it("shows agreed layers only where somebody asks for them", () => {
    const session = new Session(projectId);
    assert.equal(session.state.shownLayers.size, 0);
    session.showLayer(coderId, true);
    assert.isTrue(session.state.shownLayers.has(coderId));
    session.showLayer(coderId, false);
    assert.isFalse(session.state.shownLayers.has(coderId));
  });

  it("shows a watcher the value at once, and again only when it is another", () => {
    const session = new Session(projectId);
    const seen: (string | undefined)[] = [];
    const states: SessionState[] = [];
    const all = session.subscribe((state) => states.push(state));
    const watching = session.watch((state) => state.coderId).subscribe({ next: (value) => seen.push(value) });
    session.set({ viewMode: "plain" });
    session.set({ coderId });
    watching.unsubscribe();
    all.unsubscribe();
    session.set({ coderId: undefined });
    assert.deepEqual(seen, [undefined, coderId]);
    assert.equal(states.length, 2);
  });

  it("works where the browser refuses to remember", () => {
    const refuse = () => () => {
      throw new DOMException("Refused", "SecurityError");
    };
    const restore = [
      replaceMethod(Storage.prototype, "setItem", refuse),
      replaceMethod(Storage.prototype, "getItem", refuse),
    ];
    const session = new Session(projectId);
    session.set({ coderId });
    restore.forEach((each) => each());
    assert.equal(session.state.coderId, coderId);
    assert.isUndefined(new Session(projectId).state.coderId);
  });

  it("begins anew where what was remembered makes no sense", () => {
    for (const stored of [
      "{",
      "null",
      "7",
      '{"viewMode":"upside-down","recentCodes":7,"hiddenCoders":[1]}',
    ]) {
      localStorage.setItem(`samtale.session.${projectId}`, stored);
      const { state } = new Session(projectId);
      assert.deepEqual([state.viewMode, state.recentCodes, state.hiddenCoders.size], ["tints", [], 0]);
    }
  });
});
