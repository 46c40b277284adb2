package dev.dagdrop.standins;

import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Keeps the servers we embed from logging their start-up and every refused request. Each level is set only where the user
 * has not set it, so {@code -Dorg.slf4j.simpleLogger.log.org.gaul=debug} wins.
 */
final class QuietLogs {

    private static final List<String> LOUD = List.of("org.gaul", "org.eclipse.jetty");

    private QuietLogs() {}

    /** Call before servers start side by side: SLF4J grumbles when two threads wake it at once. */
    static void quieten() {
        for (String logger : LOUD) {
            String level = "org.slf4j.simpleLogger.log." + logger;
            if (System.getProperty(level) == null) {
                System.setProperty(level, "error");
            }
        }
        LoggerFactory.getILoggerFactory();
    }
}
