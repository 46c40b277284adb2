package dev.dagdrop.definition.template;

import java.util.Optional;

/** Leaves the reading of a template at its first fault, or, without a fault, where it nests too deep to be judged. */
final class TemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Optional<TemplateError> fault;

    private TemplateException(Optional<TemplateError> fault) {
        super("template fault", null, false, false);
        this.fault = fault;
    }

    static TemplateException at(Token token, String message, String hint) {
        return at(token.start(), token.end(), message, hint);
    }

    static TemplateException at(int start, int end, String message, String hint) {
        return new TemplateException(Optional.of(new TemplateError(start, end, message, hint)));
    }

    static TemplateException tooDeep() {
        return new TemplateException(Optional.empty());
    }

    Optional<TemplateError> fault() {
        return fault;
    }
}
