package dev.dagdrop.cli.lambda;

import dev.dagdrop.cli.lambda.ProxiedEndpoints.ProxiedService;
import java.util.Locale;
import java.util.Optional;

/** Where in its run a process is killed: at which call, and before its effect or after. */
enum KillPoint {
    BEFORE_THE_CLAIM(ProxiedService.TABLE, "UpdateItem", 1, false),
    AFTER_THE_CLAIM_BEFORE_THE_FILE_IS_READ(ProxiedService.TABLE, "UpdateItem", 1, true),
    AFTER_THE_FILE_IS_READ_BEFORE_THE_SERVICE_IS_CALLED(ProxiedService.WORKFLOWS, "", 1, false),
    AFTER_THE_SERVICE_DID_IT_BEFORE_ITS_ANSWER(ProxiedService.WORKFLOWS, "", 1, true),
    AFTER_THE_ANSWER_BEFORE_IT_IS_COMPLETED(ProxiedService.TABLE, "UpdateItem", 2, false),
    AFTER_IT_IS_COMPLETED_BEFORE_THE_NOTICE_IS_PUBLISHED(ProxiedService.TABLE, "UpdateItem", 2, true),
    AFTER_THE_NOTICE_IS_PUBLISHED_BEFORE_IT_IS_STRUCK_OFF(ProxiedService.TOPIC, "POST", 1, true),
    AFTER_THE_NOTICE_IS_STRUCK_OFF(ProxiedService.TABLE, "UpdateItem", 3, true);

    private final ProxiedService service;
    private final String operation;
    private final int call;
    private final boolean afterTheEffect;

    KillPoint(ProxiedService service, String operation, int call, boolean afterTheEffect) {
        this.service = service;
        this.operation = operation;
        this.call = call;
        this.afterTheEffect = afterTheEffect;
    }

    ProxiedService service() {
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
