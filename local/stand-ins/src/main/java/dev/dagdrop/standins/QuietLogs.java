package dev.dagdrop.standins;

import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * Keeps the servers we embed from logging their start-up and every refused request. Each level is set only where the user
 * has not set it, so {@code -Dorg.slf4j.simpleLogger.log.org.gaul=debug} wins.
 */
final class QuietLogs {

    /** ElasticMQ's one error, a port that is taken, is thrown as well. */
    private static final Map<String, String> LEVELS = Map.of(
            "org.gaul", "error",
            "org.eclipse.jetty", "error",
            "org.apache.pekko", "error",
            "org.elasticmq", "off");

    private QuietLogs() {}

    /** Call before servers start side by side: SLF4J grumbles when two threads wake it at once. */
    static void quieten() {
        LEVELS.forEach((logger, level) -> {
            String property = "org.slf4j.simpleLogger.log." + logger;
            if (System.getProperty(property) == null) {
                System.setProperty(property, level);
            }
        });
        LoggerFactory.getILoggerFactory();
    }
}
