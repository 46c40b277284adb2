package dev.dagdrop.cli.installation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/**
 * A time that passes only while everybody sleeps: then it jumps to the moment the first of them wakes. Work takes no time,
 * however slow the machine; waits take no real time, however long.
 */
final class VirtualTime extends Clock {
    private final PriorityQueue<Sleeper> sleepers = new PriorityQueue<>(Comparator.comparing(Sleeper::until));
    private final List<Thread> threads = new ArrayList<>();

    /** How many do real work at once. The others wait for their turn, and time waits for them. */
    private final Semaphore turns;

    private Instant now;
    private int awake;

    private record Sleeper(Instant until, CountDownLatch alarm) {}

    VirtualTime(Instant start, int turns) {
        this.now = start;
        this.turns = new Semaphore(turns);
    }

    /** Starts tasks at one and the same moment. */
    void start(List<Runnable> tasks) {
        synchronized (this) {
            awake += tasks.size();
        }
        tasks.forEach(task -> threads.add(Thread.ofVirtual().start(() -> run(task))));
    }

    /** Returns when every task has ended. */
    void join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void run(Runnable task) {
        turns.acquireUninterruptibly();
        try {
            task.run();
        } finally {
            turns.release();
            fallAsleep();
        }
    }

    /** Called by a task: it goes on when so much time has passed. */
    void sleep(Duration wait) {
        Sleeper sleeper;
        synchronized (this) {
            sleeper = new Sleeper(now.plus(wait), new CountDownLatch(1));
            sleepers.add(sleeper);
        }
        turns.release();
        fallAsleep();
        try {
            sleeper.alarm.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("a task is not interrupted", e);
        }
        turns.acquireUninterruptibly();
    }

    private synchronized void fallAsleep() {
        awake--;
        if (awake > 0 || sleepers.isEmpty()) {
            return;
        }
        now = sleepers.element().until();
        while (!sleepers.isEmpty() && !sleepers.element().until().isAfter(now)) {
            awake++;
            sleepers.remove().alarm().countDown();
        }
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("this test knows UTC only");
    }
}
