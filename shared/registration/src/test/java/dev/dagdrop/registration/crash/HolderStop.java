package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.crash.StopPoint.CallSide;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.fault.InjectedFaults;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Stops a holder once, as one cell of the matrix says. */
final class HolderStop implements CallHook {
    private final CrashCase crashCase;
    private final StepEndpoint endpoints;
    private final Runnable meanwhile;
    private boolean sprung;

    /** @param meanwhile what others do while the holder hangs or sleeps */
    HolderStop(CrashCase crashCase, StepEndpoint endpoints, Runnable meanwhile) {
        this.crashCase = crashCase;
        this.endpoints = endpoints;
        this.meanwhile = meanwhile;
    }

    /** The endpoint a step talks to, and its operations there. */
    interface StepEndpoint {
        /** Empty where the test itself is the endpoint. */
        Optional<InjectedFaults> of(ControllerCall step);

        List<String> operations(ControllerCall step);
    }

    /** The holder is no more. An Error of a kind that the controller does not catch. */
    static final class HolderKilled extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Whether the holder came to the moment at all. */
    boolean isSprung() {
        return sprung;
    }

    @Override
    public <T> T around(ControllerCall step, Supplier<T> call) {
        if (sprung || step != crashCase.point().step()) {
            return call.get();
        }
        sprung = true;
        if (crashCase.stop() == StopMode.CONNECTION) {
            return broken(step, call);
        }
        return switch (crashCase.point().side()) {
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
        switch (crashCase.stop()) {
            case EXCEPTION -> throw new IllegalStateException("stopped " + crashCase.point());
            case CONNECTION -> throw SdkClientException.create("the connection broke " + crashCase.point());
            case KILLED -> throw new HolderKilled();
            case TIMEOUT, KILLED_NEWER -> {
                meanwhile.run();
                throw new HolderKilled();
            }
            case ASLEEP, NEWER, OVERTAKEN -> meanwhile.run();
        }
    }

    private <T> T broken(ControllerCall step, Supplier<T> call) {
        boolean before = crashCase.point().side() == CallSide.BEFORE;
        Optional<InjectedFaults> faults = endpoints.of(step);
        if (faults.isEmpty()) {
            // The answer that does not arrive.
            Optional<T> _ = before ? Optional.empty() : Optional.of(call.get());
            throw SdkClientException.create("the connection broke " + crashCase.point());
        }
        InjectedFault fault = before ? InjectedFault.dropBefore() : InjectedFault.dropAfter();
        endpoints.operations(step).forEach(operation -> faults.get().every(1, operation, fault));
        try {
            return call.get();
        } finally {
            faults.get().clear();
        }
    }
}
