package dev.dagdrop.standins.mwaa;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Identifiers in the shapes the service model demands. */
final class ServiceIds {

    private static final String ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private ServiceIds() {}

    /** 32 lower-case letters and digits. */
    static String version() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** The 10 letters and digits after a workflow's name in its ARN. */
    static String suffix() {
        return ThreadLocalRandom.current()
                .ints(10, 0, ALPHANUMERIC.length())
                .mapToObj(i -> String.valueOf(ALPHANUMERIC.charAt(i)))
                .collect(Collectors.joining());
    }
}
