package dev.dagdrop.standins.fault;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The faults to inject at an endpoint, by operation name ({@code CreateWorkflow}, {@code Publish}, {@code UpdateItem}) or
 * {@link #ANY}. Nothing goes wrong unless it was asked for here.
 */
public final class InjectedFaults {

    /** Every operation. */
    public static final String ANY = "*";

    private final Map<String, Deque<InjectedFault>> next = new HashMap<>();
    private final Map<String, Recurring> recurring = new HashMap<>();
    private Optional<RateLimit> limit = Optional.empty();

    /** The next call of the operation, after those already queued, meets the fault. */
    public synchronized void next(String operation, InjectedFault fault) {
        next.computeIfAbsent(operation, name -> new ArrayDeque<>()).add(fault);
    }

    /** The next calls of the operation, so many of them, meet the fault. */
    public synchronized void next(String operation, InjectedFault fault, int calls) {
        for (int call = 0; call < calls; call++) {
            next(operation, fault);
        }
    }

    /**
     * Every n-th call of the operation meets the fault, until {@link #clear()}; 1 means every call.
     *
     * @throws IllegalArgumentException when n is less than 1
     */
    public synchronized void every(int n, String operation, InjectedFault fault) {
        if (n < 1) {
            throw new IllegalArgumentException("Every n-th call: n is at least 1, not " + n);
        }
        recurring.put(operation, new Recurring(n, fault));
    }

    /**
     * So many calls a second are let through, whatever the operation; the others are throttled, until {@link #clear()}.
     *
     * @param clock what a second is measured by
     */
    public synchronized void limit(int perSecond, InstantSource clock) {
        limit = Optional.of(new RateLimit(perSecond, clock));
    }

    /** Nothing goes wrong from here on. */
    public synchronized void clear() {
        limit = Optional.empty();
        next.clear();
        recurring.clear();
    }

    /** The fault this call meets, if any; it is used up by the asking. */
    public synchronized Optional<InjectedFault> take(String operation) {
        return take(List.of(operation));
    }

    /** The same for a call that has several names, the most specific first: {@code GetObject}, {@code GET}. */
    public synchronized Optional<InjectedFault> take(List<String> names) {
        return first(names, this::queued)
                .or(() -> queued(ANY))
                .or(() -> first(names, this::recurring))
                .or(() -> recurring(ANY))
                .or(() -> limit.flatMap(RateLimit::take));
    }

    private static Optional<InjectedFault> first(List<String> names, Function<String, Optional<InjectedFault>> fault) {
        return names.stream().map(fault).flatMap(Optional::stream).findFirst();
    }

    private Optional<InjectedFault> queued(String operation) {
        return Optional.ofNullable(next.get(operation)).map(Deque::poll);
    }

    private Optional<InjectedFault> recurring(String operation) {
        return Optional.ofNullable(recurring.get(operation)).flatMap(Recurring::call);
    }

    private static final class Recurring {
        private final int n;
        private final InjectedFault fault;
        private int calls;

        private Recurring(int n, InjectedFault fault) {
            this.n = n;
            this.fault = fault;
        }

        private Optional<InjectedFault> call() {
            calls++;
            return calls % n == 0 ? Optional.of(fault) : Optional.empty();
        }
    }
}
