package dev.dagdrop.definition.template;

import java.util.Optional;

/** Leaves the reading of a template at its first fault, or, without a fault, where it nests too deep to be judged. */
final class FaultException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Fault> fault;

    private FaultException(Optional<Fault> fault) {
        super("template fault", null, false, false);
        this.fault = fault;
    }

    static FaultException at(Token token, String message, String hint) {
        return at(token.start(), token.end(), message, hint);
    }

    static FaultException at(int start, int end, String message, String hint) {
        return new FaultException(Optional.of(new Fault(start, end, message, hint)));
    }

    static FaultException tooDeep() {
        return new FaultException(Optional.empty());
    }

    Optional<Fault> fault() {
        return fault;
    }
}
