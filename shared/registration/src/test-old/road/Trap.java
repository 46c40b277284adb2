package dev.dagdrop.registration.road;

import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.fault.Faults;
import java.util.List;
import java.util.function.Supplier;

/** Stops a holder once, as one cell of the matrix says. */
final class Trap implements Ports.Hook {
    private final Cell cell;
    private final Endpoints endpoints;
    private final Runnable meanwhile;
    private boolean sprung;

    /** @param meanwhile what others do while the holder hangs or sleeps */
    Trap(Cell cell, Endpoints endpoints, Runnable meanwhile) {
        this.cell = cell;
        this.endpoints = endpoints;
        this.meanwhile = meanwhile;
    }

    /** The endpoint a step talks to, and its operations there. */
    interface Endpoints {
        Faults of(Step step);

        List<String> operations(Step step);
    }

    /** The holder is no more. An Error, so that no handler of the road takes it for something to deal with. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Whether the holder came to the moment at all. */
    boolean isSprung() {
        return sprung;
    }

    @Override
    public <T> T around(Step step, Supplier<T> call) {
        if (sprung || step != cell.moment().step()) {
            return call.get();
        }
        sprung = true;
        return switch (cell.moment().side()) {
            case BEFORE -> before(call);
            case WITHIN -> within(call);
            case AFTER -> cell.stop() == Stop.CONNECTION ? every(Fault.dropAfter(), call) : after(call.get());
        };
    }

    private <T> T before(Supplier<T> call) {
        return switch (cell.stop()) {
            case EXCEPTION -> throw new IllegalStateException("stopped " + cell.moment());
            case CONNECTION -> every(Fault.dropBefore(), call);
            case KILLED -> throw new Killed();
            case TIMEOUT -> {
                meanwhile.run();
                throw new Killed();
            }
            case ASLEEP -> {
                meanwhile.run();
                yield call.get();
            }
        };
    }

    private <T> T within(Supplier<T> call) {
        return switch (cell.stop()) {
            case EXCEPTION -> every(Fault.failAfter(500), call);
            case CONNECTION -> every(Fault.dropAfter(), call);
            case KILLED -> {
                next(Fault.afterwards(() -> {}), call);
                throw new Killed();
            }
            case TIMEOUT -> {
                next(Fault.afterwards(meanwhile), call);
                throw new Killed();
            }
            case ASLEEP -> next(Fault.afterwards(meanwhile), call);
        };
    }

    private <T> T after(T answer) {
        return switch (cell.stop()) {
            case EXCEPTION, CONNECTION -> throw new IllegalStateException("stopped " + cell.moment());
            case KILLED -> throw new Killed();
            case TIMEOUT -> {
                meanwhile.run();
                throw new Killed();
            }
            case ASLEEP -> {
                meanwhile.run();
                yield answer;
            }
        };
    }

    private <T> T every(Fault fault, Supplier<T> call) {
        Faults faults = endpoints.of(cell.moment().step());
        endpoints.operations(cell.moment().step()).forEach(operation -> faults.every(1, operation, fault));
        return untilAnswered(faults, call);
    }

    private <T> T next(Fault fault, Supplier<T> call) {
        Faults faults = endpoints.of(cell.moment().step());
        endpoints.operations(cell.moment().step()).forEach(operation -> faults.next(operation, fault));
        return untilAnswered(faults, call);
    }

    private static <T> T untilAnswered(Faults faults, Supplier<T> call) {
        try {
            return call.get();
        } finally {
            faults.clear();
        }
    }
}
