package dev.dagdrop.standins;

import java.util.List;

/**
 * Keeps the servers we embed from logging their start-up and every refused request. Each level is set only where the user has not
 * set it, so {@code -Dorg.slf4j.simpleLogger.log.org.gaul=debug} wins.
 */
final class QuietLogs {

    private static final List<String> LOUD = List.of("org.gaul", "org.eclipse.jetty");

    private QuietLogs() {}

    static void quieten() {
        for (String logger : LOUD) {
            String level = "org.slf4j.simpleLogger.log." + logger;
            if (System.getProperty(level) == null) {
                System.setProperty(level, "error");
            }
        }
    }
}
