package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.crash.Moment.Side;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.fault.Faults;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Stops a holder once, as one cell of the matrix says. */
final class Trap implements Hook {
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
        /** Empty where the test itself is the endpoint. */
        Optional<Faults> of(Step step);

        List<String> operations(Step step);
    }

    /** The holder is no more. An Error of a kind that the controller does not catch. */
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
        if (cell.stop() == Stop.CONNECTION) {
            return broken(step, call);
        }
        return switch (cell.moment().side()) {
            case BEFORE -> {
                stop();
                yield call.get();
            }
            case AFTER -> {
                T answer = call.get();
                stop();
                yield answer;
            }
        };
    }

    private void stop() {
        switch (cell.stop()) {
            case EXCEPTION -> throw new IllegalStateException("stopped " + cell.moment());
            case CONNECTION -> throw SdkClientException.create("the connection broke " + cell.moment());
            case KILLED -> throw new Killed();
            case TIMEOUT, KILLED_NEWER -> {
                meanwhile.run();
                throw new Killed();
            }
            case ASLEEP, NEWER, OVERTAKEN -> meanwhile.run();
        }
    }

    private <T> T broken(Step step, Supplier<T> call) {
        boolean before = cell.moment().side() == Side.BEFORE;
        Optional<Faults> faults = endpoints.of(step);
        if (faults.isEmpty()) {
            // The answer that does not arrive.
            Optional<T> _ = before ? Optional.empty() : Optional.of(call.get());
            throw SdkClientException.create("the connection broke " + cell.moment());
        }
        Fault fault = before ? Fault.dropBefore() : Fault.dropAfter();
        endpoints.operations(step).forEach(operation -> faults.get().every(1, operation, fault));
        try {
            return call.get();
        } finally {
            faults.get().clear();
        }
    }
}
