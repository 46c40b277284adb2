package dev.dagdrop.cli.lambda;

import dev.dagdrop.cli.lambda.Endpoints.Service;
import java.util.Locale;
import java.util.Optional;

/** Where in its run a process is killed: at which call, and before its effect or after. */
enum Death {
    BEFORE_THE_CLAIM(Service.TABLE, "UpdateItem", 1, false),
    AFTER_THE_CLAIM_BEFORE_THE_FILE_IS_READ(Service.TABLE, "UpdateItem", 1, true),
    AFTER_THE_FILE_IS_READ_BEFORE_THE_SERVICE_IS_CALLED(Service.WORKFLOWS, "", 1, false),
    AFTER_THE_SERVICE_DID_IT_BEFORE_ITS_ANSWER(Service.WORKFLOWS, "", 1, true),
    AFTER_THE_ANSWER_BEFORE_IT_IS_COMPLETED(Service.TABLE, "UpdateItem", 2, false),
    AFTER_IT_IS_COMPLETED_BEFORE_THE_NOTICE_IS_PUBLISHED(Service.TABLE, "UpdateItem", 2, true),
    AFTER_THE_NOTICE_IS_PUBLISHED_BEFORE_IT_IS_STRUCK_OFF(Service.TOPIC, "POST", 1, true),
    AFTER_THE_NOTICE_IS_STRUCK_OFF(Service.TABLE, "UpdateItem", 3, true);

    private final Service service;
    private final String operation;
    private final int call;
    private final boolean afterTheEffect;

    Death(Service service, String operation, int call, boolean afterTheEffect) {
        this.service = service;
        this.operation = operation;
        this.call = call;
        this.afterTheEffect = afterTheEffect;
    }

    Service service() {
        return service;
    }

    /** The operation's name at the endpoint; empty for the one that creates or updates the workflow. */
    Optional<String> operation() {
        return Optional.of(operation).filter(name -> !name.isEmpty());
    }

    /** Which call of the operation, from 1. */
    int call() {
        return call;
    }

    boolean isAfterTheEffect() {
        return afterTheEffect;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
