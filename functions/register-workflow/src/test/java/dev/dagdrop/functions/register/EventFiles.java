package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.tests.EventLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of events/, read as Lambda reads what it hands to a handler. */
final class EventFiles {
    private static final Path FOLDER = Path.of("..", "..", "events");

    private EventFiles() {}

    /** The name of every event of this module's functions, found by looking. */
    static List<String> names() {
        return namesIn(FOLDER).stream()
                .filter(name -> !name.startsWith("reconcile-") && !name.startsWith("team-"))
                .toList();
    }

    /** The documents that are shown unescaped. */
    static List<Path> bodies() {
        Path folder = FOLDER.resolve("bodies");
        return namesIn(folder).stream().map(folder::resolve).toList();
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static S3Event notification(String name) {
        return EventLoader.loadS3Event(FOLDER.resolve(name).toString());
    }

    static List<SQSMessage> messages(String name) {
        SQSEvent event = EventLoader.loadSQSEvent(FOLDER.resolve(name).toString());
        return event.getRecords();
    }

    static String readme() throws IOException {
        return Files.readString(FOLDER.resolve("README.md"));
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
