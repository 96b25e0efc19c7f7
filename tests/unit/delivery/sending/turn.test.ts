import { expect, test } from 'vitest';
import { HostLine } from '../../../../src/delivery/sending/host-line.ts';
import { Turn, TurnTaken } from '../../../../src/delivery/sending/turn.ts';
import { MemoryHost } from '../../../support/delivery/memory-remote.ts';

const MINUTE = 60_000;

/** A clock that goes on when somebody waits, and what happens then. */
function clockFrom(start: string, meanwhile: () => void = () => {}) {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    pause: async (ms: number) => {
      time += ms;
      meanwhile();
    },
  };
}

const turnAt = (host: MemoryHost, desk: string, clock: ReturnType<typeof clockFrom>): Turn =>
  new Turn(
    new HostLine(host.open, { tries: 0, pause: async () => {} }),
    { desk, who: desk },
    clock,
  );

const START = '2026-11-29T14:00:00Z';

test('one has it, and the second is told who', async () => {
  const host = new MemoryHost();
  await turnAt(host, 'satu', clockFrom(START)).take(0, () => {});
  const second = turnAt(host, 'dua', clockFrom('2026-11-29T14:05:00Z'));
  await expect(second.take(0, () => {})).rejects.toMatchObject({
    ...{ name: 'TurnTaken', who: 'satu', since: '2026-11-29T14:00:00.000Z' },
  });
});

test('the second waits, is told once, and has it when the first gives it back', async () => {
  const host = new MemoryHost();
  const first = turnAt(host, 'satu', clockFrom(START));
  await first.take(0, () => {});
  let waited = 0;
  const clock = clockFrom(START, () => {
    if ((waited += 1) === 3) host.files.delete('.warta-turn');
  });
  const told: TurnTaken[] = [];
  await turnAt(host, 'dua', clock).take(10 * MINUTE, (other) => told.push(other));
  expect(told.map(({ who }) => who)).toEqual(['satu']);
  expect(JSON.parse(host.files.get('.warta-turn')!)).toMatchObject({ desk: 'dua' });
});

test('one that gave no sign for ten minutes has gone', async () => {
  const host = new MemoryHost();
  await turnAt(host, 'satu', clockFrom(START)).take(0, () => {});
  const early = turnAt(host, 'dua', clockFrom('2026-11-29T14:09:00Z'));
  await expect(early.take(0, () => {})).rejects.toThrow(TurnTaken);
  await turnAt(host, 'dua', clockFrom('2026-11-29T14:11:00Z')).take(0, () => {});
  expect(JSON.parse(host.files.get('.warta-turn')!)).toMatchObject({ desk: 'dua' });
});

test('one that still works stays, however long it takes', async () => {
  const host = new MemoryHost();
  const clock = clockFrom(START);
  const first = turnAt(host, 'satu', clock);
  await first.take(0, () => {});
  await clock.pause(9 * MINUTE);
  await first.keep();
  const second = turnAt(host, 'dua', clockFrom('2026-11-29T14:15:00Z'));
  await expect(second.take(0, () => {})).rejects.toThrow(TurnTaken);
});

test('a run that died leaves it to the next one of the same desk', async () => {
  const host = new MemoryHost();
  await turnAt(host, 'satu', clockFrom(START)).take(0, () => {});
  await turnAt(host, 'satu', clockFrom(START)).take(0, () => {});
});

test('whoever lost it stops, and does not take it from the other', async () => {
  const host = new MemoryHost();
  const first = turnAt(host, 'satu', clockFrom(START));
  await first.take(0, () => {});
  await turnAt(host, 'dua', clockFrom('2026-11-29T14:20:00Z')).take(0, () => {});
  await expect(first.keep()).rejects.toThrow(TurnTaken);
  await first.giveBack();
  expect(JSON.parse(host.files.get('.warta-turn')!)).toMatchObject({ desk: 'dua' });
});

test('what is not whole keeps nobody waiting for ever', async () => {
  const host = new MemoryHost();
  host.files.set('.warta-turn', '{"desk":');
  await expect(turnAt(host, 'satu', clockFrom(START)).take(0, () => {})).rejects.toThrow(TurnTaken);
  await turnAt(host, 'satu', clockFrom(START)).take(11 * MINUTE, () => {});
});
