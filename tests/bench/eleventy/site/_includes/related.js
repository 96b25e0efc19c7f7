const NEIGHBOURS = 12;
const RELATED = 4;
let find;

/** Older stories that share most topics with a story. The finder is made once. */
export function related(stories, url) {
  find ??= finder(stories);
  return find(url);
}

function finder(stories) {
  const byTopic = new Map();
  const ages = new Map();
  const oldestFirst = stories.toReversed();
  oldestFirst.forEach((story, age) => {
    ages.set(story.url, age);
    for (const topic of story.topics) {
      const list = byTopic.get(topic) ?? [];
      byTopic.set(topic, list);
      list.push(age);
    }
  });
  return (url) => {
    const age = ages.get(url);
    const scores = new Map();
    for (const topic of oldestFirst[age].topics) {
      const list = byTopic.get(topic);
      const at = list.indexOf(age);
      for (const other of list.slice(Math.max(0, at - NEIGHBOURS), at)) {
        scores.set(other, (scores.get(other) ?? 0) + 1 / list.length);
      }
    }
    const best = [...scores].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
    return best.slice(0, RELATED).map(([other]) => oldestFirst[other]);
  };
}
